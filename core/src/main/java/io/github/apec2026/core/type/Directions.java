package io.github.apec2026.core.type;

import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Recognition;

/** In which direction a growth goes: by the sentence of its words, where that says it, and else by the words themselves. */
public final class Directions {

    private Directions() {}

    /** The direction of the one figure in some words. The sentence decides: "up 4.4%" may be quoted from "not up 4.4%, but down". */
    static Direction of(Figure figure, Words words) {
        Recognition around = words.inSentence(figure);
        if (around instanceof Figure placed && placed.direction() != Direction.NONE) {
            return placed.direction();
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
