package io.github.apec2026.core.grammar.english;

import java.util.Arrays;

/**
 * A text as words, runs of digits and single other characters, without the white space. Every question may be asked of any number, also
 * of one before the first token or behind the last: nothing is there.
 */
final class Tokens {

    private static final byte WORD = 1;
    private static final byte DIGITS = 2;
    private static final byte SYMBOL = 3;
    private static final byte HIDDEN = 4;

    private final String text;
    private final Lexicon lexicon = Lexicon.english();
    private int size;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private byte[] types = new byte[16];
    private Word[] words = new Word[16];

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.split();
        return tokens;
    }

    private void split() {
        int n = text.length();
        int at = 0;
        while (at < n) {
            if (Characters.isSpace(text.charAt(at))) {
                at++;
            } else {
                int end = at + 1;
                while (end < n && !Characters.isSpace(text.charAt(end))) {
                    end++;
                }
                splitChunk(at, end, Addresses.isAddress(text, at, end));
                at = end;
            }
        }
    }

    private void splitChunk(int from, int to, boolean hidden) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            int end = at + 1;
            byte type = SYMBOL;
            if (Characters.isDigit(c)) {
                type = DIGITS;
                while (end < to && Characters.isDigit(text.charAt(end))) {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                type = WORD;
                while (end < to && continuesWord(end, to)) {
                    end++;
                }
            } else if (isPossessive(at, to)) {
                end = at + 2;
            }
            add(at, end, hidden ? HIDDEN : type);
            at = end;
        }
    }

    private boolean continuesWord(int at, int to) {
        char c = text.charAt(at);
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (Characters.isApostrophe(c)
                        && at + 1 < to
                        && Character.isLetter(text.charAt(at + 1))
                        && !isPossessive(at, to));
    }

    /** Whether {@code 's} is there at the end of a word or a number. */
    private boolean isPossessive(int at, int to) {
        return Characters.isApostrophe(text.charAt(at))
                && at + 1 < to
                && (text.charAt(at + 1) | 0x20) == 's'
                && (at + 2 == to || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private void add(int start, int end, byte type) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            types = Arrays.copyOf(types, size * 2);
            words = Arrays.copyOf(words, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        types[size] = type;
        words[size] = type == WORD ? lexicon.find(text, start, end) : Word.UNKNOWN;
        size++;
    }

    int size() {
        return size;
    }

    boolean has(int token) {
        return token >= 0 && token < size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int length(int token) {
        return has(token) ? ends[token] - starts[token] : 0;
    }

    boolean isWord(int token) {
        return has(token) && types[token] == WORD;
    }

    boolean isDigits(int token) {
        return has(token) && types[token] == DIGITS;
    }

    /** The character of a token that is neither word nor digits, all dashes as {@code -}, or 0. */
    char symbol(int token) {
        return has(token) && types[token] == SYMBOL ? Characters.plain(text.charAt(starts[token])) : 0;
    }

    /** The first character as written in the text, or 0. */
    char first(int token) {
        return has(token) ? text.charAt(starts[token]) : 0;
    }

    /** Whether a token follows the one before without white space. */
    boolean glued(int token) {
        return has(token) && token > 0 && starts[token] == ends[token - 1];
    }

    /** Whether a token touches a word, digits or a sign that joins; not an opening bracket or quotation mark. */
    boolean isTied(int token) {
        char before = symbol(token - 1);
        boolean joins =
                isWord(token - 1) || isDigits(token - 1) || (before != 0 && "-/._@#^\\&*'".indexOf(before) >= 0);
        return joins && glued(token);
    }

    /** Whether a word or digits touch the token before. */
    boolean goesOn(int token) {
        return glued(token) && (isWord(token) || isDigits(token));
    }

    /** Whether a token is a symbol that touches the token before. */
    boolean gluedSymbol(int token, char symbol) {
        return symbol(token) == symbol && glued(token);
    }

    /** A character of a token. */
    char at(int token, int place) {
        return text.charAt(starts[token] + place);
    }

    /** Whether the white space before a token breaks the line. */
    boolean startsLine(int token) {
        if (token <= 0 || !has(token)) {
            return true;
        }
        for (int i = ends[token - 1]; i < starts[token]; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence begins with a token, as far as punctuation tells. */
    boolean startsSentence(int token) {
        char before = symbol(token - 1);
        return startsLine(token) || (before != 0 && ".!?:;\"“”‘(•|".indexOf(before) >= 0);
    }

    Word word(int token) {
        return has(token) ? words[token] : Word.UNKNOWN;
    }

    boolean is(int token, LexicalRole role) {
        return word(token).is(role);
    }

    /** The number of a word in a role, or -1. */
    long value(int token, LexicalRole role) {
        return word(token).value(role);
    }

    /** Whether a token is this word, given in lower case. */
    boolean same(int token, String word) {
        return has(token) && WordIndex.same(word, text, starts[token], ends[token]);
    }

    /** Whether a word begins with a capital. */
    boolean isCapitalised(int token) {
        return isWord(token) && Character.isUpperCase(first(token));
    }

    /** Whether a word is written in capitals alone. */
    boolean isCapitals(int token) {
        for (int i = has(token) ? starts[token] : 0; has(token) && i < ends[token]; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return isWord(token);
    }

    /** Whether a part of a word, from one place in it to another, is written in capitals alone. */
    boolean isCapitals(int token, int from, int to) {
        boolean capitals = isWord(token);
        for (int i = from; i < to && capitals; i++) {
            capitals = Character.isUpperCase(text.charAt(starts[token] + i));
        }
        return capitals;
    }

    /** What a part of a word would be as a word. */
    Word part(int token, int from, int to) {
        return lexicon.find(text, starts[token] + from, starts[token] + to);
    }

    /** Whether a token is digits of which the first is a zero, of either width. */
    boolean startsWithZero(int token) {
        return isDigits(token) && Characters.digit(text.charAt(starts[token])) == 0;
    }

    /** The value of a run of up to nine digits, or -1. */
    int integer(int token) {
        if (!isDigits(token) || length(token) > 9) {
            return -1;
        }
        int value = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            value = value * 10 + Characters.digit(text.charAt(i));
        }
        return value;
    }

    /** Adds the digits of a token. */
    void digits(int token, StringBuilder out) {
        for (int i = starts[token]; i < ends[token]; i++) {
            out.append((char) ('0' + Characters.digit(text.charAt(i))));
        }
    }

    /** The number of a token in an index of words, or -1. */
    int find(int token, WordIndex index) {
        return has(token) ? index.find(text, starts[token], ends[token]) : -1;
    }

    /** A token as written in the text. */
    String printed(int token) {
        return text.substring(starts[token], ends[token]);
    }
}
