package io.github.apec2026.core.search;

import java.util.Arrays;

/**
 * A suffix array: the position of every word start in every name, sorted by the letters that follow and searched by bisection.
 * Only the first {@link #DEPTH} letters count in that order. Immutable.
 */
final class Places {

    /** The letters by which places are in order; whoever looks for more compares the rest. */
    static final int DEPTH = 64;

    private final Folded[] names;
    private final int[] nameOf;
    private final int[] startOf;

    /** Retains the array, which must not be changed afterwards. */
    Places(Folded[] names) {
        this.names = names;
        int count = 0;
        for (Folded name : names) {
            count += name.starts().length;
        }
        nameOf = new int[count];
        startOf = new int[count];
        int n = 0;
        for (int i = 0; i < names.length; i++) {
            for (int start : names[i].starts()) {
                nameOf[n] = i;
                startOf[n++] = start;
            }
        }
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        sort(order, 0, count, 0);
        apply(order, nameOf);
        apply(order, startOf);
    }

    /** Sorts numbers of places by two letters at a time, which are in the upper half: a cold JVM sorts longs far faster than objects. */
    private void sort(long[] order, int from, int to, int depth) {
        for (int i = from; i < to; i++) {
            int place = (int) order[i];
            long letters = (long) letter(place, depth) << Character.SIZE | letter(place, depth + 1);
            order[i] = (letters << Integer.SIZE | place) ^ Long.MIN_VALUE; // letters have no sign
        }
        Arrays.sort(order, from, to);
        for (int i = from; i < to; ) {
            long key = order[i] >>> Integer.SIZE;
            int end = i + 1;
            while (end < to && order[end] >>> Integer.SIZE == key) {
                end++;
            }
            boolean ended = (char) key == 0;
            if (end - i > 1 && !ended && depth + 2 < DEPTH) {
                sort(order, i, end, depth + 2);
            }
            i = end;
        }
    }

    /** The letter so far behind a place; 0, which no name has, behind its end. */
    private char letter(int place, int depth) {
        String letters = names[nameOf[place]].letters();
        int at = startOf[place] + depth;
        return at < letters.length() ? letters.charAt(at) : 0;
    }

    private static void apply(long[] order, int[] values) {
        int[] before = values.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = before[(int) order[i]];
        }
    }

    /** The number of the first place that is not before {@code word}, of which the first {@link #DEPTH} letters count. */
    int first(String word) {
        return bisect(word, false);
    }

    /** The number of the first place, from there on, that does not begin with the first {@link #DEPTH} letters of {@code word}. */
    int end(String word) {
        return bisect(word, true);
    }

    /** The name that a place is in. */
    int name(int place) {
        return nameOf[place];
    }

    /** Where in its name a place is. */
    int start(int place) {
        return startOf[place];
    }

    private int bisect(String sought, boolean behind) {
        String word = sought.length() <= DEPTH ? sought : sought.substring(0, DEPTH);
        int low = 0;
        int high = nameOf.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int c = compare(names[nameOf[middle]].letters(), startOf[middle], word);
            if (c < 0 || (c == 0 && behind)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Compares the letters from a place on with a word; 0 when they begin with it. */
    private static int compare(String letters, int start, String word) {
        int length = Math.min(letters.length() - start, word.length());
        for (int i = 0; i < length; i++) {
            int c = Character.compare(letters.charAt(start + i), word.charAt(i));
            if (c != 0) {
                return c;
            }
        }
        return length < word.length() ? -1 : 0;
    }
}
