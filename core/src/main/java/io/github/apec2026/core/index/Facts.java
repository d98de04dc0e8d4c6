package io.github.apec2026.core.index;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.core.resolve.Choice;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Id;
import java.util.ArrayList;
import java.util.List;

/** Turns a choice among claims into the fact that users see. */
final class Facts {

    private Facts() {}

    static <T> Fact<T> of(Id<?> entity, String property, Choice<T> choice) {
        Fact.Builder<T> fact = Fact.builder();
        fact.entity(entity)
                .property(property)
                .value(choice.value())
                .chosen(choice.chosen().claim())
                .addAllAgreeing(claims(choice.agreeing()))
                .addAllRivals(claims(choice.rivals()))
                .reason(choice.reason());
        return fact.build();
    }

    private static <T> List<Claim<T>> claims(List<VerifiedClaim<T>> verified) {
        if (verified.isEmpty()) {
            return List.of();
        }
        List<Claim<T>> claims = new ArrayList<>(verified.size());
        for (VerifiedClaim<T> each : verified) {
            claims.add(each.claim());
        }
        return claims;
    }
}
