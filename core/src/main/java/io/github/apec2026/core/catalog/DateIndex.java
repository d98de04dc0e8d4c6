package io.github.apec2026.core.catalog;

import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates of the entities of a catalog that is in the order of {@link DateRange#compareTo}, with those without dates at one of its ends.
 * What overlaps a period begins in it, and such entities are neighbours; or began at most a month before it; or is one of the few that last
 * longer. Immutable.
 */
final class DateIndex {

    private static final int MONTH = 31;
    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    private static final int OPEN_START = Integer.MIN_VALUE + 1;
    private static final int OPEN_END = Integer.MAX_VALUE - 1;
    private static final int AFTER_ALL = Integer.MAX_VALUE;

    /** The first day, or the last one where the start is open. */
    private final DayPositions begins;

    private final int[] ends;

    /** The most days from the first to the last, of those that last at most a month. */
    private final int longest;

    private final LongRanges longOnes;
    private final PostingList openStarts;
    private final PostingList undated;

    /** Indexes validated dates by position: none end before they begin. */
    DateIndex(@Nullable DateRange[] times) {
        boolean undatedFirst = times.length > 0 && times[0] == null;
        int[] starts = new int[times.length];
        ends = new int[times.length];
        int[] lasting = new int[times.length];
        int[] open = new int[times.length];
        int lastingSize = 0;
        int openSize = 0;
        int undatedSize = 0;
        int most = 0;
        for (int i = 0; i < times.length; i++) {
            DateRange time = times[i];
            if (time == null) {
                starts[i] = undatedFirst ? BEFORE_ALL : AFTER_ALL;
                ends[i] = BEFORE_ALL;
                undatedSize++;
                continue;
            }
            int first = first(time);
            ends[i] = last(time);
            starts[i] = first == OPEN_START ? ends[i] : first;
            if (first == OPEN_START) {
                open[openSize++] = i;
            } else if (ends[i] - (long) first >= MONTH) {
                lasting[lastingSize++] = i;
            } else {
                most = Math.max(most, ends[i] - first);
            }
        }
        longest = most;
        begins = undatedFirst
                ? new DayPositions(starts, undatedSize, times.length)
                : new DayPositions(starts, 0, times.length - undatedSize);
        longOnes = new LongRanges(Arrays.copyOf(lasting, lastingSize), begins, ends);
        openStarts = PostingList.first(openSize, Arrays.copyOf(open, openSize));
        undated = undatedFirst
                ? PostingList.run(0, undatedSize)
                : PostingList.run(times.length - undatedSize, times.length);
    }

    private static int first(DateRange time) {
        Optional<LocalDate> day = time.firstDay();
        return day.isPresent() ? DayNumber.of(day.get()) : OPEN_START;
    }

    private static int last(DateRange time) {
        Optional<LocalDate> day = time.lastDay();
        return day.isPresent() ? DayNumber.of(day.get()) : OPEN_END;
    }

    /** That dates overlap a period. */
    Condition overlapping(DateRange period) {
        return some -> overlapping(some, period);
    }

    /** That dates overlap a period, or there are none. */
    Condition possiblyOverlapping(DateRange period) {
        return some -> overlapping(some, period).or(some.and(undated));
    }

    private PostingList overlapping(PostingIntersection some, DateRange period) {
        if (period.isInverted()) {
            return PostingList.NONE;
        }
        int from = first(period);
        int to = last(period);
        int early = begins.notBefore(from - (long) longest);
        int inside = begins.notBefore(from);
        int end = begins.notBefore(to + 1L);
        PostingList near = some.between(early, end);
        return PostingList.concat(
                longOnes.lastingUntil(from, early, some),
                near.between(early, inside).where(position -> ends[position] >= from),
                near.between(inside, end),
                some.and(openStarts.between(end, Integer.MAX_VALUE)));
    }
}
