package io.github.apec2026.core.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Where the entities of each day begin in a catalog that is in the order of days. A table by day answers at once; where the days are far more
 * than the entities, they are bisected instead. Immutable.
 */
final class DayPositions {

    /** A table may have so many days for each entity, and a few years more. */
    private static final int DAYS_PER_ENTITY = 4;

    private static final int FEW_DAYS = 2_000;

    /** The days by position, ascending. */
    private final int[] days;

    /** The positions with a day of their own: others are before all or after all. */
    private final int from;

    private final int to;

    /** By the days after the first: the first position that is not before it. */
    private final int @Nullable [] table;

    /**
     * Indexes ascending days.
     *
     * @param from the first position with a day of its own
     * @param to the position after the last one
     */
    DayPositions(int[] days, int from, int to) {
        this.days = days;
        this.from = from;
        this.to = to;
        long span = from == to ? 0 : days[to - 1] - (long) days[from] + 1;
        table = from == to || span > FEW_DAYS + DAYS_PER_ENTITY * (long) (to - from) ? null : table((int) span);
    }

    private int[] table(int span) {
        int[] positions = new int[span];
        int position = from;
        for (int i = 0; i < span; i++) {
            while (days[position] < days[from] + i) {
                position++;
            }
            positions[i] = position;
        }
        return positions;
    }

    /** The day at a position. */
    int day(int position) {
        return days[position];
    }

    /** The first position of a day that is not before another, among those with a day of their own; or the one after them. */
    int notBefore(long day) {
        if (from == to || day <= days[from]) {
            return from;
        }
        if (day > days[to - 1]) {
            return to;
        }
        return table == null ? PostingList.notBefore(days, from, to, (int) day) : table[(int) (day - days[from])];
    }
}
