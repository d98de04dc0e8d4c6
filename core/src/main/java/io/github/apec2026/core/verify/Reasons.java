package io.github.apec2026.core.verify;

import org.jspecify.annotations.Nullable;

/** Whether a text is a reason: it has words. White space, punctuation and digits alone are none. */
final class Reasons {

    private Reasons() {}

    /** Whether a text holds a letter of any script. */
    static boolean isGiven(@Nullable String text) {
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
