package io.github.apec2026.core.catalog;

import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.List;

/**
 * What a catalog keeps. A wide posting is not met with another at once: days may follow, and leave little of both. What is so put off is
 * made up for when somebody asks what is found, each time. Immutable.
 */
final class QueryConditions {

    /** So many are met with others at once. */
    private static final int FEW = 512;

    private final Found some;

    /** Wide postings that are still to be met with these. */
    private final List<PostingList> open;

    private QueryConditions(Found some, List<PostingList> open) {
        this.some = some;
        this.open = open;
    }

    static QueryConditions all(PostingList positions) {
        return only(new Found(positions));
    }

    static QueryConditions only(Found found) {
        return new QueryConditions(found, List.of());
    }

    /** Those that are also among others. */
    QueryConditions and(PostingList others) {
        if (some.size() <= FEW || others.size() <= FEW || some.isRun() || others.isRun()) {
            return left(some.and(others));
        }
        List<PostingList> more = new ArrayList<>(open);
        more.add(others);
        return new QueryConditions(some, List.copyOf(more));
    }

    /** Those that overlap a time. */
    QueryConditions overlapping(DateRange time, DateIndex days) {
        return left(days.overlapping(some, time));
    }

    private QueryConditions left(Found fewer) {
        QueryConditions left = new QueryConditions(fewer, open);
        return open.isEmpty() || fewer.size() > FEW ? left : only(left.found());
    }

    /** All of them. */
    Found found() {
        Found found = some;
        for (int i = 0; i < open.size(); i++) {
            found = found.and(open.get(i));
        }
        return found;
    }
}
