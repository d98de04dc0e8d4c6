package io.github.apec2026.rules;

/**
 * A text as the text rule reads it: runs of white space are one space, none stands beside a Han character (a line of Chinese breaks
 * anywhere), and quotation marks that a program or a JSON file escapes are plain again.
 *
 * @param text the text
 */
record SquashedText(String text) {

    static SquashedText of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (c != '\\' || i + 1 == text.length() || text.charAt(i + 1) != '"') {
                boolean besideHan = isHan(c) || (out.length() > 0 && isHan(out.charAt(out.length() - 1)));
                if (space && out.length() > 0 && !besideHan) {
                    out.append(' ');
                }
                out.append(c);
                space = false;
            }
        }
        return new SquashedText(out.toString());
    }

    /** Whether most of {@code length} characters from {@code at} are Han. */
    boolean isMostlyHan(int at, int length) {
        int han = 0;
        for (int i = at; i < at + length; i++) {
            han += isHan(text.charAt(i)) ? 1 : 0;
        }
        return han * 2 > length;
    }

    int length() {
        return text.length();
    }

    private static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9fff';
    }
}
