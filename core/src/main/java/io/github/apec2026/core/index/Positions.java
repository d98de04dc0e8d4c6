package io.github.apec2026.core.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Some positions in a catalog, ascending: a run of neighbours, or a part of an array that several may share. Immutable, and nobody writes to
 * the array any more.
 */
final class Positions {

    static final Positions NONE = new Positions(null, 0, 0);

    /** {@code null} for a run, which is {@link #from} to {@link #to} itself. */
    private final int @Nullable [] each;

    private final int from;
    private final int to;

    private Positions(int @Nullable [] each, int from, int to) {
        this.each = each;
        this.from = from;
        this.to = to;
    }

    /** All from one to before another. */
    static Positions run(int from, int to) {
        return from < to ? new Positions(null, from, to) : NONE;
    }

    /** The first of an ascending array, which the caller leaves alone from now on. */
    static Positions first(int size, int[] ascending) {
        return size == 0 ? NONE : new Positions(ascending, 0, size);
    }

    int size() {
        return to - from;
    }

    int get(int index) {
        return each == null ? from + index : each[from + index];
    }

    /** Those from one index to before another; shares the array. */
    Positions slice(int start, int end) {
        if (start >= end) {
            return NONE;
        }
        return start == 0 && end == size() ? this : new Positions(each, from + start, from + end);
    }

    /** Those that are also among others; shares an array where it can. */
    Positions and(Positions others) {
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

    private Positions between(int first, int end) {
        if (each == null) {
            return run(Math.max(from, first), Math.min(to, end));
        }
        return slice(notBefore(each, from, to, first) - from, notBefore(each, from, to, end) - from);
    }

    /** Leaps through the many from one of the few to the next. */
    private static Positions common(Positions few, int[] fewOnes, Positions many, int[] manyOnes) {
        int[] common = new int[few.size()];
        int size = 0;
        int at = many.from;
        for (int i = few.from; i < few.to && at < many.to; i++) {
            int sought = fewOnes[i];
            at = leap(manyOnes, at, many.to, sought);
            if (at < many.to && manyOnes[at] == sought) {
                common[size++] = sought;
            }
        }
        return first(size, size == common.length ? common : Arrays.copyOf(common, size));
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

    /** Copies them into an array. */
    void copyTo(int[] target, int start) {
        if (each != null) {
            System.arraycopy(each, from, target, start, size());
        } else {
            for (int i = 0; i < size(); i++) {
                target[start + i] = from + i;
            }
        }
    }
}
