package io.github.apec2026.core.grammar;

import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Recognition;
import java.util.List;

/**
 * Removes figures with more digits than a text means: a power of ten and a small part behind it, as in {@code 1e99½}, would have a
 * hundred. The grammars limit the digits of each number that they read; this limits what they make of several.
 */
public final class LongAmounts {

    private static final int MOST_DIGITS = 80;

    private LongAmounts() {}

    /** The recognitions without such figures, in their order; unmodifiable. */
    public static List<Recognition> without(List<Recognition> found) {
        for (Recognition each : found) {
            if (isLong(each)) {
                return found.stream().filter(other -> !isLong(other)).toList();
            }
        }
        return found;
    }

    private static boolean isLong(Recognition recognition) {
        return recognition instanceof Figure figure && figure.amount().precision() > MOST_DIGITS;
    }
}
