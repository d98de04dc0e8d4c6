package io.github.apec2026.core.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Entities that last long, by the power of two of their days: of those that last 64 to 127 days, only what began in the 127 days before a day
 * can last until it. Immutable.
 */
final class LongRanges {

    /** By position the first and the last day of all entities. */
    private final int[] begins;

    private final int[] ends;

    /** By the exponent of the days: the positions. */
    private final List<PostingList> byExponent;

    /** Indexes the entities at some ascending positions. */
    LongRanges(int[] positions, int[] begins, int[] ends) {
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
        List<PostingList> lists = new ArrayList<>();
        for (int[] each : sorted) {
            lists.add(each.length == 0 ? PostingList.NONE : PostingList.indexed(each));
        }
        byExponent = List.copyOf(lists);
    }

    private int exponent(int position) {
        long days = ends[position] - (long) begins[position];
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(days);
    }

    /** Of some positions those before another that last until a day or longer. */
    PostingList lastingUntil(int day, int before, PostingIntersection some) {
        PostingList lasting = PostingList.NONE;
        for (int exponent = 0; exponent < byExponent.size(); exponent++) {
            PostingList candidates = byExponent.get(exponent);
            if (candidates.size() > 0) {
                long earliest = Math.max(Integer.MIN_VALUE, day - (2L << exponent) + 1);
                int first = PostingList.notBefore(begins, 0, before, (int) earliest);
                lasting = lasting.or(
                        some.and(candidates.between(first, before)).where(position -> ends[position] >= day));
            }
        }
        return lasting;
    }
}
