package io.github.apec2026.core.catalog;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The conditions of a query, all of which an entity must meet. They are evaluated when {@link #positions} is called, and again at each call.
 * Immutable.
 */
final class QueryConditions {

    private final PostingList all;
    private final PostingList[] postings;
    private final Condition[] others;

    /** For each condition that an entity may meet only possibly: whether the one at a position meets it for certain. */
    private final IntPredicate[] certainties;

    /** No condition yet, on the positions of a complete catalog. */
    QueryConditions(PostingList all) {
        this(all, new PostingList[0], new Condition[0], new IntPredicate[0]);
    }

    private QueryConditions(PostingList all, PostingList[] postings, Condition[] others, IntPredicate[] certainties) {
        this.all = all;
        this.postings = postings;
        this.others = others;
        this.certainties = certainties;
    }

    /** These and that a position is in a posting list. */
    QueryConditions and(PostingList posting) {
        return new QueryConditions(all, with(postings, posting), others, certainties);
    }

    /** These and another. */
    QueryConditions and(Condition condition) {
        return new QueryConditions(all, postings, with(others, condition), certainties);
    }

    /** These, where what the last one lets pass meets it only possibly unless {@code isCertain}. */
    QueryConditions possibly(IntPredicate isCertain) {
        return new QueryConditions(all, postings, others, with(certainties, isCertain));
    }

    private static <T> T[] with(T[] some, T another) {
        T[] more = Arrays.copyOf(some, some.length + 1);
        more[some.length] = another;
        return more;
    }

    /** The positions that meet all conditions. */
    PostingList positions() {
        PostingIntersection left = PostingIntersection.of(all, postings);
        for (Condition condition : others) {
            left = PostingIntersection.of(condition.among(left));
        }
        return left.all();
    }

    /** Of the positions that meet all conditions, those that meet one of them only possibly. */
    PostingList undecided() {
        return positions().where(this::isUndecided);
    }

    private boolean isUndecided(int position) {
        for (IntPredicate isCertain : certainties) {
            if (!isCertain.test(position)) {
                return true;
            }
        }
        return false;
    }
}
