package io.github.apec2026.core.catalog;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Some positions in a catalog, ascending: a run without gaps, or a part of an array that several may share. Immutable, and nobody writes to
 * the array any more.
 */
final class PostingList {

    static final PostingList NONE = new PostingList(null, null, 0, 0);

    /** {@code null} for a run, which is {@link #from} to {@link #to} itself. */
    private final int @Nullable [] each;

    /** Of the whole array, {@code null} where it is not wide. */
    private final @Nullable PostingBitSet bits;

    private final int from;
    private final int to;

    private PostingList(int @Nullable [] each, @Nullable PostingBitSet bits, int from, int to) {
        this.each = each;
        this.bits = bits;
        this.from = from;
        this.to = to;
    }

    /** All from one to before another. */
    static PostingList run(int from, int to) {
        return from < to ? new PostingList(null, null, from, to) : NONE;
    }

    /** The first of an ascending array, which the caller leaves alone from now on. */
    static PostingList first(int size, int[] ascending) {
        return size == 0 ? NONE : new PostingList(ascending, null, 0, size);
    }

    /** All of an ascending array that is not empty and is kept for long, made ready to be met with others. */
    static PostingList posting(int[] ascending) {
        int first = ascending[0];
        int end = ascending[ascending.length - 1] + 1;
        return end - first == ascending.length
                ? run(first, end)
                : new PostingList(ascending, PostingBitSet.of(ascending), 0, ascending.length);
    }

    /** Whether they are without gaps and known to be. */
    boolean isRun() {
        return each == null;
    }

    int size() {
        return to - from;
    }

    int get(int index) {
        return each == null ? from + index : each[from + index];
    }

    /** Those from one index to before another; shares the array. */
    PostingList slice(int start, int end) {
        if (start >= end) {
            return NONE;
        }
        return start == 0 && end == size() ? this : new PostingList(each, bits, from + start, from + end);
    }

    /** Those that are also among others; shares an array where it can. */
    PostingList and(PostingList others) {
        if (size() == 0 || others.size() == 0) {
            return NONE;
        }
        if (each == null) {
            return others.between(from, to);
        }
        if (others.each == null) {
            return between(others.from, others.to);
        }
        return size() <= others.size()
                ? common(this, each, others, others.each)
                : common(others, others.each, this, each);
    }

    private PostingList between(int first, int end) {
        if (each == null) {
            return run(Math.max(from, first), Math.min(to, end));
        }
        return slice(notBefore(each, from, to, first) - from, notBefore(each, from, to, end) - from);
    }

    private static PostingList common(PostingList few, int[] fewOnes, PostingList many, int[] manyOnes) {
        int first = Math.max(fewOnes[few.from], manyOnes[many.from]);
        int last = Math.min(fewOnes[few.to - 1], manyOnes[many.to - 1]);
        PostingList near = few.between(first, last + 1);
        int[] common = new int[near.size()];
        int size;
        if (many.bits == null) {
            size = leaping(fewOnes, near, manyOnes, many, common);
        } else if (near.bits != null && (last >> 6) - (first >> 6) < near.size()) {
            size = near.bits.common(many.bits, first, last, common);
        } else {
            size = many.bits.among(near, common);
        }
        return size == common.length ? near : first(size, Arrays.copyOf(common, size));
    }

    /** Leaps through the many from one of the few to the next. */
    private static int leaping(int[] fewOnes, PostingList few, int[] manyOnes, PostingList many, int[] common) {
        int size = 0;
        int at = many.from;
        for (int i = few.from; i < few.to; i++) {
            int sought = fewOnes[i];
            at = leap(manyOnes, at, many.to, sought);
            // There is one: the last of the few is not after the last of the many.
            if (manyOnes[at] == sought) {
                common[size++] = sought;
            }
        }
        return size;
    }

    /** The index of the first from {@code at} that is not before the one sought: near ones are found soon. */
    private static int leap(int[] ascending, int at, int end, int sought) {
        int low = at;
        int step = 1;
        while (low + step < end && ascending[low + step] < sought) {
            low += step;
            step *= 2;
        }
        return notBefore(ascending, low, Math.min(low + step + 1, end), sought);
    }

    private static int notBefore(int[] ascending, int from, int to, int sought) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < sought) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Those that are among these or among others. */
    PostingList or(PostingList others) {
        int[] all = new int[size() + others.size()];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < size() || j < others.size()) {
            int mine = i < size() ? get(i) : Integer.MAX_VALUE;
            int other = j < others.size() ? others.get(j) : Integer.MAX_VALUE;
            all[size++] = Math.min(mine, other);
            i += mine <= other ? 1 : 0;
            j += other <= mine ? 1 : 0;
        }
        return first(size, all);
    }

    /** Whether a position is among these. */
    boolean contains(int position) {
        return and(run(position, position + 1)).size() > 0;
    }

    /** These and some that all stand after them. */
    PostingList then(PostingList later) {
        if (size() == 0 || later.size() == 0) {
            return size() == 0 ? later : this;
        }
        int[] all = new int[size() + later.size()];
        copyTo(all, 0);
        later.copyTo(all, size());
        return first(all.length, all);
    }

    private void copyTo(int[] target, int start) {
        if (each != null) {
            System.arraycopy(each, from, target, start, size());
        } else {
            for (int i = 0; i < size(); i++) {
                target[start + i] = from + i;
            }
        }
    }
}
