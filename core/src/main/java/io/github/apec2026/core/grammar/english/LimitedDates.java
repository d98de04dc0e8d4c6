package io.github.apec2026.core.grammar.english;

import org.jspecify.annotations.Nullable;

/** The dates that a limit in time leaves open: up to 2029 of "before 2030", from March on of "2026-03 onwards". */
final class LimitedDates {

    private LimitedDates() {}

    /** A year of which only the words of the limit say that it is one: "up to 2030"; those that count a noun say nothing. */
    static @Nullable DateMatch year(Tokens t, Limits.Limit limit) {
        int i = limit.date();
        int year = Years.plain(t, i);
        if (year < 1990 || year > 2100 || year % 100 == 0 || limit.the()) {
            return null;
        }
        if (Nouns.isPluralBehind(t, i + 1)) {
            return t.is(i + 1, LexicalRole.TIME) ? null : DateMatch.date(i + 1, null);
        }
        boolean ends = !t.isWord(i + 1) || t.is(i + 1, LexicalRole.FUNCTION);
        PartialDate alone = ends ? Years.alone(t, i, true) : null;
        return alone == null ? null : new DateMatch(i + 1, alone.notation(), DateMatch.Form.YEAR);
    }

    /** The dates up to a limit or from it on; {@code null} where it does not tell them. */
    static @Nullable String of(@Nullable String notation, Limits.Limit limit, DateMatch.Form form) {
        if (notation == null) {
            return null;
        }
        Limits.Edge edge = form == DateMatch.Form.WITHIN
                ? Limits.Edge.WITHIN
                : form == DateMatch.Form.END ? Limits.Edge.END : limit.edge();
        if (limit.edge() == Limits.Edge.UNSURE) {
            return null;
        }
        boolean all = edge == Limits.Edge.ALL;
        String until = DateSteps.last(notation);
        String since = DateSteps.first(notation);
        return switch (limit.side()) {
            case BEFORE ->
                all || edge == Limits.Edge.START
                        ? until(DateSteps.before(notation))
                        : edge == Limits.Edge.END ? until(until) : null;
            case UNTIL -> edge == Limits.Edge.START ? null : until(until);
            case AFTER -> all || edge == Limits.Edge.END ? since(DateSteps.after(notation)) : null;
            case SINCE -> since(since);
        };
    }

    private static @Nullable String until(@Nullable String last) {
        return last == null ? null : DateMatch.slash("..", last);
    }

    static @Nullable String since(@Nullable String first) {
        return first == null ? null : DateMatch.slash(first, "..");
    }

    /** The same with words behind that make it a limit: "2030 onwards", "2030 at the latest". */
    static DateMatch behind(Tokens t, DateMatch date) {
        Limits.Side side = date.form() == DateMatch.Form.RANGE ? null : Limits.behind(t, date.next());
        String notation = date.notation();
        if (side == null || notation == null || notation.contains("..") || date.form() == DateMatch.Form.LUNAR) {
            return date;
        }
        int next = date.next() + Limits.behindLength(t, date.next());
        return DateMatch.date(
                next, side == Limits.Side.UNTIL ? until(DateSteps.last(notation)) : since(DateSteps.first(notation)));
    }
}
