package io.github.apec2026.core.text;

import org.jspecify.annotations.Nullable;

/** Whether a text is a reason: it has words. White space, punctuation and digits alone are none. */
public final class Reasons {

    private Reasons() {}

    /** Whether a text holds a letter of any script. */
    public static boolean isGiven(@Nullable String text) {
        if (text != null) {
            for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
                if (isShown(text.codePointAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it is a letter and no filler of Hangul, which is a letter that shows nothing. */
    private static boolean isShown(int character) {
        return Character.isLetter(character)
                && character != 0x115F
                && character != 0x1160
                && character != 0x3164
                && character != 0xFFA0;
    }
}
