package io.github.apec2026.core.derive;

import java.util.List;

/** Lists in messages: the first of them, and how many more there are. */
public final class Few {

    private static final int MOST = 10;

    private Few() {}

    /** The first of some things, as {@code [a, b, c]} or, when there are many, {@code [a, b, c, and 17 more]}. */
    public static String of(List<?> all) {
        if (all.size() <= MOST) {
            return all.toString();
        }
        StringBuilder out = new StringBuilder("[");
        for (Object each : all.subList(0, MOST)) {
            out.append(each).append(", ");
        }
        return out.append("and ").append(all.size() - MOST).append(" more]").toString();
    }
}
