package io.github.apec2026.core.catalog;

import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When those of a catalog are that stands in the order of {@link DateRange#compareTo}, those without a time at one of its ends. What overlaps
 * some days either begins in them, and these are neighbours, or began at most a month before them, or is one of the few that last longer.
 * Immutable.
 */
final class DateIndex {

    private static final int MONTH = 31;
    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    private static final int OPEN_START = Integer.MIN_VALUE + 1;
    private static final int OPEN_END = Integer.MAX_VALUE - 1;
    private static final int AFTER_ALL = Integer.MAX_VALUE;

    /** By position the first day, or the last one where the start is open: ascending. */
    private final int[] begins;

    private final int[] ends;

    /** How many days after its first the last one is, at most, of those that last no more than a month. */
    private final int longest;

    private final IntervalMaxTree longOnes;
    private final PostingList openStarts;

    /** The times by position, validated: none ends before it begins. */
    DateIndex(@Nullable DateRange[] times) {
        int undated = times.length > 0 && times[0] == null ? BEFORE_ALL : AFTER_ALL;
        begins = new int[times.length];
        ends = new int[times.length];
        int[] lasting = new int[times.length];
        int[] open = new int[times.length];
        int lastingSize = 0;
        int openSize = 0;
        int most = 0;
        for (int i = 0; i < times.length; i++) {
            DateRange time = times[i];
            if (time == null) {
                begins[i] = undated;
                ends[i] = BEFORE_ALL;
                continue;
            }
            int first = first(time);
            ends[i] = last(time);
            begins[i] = first == OPEN_START ? ends[i] : first;
            if (first == OPEN_START) {
                open[openSize++] = i;
            } else if (ends[i] - (long) first >= MONTH) {
                lasting[lastingSize++] = i;
            } else {
                most = Math.max(most, ends[i] - first);
            }
        }
        longest = most;
        longOnes = new IntervalMaxTree(Arrays.copyOf(lasting, lastingSize), ends);
        openStarts = PostingList.first(openSize, Arrays.copyOf(open, openSize));
    }

    private static int first(DateRange time) {
        Optional<LocalDate> day = time.firstDay();
        return day.isPresent() ? DayNumber.of(day.get()) : OPEN_START;
    }

    private static int last(DateRange time) {
        Optional<LocalDate> day = time.lastDay();
        return day.isPresent() ? DayNumber.of(day.get()) : OPEN_END;
    }

    /** Those of some that overlap a time; shares their neighbours. */
    Found overlapping(Found some, DateRange time) {
        if (time.isInverted()) {
            return Found.none();
        }
        Found near = overlapping(some.near(), time);
        PostingList before = overlapping(some.before(), time).joined();
        PostingList after = overlapping(some.after(), time).joined();
        return new Found(before.then(near.before()), near.near(), near.after().then(after));
    }

    private Found overlapping(PostingList some, DateRange time) {
        if (some.size() == 0) {
            return Found.none();
        }
        int from = first(time);
        int to = last(time);
        int low = from == OPEN_START ? OPEN_START : (int) Math.max(OPEN_START, from - (long) longest);
        int near = notBefore(some, 0, low);
        int inside = notBefore(some, near, from);
        int end = notBefore(some, inside, to + 1);
        PostingList before = longOnes.isEmpty() || low == OPEN_START
                ? PostingList.NONE
                : some.and(longOnes.until(notBefore(longOnes.positions(), 0, low), from));
        PostingList after = openStarts
                .slice(notBefore(openStarts, 0, to + 1), openStarts.size())
                .and(some);
        return new Found(before.then(lasting(some.slice(near, inside), from)), some.slice(inside, end), after);
    }

    /** Those of some that last until a day or longer. */
    private PostingList lasting(PostingList some, int day) {
        int[] kept = new int[some.size()];
        int size = 0;
        for (int i = 0; i < some.size(); i++) {
            if (ends[some.get(i)] >= day) {
                kept[size++] = some.get(i);
            }
        }
        return PostingList.first(size, kept);
    }

    /** The index of the first of some, from one index on, that does not begin before a day. */
    private int notBefore(PostingList some, int start, int day) {
        int low = start;
        int high = some.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins[some.get(middle)] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
