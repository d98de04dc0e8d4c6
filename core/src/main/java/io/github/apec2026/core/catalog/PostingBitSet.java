package io.github.apec2026.core.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Which positions are in a wide posting, a bit each: whether one is there is seen without a search, and two postings are laid over each
 * other 64 positions at a time. Immutable.
 */
final class PostingBitSet {

    /** Among fewer a search is as soon done. */
    private static final int WIDE = 64;

    /** How many of all words of 64 positions stand before the first one here. */
    private final int start;

    private final long[] words;

    private PostingBitSet(int[] ascending) {
        start = ascending[0] >> 6;
        words = new long[(ascending[ascending.length - 1] >> 6) - start + 1];
        for (int position : ascending) {
            words[(position >> 6) - start] |= 1L << position;
        }
    }

    /** Those of a posting, unless it is so small or so scattered that they take more room than itself. */
    static @Nullable PostingBitSet of(int[] ascending) {
        if (ascending.length < WIDE) {
            return null;
        }
        int span = ascending[ascending.length - 1] - ascending[0];
        return span / Integer.SIZE > ascending.length ? null : new PostingBitSet(ascending);
    }

    /** Puts those of some that are here at the start of {@code target}, and tells how many; all lie from the first here to the last. */
    int among(PostingList some, int[] target) {
        int size = 0;
        for (int i = 0; i < some.size(); i++) {
            int position = some.get(i);
            // Written always and counted where it is there: faster than a branch nobody can foresee.
            target[size] = position;
            size += (int) (words[(position >> 6) - start] >>> position) & 1;
        }
        return size;
    }

    /** Puts those from the first to the last that are here and in the other at the start of {@code target}, and tells how many. */
    int common(PostingBitSet other, int first, int last, int[] target) {
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
