package io.github.apec2026.core.text;

import org.jspecify.annotations.Nullable;

/** Whether a text is a reason: it has words. White space, punctuation and digits alone are none. */
public final class Reasons {

    private Reasons() {}

    /** Whether a text holds a letter of any script. */
    public static boolean isGiven(@Nullable String text) {
        if (text != null) {
            for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
                if (Character.isLetter(text.codePointAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
