package io.github.apec2026.core.catalog;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Positions in a catalog, ascending: a run without gaps, or a slice of an array that several lists may share. Immutable; the array is not
 * written to after construction.
 */
final class PostingList {

    static final PostingList NONE = new PostingList(null, null, 0, 0);

    /** {@code null} for a run, which is {@link #from} to {@link #to} itself. */
    private final int @Nullable [] array;

    /** That of the entire array; {@code null} where it is short or sparse. */
    private final @Nullable PostingBitSet bits;

    private final int from;
    private final int to;

    private PostingList(int @Nullable [] array, @Nullable PostingBitSet bits, int from, int to) {
        this.array = array;
        this.bits = bits;
        this.from = from;
        this.to = to;
    }

    /** All from one to before another. */
    static PostingList run(int from, int to) {
        return from < to ? new PostingList(null, null, from, to) : NONE;
    }

    /** The first {@code size} of an ascending array, which the caller does not write to afterwards. */
    static PostingList first(int size, int[] ascending) {
        return size == 0 ? NONE : new PostingList(ascending, null, 0, size);
    }

    /** All of an ascending array that is not empty, as an entry of an index: with a bit set, where that pays. */
    static PostingList indexed(int[] ascending) {
        int first = ascending[0];
        int end = ascending[ascending.length - 1] + 1;
        return end - first == ascending.length
                ? run(first, end)
                : new PostingList(ascending, PostingBitSet.of(ascending), 0, ascending.length);
    }

    int size() {
        return to - from;
    }

    int get(int index) {
        return array == null ? from + index : array[from + index];
    }

    /** The positions from one to before another; shares the array. */
    PostingList between(int first, int end) {
        if (from < to && get(0) >= first && get(size() - 1) < end) {
            return this;
        }
        if (array == null) {
            return run(Math.max(from, first), Math.min(to, end));
        }
        int start = notBefore(array, from, to, first);
        int stop = notBefore(array, start, to, end);
        return start < stop ? new PostingList(array, bits, start, stop) : NONE;
    }

    /** The positions that are also in another list; shares an array where it can. */
    PostingList and(PostingList other) {
        if (array == null) {
            return other.between(from, to);
        }
        if (other.array == null) {
            return between(other.from, other.to);
        }
        if (size() > other.size()) {
            return other.and(this);
        }
        int first = other.get(0);
        PostingList near = between(first, other.get(other.size() - 1) + 1);
        int[] common = new int[near.size()];
        int size;
        if (other.bits == null) {
            size = near.bisecting(other.array, other.from, other.to, common);
        } else if (near.bits != null && near.size() > near.words()) {
            size = near.bits.and(other.bits, near.get(0), near.get(near.size() - 1), common);
        } else {
            size = other.bits.among(near, common);
        }
        return size == common.length ? near : first(size, common);
    }

    /** How many words of a bit set these span. */
    private int words() {
        return (get(size() - 1) >> 6) - (get(0) >> 6) + 1;
    }

    /** Puts the positions that are also between two indexes of an array at the start of {@code target}, and returns their number. */
    private int bisecting(int[] ascending, int start, int end, int[] target) {
        int size = 0;
        int at = start;
        for (int i = 0; i < size(); i++) {
            at = notBefore(ascending, at, end, get(i));
            if (at < end && ascending[at] == get(i)) {
                target[size++] = get(i);
            }
        }
        return size;
    }

    /** The index of the first element from {@code from} to before {@code to} that is not less than another number, or {@code to}. */
    static int notBefore(int[] ascending, int from, int to, int sought) {
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

    /** The positions that are in this list or in another. */
    PostingList or(PostingList other) {
        if (size() == 0 || other.size() == 0) {
            return size() == 0 ? other : this;
        }
        int[] all = new int[size() + other.size()];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < size() || j < other.size()) {
            int mine = i < size() ? get(i) : Integer.MAX_VALUE;
            int others = j < other.size() ? other.get(j) : Integer.MAX_VALUE;
            all[size++] = Math.min(mine, others);
            i += mine <= others ? 1 : 0;
            j += others <= mine ? 1 : 0;
        }
        return first(size, all);
    }

    /** The positions that meet a condition. */
    PostingList where(IntPredicate condition) {
        int[] meeting = new int[size()];
        int size = 0;
        for (int i = 0; i < meeting.length; i++) {
            if (condition.test(get(i))) {
                meeting[size++] = get(i);
            }
        }
        return first(size, meeting);
    }

    boolean contains(int position) {
        if (from == to || position < get(0) || position > get(size() - 1)) {
            return false;
        }
        if (array == null) {
            return true;
        }
        return bits == null ? array[notBefore(array, from, to, position)] == position : bits.has(position);
    }

    /** The positions of some lists, of which each has greater ones than those before it; shares the array of one that is alone. */
    static PostingList concat(PostingList... lists) {
        int size = 0;
        PostingList last = NONE;
        for (PostingList each : lists) {
            size += each.size();
            last = each.size() > 0 ? each : last;
        }
        if (last.size() == size) {
            return last;
        }
        int[] all = new int[size];
        int at = 0;
        for (PostingList each : lists) {
            each.copyTo(all, at);
            at += each.size();
        }
        return first(size, all);
    }

    private void copyTo(int[] target, int start) {
        if (array != null) {
            System.arraycopy(array, from, target, start, size());
        } else {
            for (int i = 0; i < size(); i++) {
                target[start + i] = from + i;
            }
        }
    }
}
