package io.github.apec2026.core.index;

/**
 * The positions that a catalog keeps, ascending: neighbours in it or in a posting, which are shared however many they are, and the few
 * before and after them that do not stand beside them, such as what began long ago. Immutable.
 */
final class Kept {

    private static final Kept NONE = new Kept(Positions.NONE);

    private final Positions before;
    private final Positions near;
    private final Positions after;

    Kept(Positions near) {
        this(Positions.NONE, near, Positions.NONE);
    }

    /** Each stands after the one before it. */
    Kept(Positions before, Positions near, Positions after) {
        this.before = before;
        this.near = near;
        this.after = after;
    }

    static Kept none() {
        return NONE;
    }

    Positions before() {
        return before;
    }

    Positions near() {
        return near;
    }

    Positions after() {
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

    /** Those that are also among others. */
    Kept and(Positions others) {
        return new Kept(before.and(others), near.and(others), after.and(others));
    }

    /** All of them as one. */
    Positions joined() {
        return before.then(near).then(after);
    }
}
