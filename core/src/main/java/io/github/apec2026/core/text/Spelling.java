package io.github.apec2026.core.text;

import java.text.Normalizer;

/**
 * One spelling for texts that differ only in Unicode normalisation, width, case, white space or the shape of quotation marks. Two
 * texts are the same name when their spellings are equal.
 */
public final class Spelling {

    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final int TO_HALF_WIDTH = 0xFEE0;
    private static final int LONGEST_ACRONYM = 3;

    private Spelling() {}

    /** The spelling of a text. */
    public static String of(String text) {
        return of(text, false);
    }

    /**
     * The spelling by which a name is found and refers. In Simplified characters a name is the same as in Traditional ones; but an acronym
     * of two or three letters is no word in small letters: "US" is not "us". In a headline in capitals there are none.
     */
    public static String ofName(String text) {
        return Simplified.of(of(text, !isInCapitals(text)));
    }

    private static String of(String text, boolean keepsAcronyms) {
        String composed =
                needsComposing(text) ? Normalizer.normalize(CombiningMarks.limited(text), Normalizer.Form.NFC) : text;
        char[] chars = composed.toCharArray();
        int length = 0;
        boolean space = false;
        int acronymEnd = 0;
        for (int i = 0; i < chars.length; i++) {
            char printed = chars[i];
            if (keepsAcronyms && i >= acronymEnd && printed >= 'A' && printed <= 'Z') {
                acronymEnd = acronymEnd(chars, i);
            }
            char c = i < acronymEnd || (printed >= 'a' && printed <= 'z') ? printed : fold(printed);
            if (c == ' ') {
                space = length > 0;
            } else {
                if (space) {
                    chars[length++] = ' '; // never ahead of what is read: each space that is written was read
                    space = false;
                }
                chars[length++] = c;
            }
        }
        return new String(chars, 0, length);
    }

    /** Whether a text is a headline in capitals: none of its letters a to z is small, and some word of them is longer than an acronym. */
    private static boolean isInCapitals(String text) {
        int run = 0;
        int longest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            run = c >= 'A' && c <= 'Z' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest > LONGEST_ACRONYM;
    }

    /** Where the acronym ends that starts at a place; the place itself when none does. What is before it was folded in place. */
    private static int acronymEnd(char[] chars, int start) {
        int end = start;
        while (end < chars.length && chars[end] >= 'A' && chars[end] <= 'Z') {
            end++;
        }
        boolean isWhole = (start == 0 || !isWord(chars[start - 1])) && (end == chars.length || !isWord(chars[end]));
        return isWhole && end - start >= 2 && end - start <= LONGEST_ACRONYM ? end : start;
    }

    private static char fold(char c) {
        if (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH) {
            return Character.toLowerCase((char) (c - TO_HALF_WIDTH));
        }
        return switch (c) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D' -> '"';
            default -> Characters.isSpace(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    /** Whether there may be combining marks: most texts have none, and the tables of normalisation are costly to load. */
    private static boolean needsComposing(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u0300' && c <= '\u036F')
                    || (c >= '\u3099' && c <= '\u309A')
                    || (c >= '\uF900' && c <= '\uFAFF')) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether {@code text} contains {@code name} as words of its own: no letter or digit of an alphabet touches it. Both are
     * spellings.
     */
    public static boolean contains(String text, String name) {
        return find(text, name, 0) >= 0;
    }

    /** The position of {@code name} in {@code text} as words of its own, from a position on; -1 when there is none. Both are spellings. */
    public static int find(String text, String name, int from) {
        int at = text.indexOf(name, from);
        while (at >= 0 && !(isEdge(text, at) && isEdge(text, at + name.length()))) {
            at = text.indexOf(name, at + 1);
        }
        return at;
    }

    /** Whether a word may end and another start here. Han characters are not joined by being neighbours. */
    public static boolean isEdge(String text, int at) {
        return at == 0 || at == text.length() || !isWord(text.charAt(at - 1)) || !isWord(text.charAt(at));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) && !Characters.isHan(c);
    }
}
