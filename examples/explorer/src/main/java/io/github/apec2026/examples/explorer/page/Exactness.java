package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.value.LocalizedText;
import java.util.List;

/** Which of the claims that agree with a fact say its value, and which say the same less exactly, as 2026 does of November 2026. */
final class Exactness {

    private Exactness() {}

    /** The agreeing claims that say the value itself; of a text, in one of its languages. */
    static List<Claim<?>> exact(Fact<?> fact) {
        return agreeing(fact, true);
    }

    /** The agreeing claims that say the same less exactly. */
    static List<Claim<?>> lessExact(Fact<?> fact) {
        return agreeing(fact, false);
    }

    private static List<Claim<?>> agreeing(Fact<?> fact, boolean isExact) {
        return fact.agreeing().stream()
                .<Claim<?>>map(claim -> claim)
                .filter(claim -> says(claim.value(), fact.value()) == isExact)
                .toList();
    }

    private static boolean says(Object claimed, Object value) {
        if (claimed instanceof LocalizedText text && value instanceof LocalizedText of) {
            return text.texts().entrySet().stream().anyMatch(of.texts().entrySet()::contains);
        }
        return claimed.equals(value);
    }
}
