package io.github.apec2026.core.catalog;

import java.util.Arrays;

/**
 * The conditions of a query, all of which an entity must meet. They are evaluated when {@link #positions} is called, and again at each call:
 * starting from the shortest posting list, which the other conditions reduce. Immutable.
 */
final class QueryConditions {

    private final PostingList all;
    private final PostingList[] postings;
    private final Condition[] others;

    /** No condition yet, on the positions of a whole catalog. */
    QueryConditions(PostingList all) {
        this(all, new PostingList[0], new Condition[0]);
    }

    private QueryConditions(PostingList all, PostingList[] postings, Condition[] others) {
        this.all = all;
        this.postings = postings;
        this.others = others;
    }

    /** These and that a position is in a posting list. */
    QueryConditions and(PostingList posting) {
        PostingList[] more = Arrays.copyOf(postings, postings.length + 1);
        more[postings.length] = posting;
        return new QueryConditions(all, more, others);
    }

    /** These and another. */
    QueryConditions and(Condition condition) {
        Condition[] more = Arrays.copyOf(others, others.length + 1);
        more[others.length] = condition;
        return new QueryConditions(all, postings, more);
    }

    /** The positions that meet all conditions. */
    PostingList positions() {
        PostingList shortest = all;
        for (PostingList posting : postings) {
            shortest = posting.size() < shortest.size() ? posting : shortest;
        }
        PostingList left = shortest;
        // Dates first: they cut a slice out of a posting list without looking at its positions.
        for (Condition condition : others) {
            left = condition.among(left);
        }
        for (PostingList posting : postings) {
            left = posting == shortest ? left : left.and(posting);
        }
        return left;
    }
}
