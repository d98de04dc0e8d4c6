package io.github.apec2026.core.grammar.kernel;

/**
 * The characters of a text, perhaps folded into one script and width, with the few questions that every rule asks. Positions are those of
 * the text as printed; one outside it may be asked for, too.
 */
public class Characters {

    /** What is outside the text. */
    public static final char NOTHING = '\0';

    private final String printed;
    private final char[] folded;

    /** A text, and its characters as the tables of words write them, one for each. */
    protected Characters(String printed, char[] folded) {
        this.printed = printed;
        this.folded = folded;
    }

    public final int length() {
        return folded.length;
    }

    /** The folded character, or {@link #NOTHING} outside the text. */
    public final char at(int i) {
        return i >= 0 && i < folded.length ? folded[i] : NOTHING;
    }

    /** A part of the text as printed. */
    public final String printed(int start, int end) {
        return printed.substring(start, end);
    }

    /** Whether {@code word} is at {@code at}. */
    public final boolean has(int at, String word) {
        if (at < 0 || at + word.length() > folded.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (folded[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Behind at most two spaces. */
    public final int skipSpace(int at) {
        int i = at;
        while (i < at + 2 && at(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Before at most two spaces that end at {@code end}. */
    public final int skipSpaceBack(int end) {
        int i = end;
        while (i > end - 2 && at(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    public final boolean isDigit(int i) {
        return isDigit(at(i));
    }

    /** Whether it is an Arabic digit. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
