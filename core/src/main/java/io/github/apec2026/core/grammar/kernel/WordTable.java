package io.github.apec2026.core.grammar.kernel;

import java.util.Arrays;

/**
 * A table of words, written as a text: {@code "word word=value word!abc word^abc"}, parted by spaces. {@code !abc} keeps a word from
 * being found where one of these characters follows it, {@code ^abc} where one precedes it. A look-up finds the longest word and asks only
 * those with the same first (or last) character.
 *
 * <p>Immutable and thread-safe.
 */
public final class WordTable {

    private static final int BUCKETS = 256;

    private final String table;
    private final boolean backwards;
    private final int[] heads = new int[BUCKETS];
    private int[] next = new int[64];
    private int[] begins = new int[64];
    private int[] lengths = new int[64];
    private int count;

    private WordTable(String table, boolean backwards) {
        this.table = table;
        this.backwards = backwards;
        Arrays.fill(heads, -1);
        int at = 0;
        while (at < table.length()) {
            if (table.charAt(at) == ' ') {
                at++;
            } else {
                add(at);
                at = endOfEntry(at);
            }
        }
    }

    /** Words to be found where they begin. */
    public static WordTable of(String table) {
        return new WordTable(table, false);
    }

    /** Words to be found where they end. */
    public static WordTable ending(String table) {
        return new WordTable(table, true);
    }

    private void add(int begin) {
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
            next = Arrays.copyOf(next, 2 * count);
        }
        int end = endOfWord(begin);
        int bucket = bucket(table.charAt(backwards ? end - 1 : begin));
        begins[count] = begin;
        lengths[count] = end - begin;
        next[count] = heads[bucket];
        heads[bucket] = count++;
    }

    /** The longest word that begins at {@code at} (or ends there, in a table of endings), or -1. */
    public int find(Characters text, int at) {
        int best = -1;
        int longest = 0;
        for (int e = heads[bucket(text.at(backwards ? at - 1 : at))]; e >= 0; e = next[e]) {
            int length = length(e);
            int from = backwards ? at - length : at;
            if (length > longest && matches(e, text, from, length)) {
                best = e;
                longest = length;
            }
        }
        return best;
    }

    /** Whether some word begins (or ends) at {@code at}. */
    public boolean has(Characters text, int at) {
        return find(text, at) >= 0;
    }

    /** Behind the longest word that begins at {@code at}, or {@code at} when there is none. */
    public int skip(Characters text, int at) {
        int entry = find(text, at);
        return entry < 0 ? at : at + length(entry);
    }

    /** How many characters an entry has. */
    public int length(int entry) {
        return lengths[entry];
    }

    /** What follows the equals sign of an entry. */
    public String value(int entry) {
        int end = endOfEntry(begins[entry]);
        int i = endOfWord(begins[entry]);
        while (i < end && table.charAt(i) != '=') {
            i++;
        }
        return i < end ? table.substring(i + 1, end) : "";
    }

    /** Marks the first character of each word with {@code rule}. */
    public void markFirst(byte[] rules, int rule) {
        for (int e = 0; e < count; e++) {
            rules[table.charAt(begins[e])] |= (byte) rule;
        }
    }

    private boolean matches(int entry, Characters text, int from, int length) {
        int begin = begins[entry];
        if (from < 0) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.at(from + i) != table.charAt(begin + i)) {
                return false;
            }
        }
        return isAllowed(begin + length, text.at(from - 1), text.at(from + length));
    }

    private boolean isAllowed(int guards, char before, char after) {
        char guard = ' ';
        for (int i = guards; i < table.length(); i++) {
            char c = table.charAt(i);
            if (c == ' ' || c == '=') {
                return true;
            } else if (c == '!' || c == '^') {
                guard = c;
            } else if (c == (guard == '!' ? after : before)) {
                return false;
            }
        }
        return true;
    }

    private int endOfWord(int begin) {
        int i = begin;
        while (i < table.length() && !isMark(table.charAt(i))) {
            i++;
        }
        return i;
    }

    private int endOfEntry(int begin) {
        int space = table.indexOf(' ', begin);
        return space < 0 ? table.length() : space;
    }

    private static boolean isMark(char c) {
        return c == ' ' || c == '=' || c == '!' || c == '^';
    }

    private static int bucket(char c) {
        return (c ^ c >> 8) & BUCKETS - 1;
    }
}
