package io.github.apec2026.core.grammar.english;

import org.jspecify.annotations.Nullable;

/** Reads dates of the lunar calendar, which are never converted: "the 15th day of the first lunar month". */
final class LunarDates {

    private LunarDates() {}

    /** The date that begins with a token, or {@code null}. */
    static @Nullable DateMatch read(Tokens t, int i) {
        Amount first = Ordinals.read(t, i);
        if (first == null) {
            return null;
        }
        int at = first.next();
        boolean day = t.same(at, "day") && t.same(at + 1, "of") && t.same(at + 2, "the");
        Amount month = day ? Ordinals.read(t, at + 3) : first;
        boolean lunar = month != null && t.same(month.next(), "lunar") && t.same(month.next() + 1, "month");
        return lunar && month != null ? new DateMatch(month.next() + 2, null, DateMatch.Form.LUNAR) : null;
    }
}
