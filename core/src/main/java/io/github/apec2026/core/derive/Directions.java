package io.github.apec2026.core.derive;

import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Recognition;

/** The direction of a growth: that of the sentence, or if it has none, that of the words. */
public final class Directions {

    private Directions() {}

    /** The direction of the one figure in some words. The sentence decides: "fell" and "4.4%" may be of two clauses. */
    static Direction of(Figure figure, Words words) {
        Figure printed = Printed.figure(words.inSentence(figure.start(), figure.end()));
        if (printed != null && (printed.direction() != Direction.NONE || words.areApart())) {
            return printed.direction();
        }
        return figure.direction();
    }

    /** Whether the direction of a growth can be read from the document only, and the document is not at hand. */
    public static boolean areOpen(Words words) {
        if (!words.isGrowth() || words.isAtHand()) {
            return false;
        }
        for (Recognition each : words.recognitions()) {
            if (each instanceof Figure figure
                    && (figure.direction() != Direction.NONE || figure.amount().signum() < 0)) {
                return false;
            }
        }
        return true;
    }
}
