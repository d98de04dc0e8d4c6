package io.github.apec2026.core.claims;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.core.resolve.Choice;
import io.github.apec2026.core.verify.VerifiedClaim;
import java.util.ArrayList;
import java.util.List;

/** Makes facts on request: of a choice among claims, or of an only claim. */
final class Facts {

    private final Citations citations;

    Facts(Citations citations) {
        this.citations = citations;
    }

    <T> Fact<T> of(Choice<T> choice) {
        Claim<T> chosen = choice.chosen().claim();
        return started(chosen)
                .value(choice.value())
                .addAllAgreeing(claims(choice.agreeing()))
                .addAllRivals(claims(choice.rivals()))
                .reason(choice.reason())
                .build();
    }

    <T> Fact<T> of(Claim<T> only) {
        return started(only).value(only.value()).reason(Reason.ONLY_CLAIM).build();
    }

    private <T> Fact.Builder<T> started(Claim<T> chosen) {
        Fact.Builder<T> fact = Fact.builder();
        fact.entity(chosen.subject()).property(chosen.property()).chosen(chosen).citation(citations.of(chosen));
        return fact;
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
