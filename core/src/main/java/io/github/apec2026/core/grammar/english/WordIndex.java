package io.github.apec2026.core.grammar.english;

import org.jspecify.annotations.Nullable;

/**
 * Numbers words from 0, and finds them at their place in a text without making a string of them; upper and lower case are the same. A hash
 * table with open addressing. Not changed once it is filled.
 */
final class WordIndex {

    private static final int LONGEST = 16;

    private final @Nullable String[] words;
    private final int[] numbers;
    private int size;

    /** An index for so many words at most. */
    WordIndex(int most) {
        int slots = Integer.highestOneBit(Math.max(8, most)) * 4;
        words = new String[slots];
        numbers = new int[slots];
    }

    /** The number of a word, given the next one when it has none. */
    int add(String word) {
        int slot = slot(word, 0, word.length());
        if (words[slot] == null) {
            words[slot] = word;
            numbers[slot] = size;
            size++;
        }
        return numbers[slot];
    }

    /** The number of the word at a place of a text, or -1. */
    int find(String text, int start, int end) {
        if (end - start > LONGEST) {
            return -1;
        }
        int slot = slot(text, start, end);
        return words[slot] == null ? -1 : numbers[slot];
    }

    private int slot(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + lower(text.charAt(i));
        }
        int slot = (hash ^ hash >>> 12) & (words.length - 1);
        String word = words[slot];
        while (word != null && !same(word, text, start, end)) {
            slot = (slot + 1) & (words.length - 1);
            word = words[slot];
        }
        return slot;
    }

    /** Whether a word, given in lower case, is at a position of a text. */
    static boolean same(String word, String text, int start, int end) {
        boolean same = word.length() == end - start;
        for (int i = start; i < end && same; i++) {
            same = lower(text.charAt(i)) == word.charAt(i - start);
        }
        return same;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c == '’' ? '\'' : c;
    }
}
