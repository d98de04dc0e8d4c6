package io.github.apec2026.core.grammar.english;

/** Finds titles in quotation marks: capitalised words with small ones between, and no sentence. */
final class QuotedTitles {

    private static final int LONGEST = 120;
    private static final WordSet SMALL =
            WordSet.of("a an the of in on at to for and or but with by from as vs into over nor de la &");

    private QuotedTitles() {}

    /** Whether a quotation opens there: a straight mark behind a letter or a sign closes one. */
    static boolean opens(String text, int at) {
        char c = text.charAt(at);
        boolean free = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        return isMark(c) && (c == '“' || free);
    }

    /** Whether a character is a mark that may open a quotation. */
    static boolean isMark(char c) {
        return c == '“' || c == '"';
    }

    /** The end of the title that a quotation mark opens, exclusive, or -1. */
    static int end(String text, int open) {
        char mark = text.charAt(open);
        if (!opens(text, open) || open + 1 >= text.length() || !Character.isUpperCase(text.charAt(open + 1))) {
            return -1;
        }
        int limit = Math.min(text.length(), open + LONGEST);
        int word = open + 1;
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            boolean close = c == (mark == '“' ? '”' : '"');
            if (close || !isInWord(c)) {
                if (c == '.' || c == '!' || c == '?' || c == '\n' || !fits(text, word, i)) {
                    return -1;
                }
                word = i + 1;
            }
            if (close) {
                return text.charAt(i - 1) == ',' ? i - 1 : i;
            }
        }
        return -1;
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || Characters.isApostrophe(c) || c == '&';
    }

    /** Whether a word, or nothing between two signs, can be in a title. */
    private static boolean fits(String text, int start, int end) {
        return start == end || !Character.isLowerCase(text.charAt(start)) || SMALL.has(text, start, end);
    }
}
