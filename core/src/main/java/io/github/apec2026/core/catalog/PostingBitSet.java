package io.github.apec2026.core.catalog;

import org.jspecify.annotations.Nullable;

/** The positions of a long posting list as a bit set, so that no search is needed, and 64 positions are intersected at a time. Immutable. */
final class PostingBitSet {

    /** Shorter lists are searched as fast. */
    private static final int LONG = 64;

    /** The number of words of 64 positions before the first one here. */
    private final int start;

    private final long[] words;

    private PostingBitSet(int[] ascending) {
        start = ascending[0] >> 6;
        words = new long[(ascending[ascending.length - 1] >> 6) - start + 1];
        for (int position : ascending) {
            words[(position >> 6) - start] |= 1L << position;
        }
    }

    /** The bit set of a posting list; {@code null} for one so short or so sparse that the bit set would take more memory than it. */
    static @Nullable PostingBitSet of(int[] ascending) {
        if (ascending.length < LONG) {
            return null;
        }
        int span = ascending[ascending.length - 1] - ascending[0];
        return span / Integer.SIZE > ascending.length ? null : new PostingBitSet(ascending);
    }

    /** Whether a position between the first and the last here is one of them. */
    boolean has(int position) {
        return (words[(position >> 6) - start] >>> position & 1) != 0;
    }

    /**
     * Puts the positions of {@code some} that are here at the start of {@code target}, and returns their number; all are between the first
     * and the last here.
     */
    int among(PostingList some, int[] target) {
        int size = 0;
        for (int i = 0; i < some.size(); i++) {
            int position = some.get(i);
            // Always written, and counted when it is here: faster than a branch that cannot be predicted.
            target[size] = position;
            size += (int) (words[(position >> 6) - start] >>> position) & 1;
        }
        return size;
    }

    /**
     * Puts the positions from {@code first} to {@code last} that are here and in another at the start of {@code target}, and returns their
     * number; both contain words for all of these.
     */
    int and(PostingBitSet other, int first, int last, int[] target) {
        int size = 0;
        for (int word = first >> 6; word <= last >> 6; word++) {
            long both = words[word - start] & other.words[word - other.start];
            if (word == first >> 6) {
                both &= -1L << first;
            }
            if (word == last >> 6) {
                both &= -1L >>> ~last;
            }
            while (both != 0) {
                target[size++] = (word << 6) + Long.numberOfTrailingZeros(both);
                both &= both - 1;
            }
        }
        return size;
    }
}
