package io.github.apec2026.core.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Entities that last long, by the power of two of their days: of those that last 64 to 127 days, only what began in the 127 days before a day
 * can last until it. Immutable.
 */
final class LongRanges {

    private final DayPositions begins;

    /** By position the last day of all entities. */
    private final int[] ends;

    /** The exponents of the days of some entities, and by these the positions. */
    private final List<Integer> exponents = new ArrayList<>();

    private final List<PostingList> positions = new ArrayList<>();

    /** Indexes the entities at some ascending positions. */
    LongRanges(int[] positions, DayPositions begins, int[] ends) {
        this.begins = begins;
        this.ends = ends;
        int[][] sorted = new int[Integer.SIZE + 1][0];
        int[] sizes = new int[sorted.length];
        for (int position : positions) {
            sizes[exponent(position)]++;
        }
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = new int[sizes[i]];
            sizes[i] = 0;
        }
        for (int position : positions) {
            int exponent = exponent(position);
            sorted[exponent][sizes[exponent]++] = position;
        }
        for (int i = 0; i < sorted.length; i++) {
            if (sorted[i].length > 0) {
                this.exponents.add(i);
                this.positions.add(PostingList.indexed(sorted[i]));
            }
        }
    }

    private int exponent(int position) {
        long days = ends[position] - (long) begins.day(position);
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(days);
    }

    /** Of some positions those before another that last until a day or longer. */
    PostingList lastingUntil(int day, int before, PostingIntersection some) {
        PostingList lasting = PostingList.NONE;
        for (int i = 0; i < exponents.size(); i++) {
            int first = begins.notBefore(day - (2L << exponents.get(i)) + 1);
            PostingList candidates = positions.get(i).between(first, before);
            lasting = lasting.or(some.and(candidates).where(position -> ends[position] >= day));
        }
        return lasting;
    }
}
