package io.github.apec2026.core.catalog;

/**
 * The positions that are in each of several posting lists. Only those that are asked for are computed: dates ask for a small part, which costs
 * little even where the lists are long. Immutable.
 */
final class PostingIntersection {

    private final PostingList shortest;
    private final PostingList[] others;

    private PostingIntersection(PostingList shortest, PostingList[] others) {
        this.shortest = shortest;
        this.others = others;
    }

    /** Of some lists among the positions of a complete catalog. */
    static PostingIntersection of(PostingList all, PostingList[] some) {
        PostingList shortest = all;
        for (PostingList each : some) {
            shortest = each.size() < shortest.size() ? each : shortest;
        }
        return new PostingIntersection(shortest, some);
    }

    /** Of one list. */
    static PostingIntersection of(PostingList list) {
        return new PostingIntersection(list, new PostingList[0]);
    }

    /** How many positions there are at most. */
    int maxSize() {
        return shortest.size();
    }

    /** All positions. */
    PostingList all() {
        return amongOthers(shortest);
    }

    /** The positions from one to before another. */
    PostingList between(int first, int end) {
        return amongOthers(shortest.between(first, end));
    }

    /** The positions that are also in another list. */
    PostingList and(PostingList list) {
        return amongOthers(list.and(shortest));
    }

    private PostingList amongOthers(PostingList some) {
        PostingList left = some;
        for (PostingList other : others) {
            left = other == shortest ? left : left.and(other);
        }
        return left;
    }
}
