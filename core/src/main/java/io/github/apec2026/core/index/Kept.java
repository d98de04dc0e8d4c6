package io.github.apec2026.core.index;

import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.List;

/**
 * What a catalog keeps. A wide posting is not met with another at once: days may follow, and leave little of both. What is so put off is
 * made up for when somebody asks what is found, each time. Immutable.
 */
final class Kept {

    /** So many are met with others at once. */
    private static final int FEW = 512;

    private final Found some;

    /** Wide postings that are still to be met with these. */
    private final List<Positions> open;

    private Kept(Found some, List<Positions> open) {
        this.some = some;
        this.open = open;
    }

    static Kept all(Positions positions) {
        return only(new Found(positions));
    }

    static Kept only(Found found) {
        return new Kept(found, List.of());
    }

    /** Those that are also among others. */
    Kept and(Positions others) {
        if (some.size() <= FEW || others.size() <= FEW || some.isRun() || others.isRun()) {
            return left(some.and(others));
        }
        List<Positions> more = new ArrayList<>(open);
        more.add(others);
        return new Kept(some, List.copyOf(more));
    }

    /** Those that overlap a time. */
    Kept overlapping(DateRange time, Days days) {
        return left(days.overlapping(some, time));
    }

    private Kept left(Found fewer) {
        Kept left = new Kept(fewer, open);
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
