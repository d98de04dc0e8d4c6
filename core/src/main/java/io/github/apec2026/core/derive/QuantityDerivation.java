package io.github.apec2026.core.derive;

import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.value.Quantity;
import java.util.List;

/** Derives a quantity: the words hold one figure, which has the amount, the unit and the bound that are claimed. */
final class QuantityDerivation {

    private QuantityDerivation() {}

    static DerivationResult derive(Quantity value, Words words, boolean inferred) {
        Figure only = null;
        int count = 0;
        for (Recognition each : words.recognitions()) {
            if (each instanceof Figure figure) {
                count++;
                only = figure;
            }
        }
        if (only == null || count > 1) {
            String says = count == 0 ? "no figure" : count + " figures";
            return DerivationResult.mismatch(says).orInferred(inferred && count == 0);
        }
        List<Recognition> placed = words.inSentence(only.start(), only.end());
        Figure printed = Printed.figure(placed);
        if (placed != null && printed == null) {
            return DerivationResult.mismatch("no figure in their sentence");
        }
        if (printed != null
                && (Printed.isCut(printed, only, words.areApart())
                        || Units.countsOther(printed, value, words.names(), words.areApart()))) {
            return DerivationResult.mismatch("a part of " + Units.quantity(printed, value, words.names()));
        }
        Quantity derived = Units.quantity(only, value, words.names());
        if (words.isGrowth() && only.amount().signum() > 0) {
            Direction direction = Directions.of(only, words);
            boolean fall = direction == Direction.FALL;
            boolean undecided = direction == Direction.NONE
                    && !words.isAtHand()
                    && value.amount().signum() < 0;
            derived = fall || undecided ? Units.negative(derived) : derived;
        }
        if (!value.equals(derived)) {
            return DerivationResult.mismatch(derived.toString());
        }
        boolean isAll = only.start() == 0 && only.end() == words.text().length();
        return isAll ? DerivationResult.EXACT : DerivationResult.CONTAINED;
    }
}
