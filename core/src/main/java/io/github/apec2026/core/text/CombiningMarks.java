package io.github.apec2026.core.text;

/**
 * Keeps runs of combining marks short. No writing has more than a few on one letter, and to bring a long run in its canonical order takes a
 * time with the square of its length.
 */
public final class CombiningMarks {

    /** As the Stream-Safe Text Format of Unicode has it. */
    private static final int MOST = 30;

    private static final int FIRST = 0x0300;

    private CombiningMarks() {}

    /** The text without those marks of a run that are too many; the text itself where there are none, as nearly always. */
    public static String limited(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            run = isMark(c) ? run + 1 : 0;
            if (run > MOST) {
                return cut(text);
            }
            i += Character.charCount(c);
        }
        return text;
    }

    private static String cut(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int run = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            run = isMark(c) ? run + 1 : 0;
            if (run <= MOST) {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isMark(int c) {
        if (c < FIRST) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
