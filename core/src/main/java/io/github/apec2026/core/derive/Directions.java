package io.github.apec2026.core.derive;

import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Recognition;

/** In which direction a growth goes: by the sentence of its words, where that says it, and else by the words themselves. */
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

    /** Whether only the document could tell in which direction a growth goes, and it is not at hand. */
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
