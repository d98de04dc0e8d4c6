package io.github.apec2026.core.catalog;

/**
 * The positions that a narrowing finds, ascending: neighbours in the catalog or in a posting, which are shared however many they are, and
 * the few before and after them that do not stand beside them, such as what began long ago. Immutable.
 */
final class Found {

    private static final Found NONE = new Found(PostingList.NONE);

    private final PostingList before;
    private final PostingList near;
    private final PostingList after;

    Found(PostingList near) {
        this(PostingList.NONE, near, PostingList.NONE);
    }

    /** Each stands after the one before it. */
    Found(PostingList before, PostingList near, PostingList after) {
        this.before = before;
        this.near = near;
        this.after = after;
    }

    static Found none() {
        return NONE;
    }

    PostingList before() {
        return before;
    }

    PostingList near() {
        return near;
    }

    PostingList after() {
        return after;
    }

    int size() {
        return before.size() + near.size() + after.size();
    }

    int get(int index) {
        int inNear = index - before.size();
        if (inNear < 0) {
            return before.get(index);
        }
        return inNear < near.size() ? near.get(inNear) : after.get(inNear - near.size());
    }

    /** Whether they are without gaps, so that others are met by where they begin and end. */
    boolean isRun() {
        return near.isRun();
    }

    /** Those that are also among others. */
    Found and(PostingList others) {
        return new Found(before.and(others), near.and(others), after.and(others));
    }

    /** All of them as one. */
    PostingList joined() {
        return before.then(near).then(after);
    }
}
