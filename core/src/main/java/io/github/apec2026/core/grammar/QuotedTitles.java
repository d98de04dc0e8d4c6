package io.github.apec2026.core.grammar;

/**
 * Which parts of a text are only quoted: what is between quotation marks without a mark of a clause, a title or a term. Direct speech
 * has such marks, and tells.
 */
public final class QuotedTitles {

    private static final String OPENING = "\"“「『《〈";
    private static final String CLOSING = "\"”」』》〉";
    private static final String CLAUSE_MARKS = ",.;:!?，。；：！？、\n";
    private static final int LONGEST = 80;

    private final boolean[] quoted;

    private QuotedTitles(boolean[] quoted) {
        this.quoted = quoted;
    }

    /** The titles in a text. */
    public static QuotedTitles in(String text) {
        boolean[] quoted = new boolean[text.length()];
        for (int at = 0; at < quoted.length; at++) {
            int kind = OPENING.indexOf(text.charAt(at));
            int end = kind < 0 ? -1 : closing(text, at + 1, CLOSING.charAt(kind));
            if (end >= 0) {
                for (int i = at; i < end; i++) {
                    quoted[i] = true;
                }
                at = end;
            }
        }
        return new QuotedTitles(quoted);
    }

    private static int closing(String text, int from, char mark) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == mark) {
                return i;
            } else if (CLAUSE_MARKS.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a position is within one. */
    public boolean contain(int at) {
        return quoted[at];
    }
}
