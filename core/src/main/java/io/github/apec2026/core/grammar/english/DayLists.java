package io.github.apec2026.core.grammar.english;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads several days of one month: "Feb. 1-3 and 8-10", "1, 5 and 9 February 2026", "Nov. 18/19", {@code 18.-19.11.2026}. Days in a row are
 * one range; each other group is a date of its own, with the month and the year of all.
 */
final class DayLists {

    private static final int MOST = 12;

    /** Some days in a row, with their tokens. */
    private record Group(int start, int next, int first, int last) {}

    /** A date of the list, and the token with which it begins. */
    record Dated(int start, DateMatch date) {}

    private final Tokens t;
    private final NumericDates numeric;

    DayLists(Tokens t, NumericDates numeric) {
        this.t = t;
        this.numeric = numeric;
    }

    /** The dates of the list that begins with a token; empty where there is none. */
    List<Dated> read(int i) {
        boolean between = t.same(i - 1, "between") || t.same(i - 2, "between");
        if (between || t.is(i - 1, LexicalRole.DESIGNATOR)) {
            return List.of();
        }
        if (t.is(i, LexicalRole.MONTH)) {
            return DayMonths.isDoubtful(t, i) ? List.of() : behindMonth(i);
        }
        boolean tied = t.glued(i) && (t.isWord(i - 1) || DigitGroup.joins(t, i - 1));
        if (tied || !(t.isDigits(i) || t.is(i, LexicalRole.ORDINAL))) {
            return List.of();
        }
        DateMatch numbers = numbers(i);
        return numbers == null ? beforeMonth(i) : List.of(new Dated(i, numbers));
    }

    private List<Dated> behindMonth(int i) {
        int at = DayMonths.behindMonth(t, i);
        at = t.same(at, "the") ? at + 1 : at;
        List<Group> groups = groups(at, true);
        if (groups.isEmpty()) {
            return List.of();
        }
        int end = groups.get(groups.size() - 1).next;
        if (t.is(end, LexicalRole.MONTH) || (t.same(end, "of") && t.is(end + 1, LexicalRole.MONTH))) {
            return List.of();
        }
        PartialDate year = Years.behind(t, end);
        boolean counts = year.next() < 0
                && t.isWord(end)
                && !t.is(end, LexicalRole.FUNCTION)
                && !t.isCapitalised(end)
                && !t.is(end, LexicalRole.TO);
        return counts ? List.of() : dated(groups, i, DayMonths.month(t, i), year, end);
    }

    private List<Dated> beforeMonth(int i) {
        List<Group> groups = groups(i, false);
        if (groups.isEmpty()) {
            return List.of();
        }
        int end = groups.get(groups.size() - 1).next;
        boolean of = t.same(end, "of") && !isPair(i);
        boolean mark = t.gluedSymbol(end, '.') || (t.gluedSymbol(end, '-') && t.glued(end + 1));
        int month = of || mark ? end + 1 : end;
        if (!t.is(month, LexicalRole.MONTH) || DayMonths.isDoubtful(t, month)) {
            return List.of();
        }
        int next = DayMonths.behindMonth(t, month);
        return dated(groups, i, DayMonths.month(t, month), Years.behind(t, next), next);
    }

    private List<Dated> dated(List<Group> groups, int start, int month, PartialDate year, int next) {
        List<Dated> dated = new ArrayList<>(groups.size());
        int behind = Math.max(next, year.next());
        for (int k = 0; k < groups.size(); k++) {
            Group group = groups.get(k);
            PartialDate last =
                    new PartialDate(k == groups.size() - 1 ? behind : group.next, year.year(), month, group.last);
            PartialDate first = new PartialDate(last.next(), year.year(), month, group.first);
            if (!last.isPossible() || group.first > group.last) {
                return List.of(new Dated(start, DateMatch.impossible(behind)));
            }
            DateMatch date = group.first == group.last ? DateMatch.of(last) : DateMatch.range(first, last);
            dated.add(new Dated(k == 0 ? start : group.start, date));
        }
        return dated;
    }

    /** Groups of days with separators between, in order; none where it is no list. */
    private List<Group> groups(int i, boolean behindMonth) {
        List<Group> groups = new ArrayList<>(4);
        int at = i;
        boolean closed = false;
        boolean pair = false;
        int days = 0;
        while (groups.size() < MOST) {
            days++;
            Group group = group(at, behindMonth);
            Group before = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (group == null || (before != null && group.first <= before.last)) {
                return List.of();
            }
            pair |= isPair(at) || isDotted(at + 1) || isRangeToPair(at);
            if (before != null && group.first == before.last + 1) {
                groups.set(groups.size() - 1, new Group(before.start, group.next, before.first, group.last));
            } else {
                groups.add(group);
            }
            int next = separated(group.next);
            boolean ends = next < 0 || closed || !isDay(next);
            if (ends) {
                return closed || pair || (days > 2 && behindMonth) ? groups : List.of();
            }
            closed = !(t.symbol(next - 1) == ',' || (t.same(next - 1, "the") && t.symbol(next - 2) == ','));
            at = next;
        }
        return List.of();
    }

    private boolean isDay(int i) {
        return (t.isDigits(i) && t.length(i) <= 2) || t.is(i, LexicalRole.ORDINAL);
    }

    /** The token behind a comma or an "and", or -1. */
    private int separated(int i) {
        int at = t.symbol(i) == ',' ? i + 1 : i;
        at = t.same(at, "and") || t.same(at, "or") || t.symbol(at) == '&' ? at + 1 : at;
        int behind = t.same(at, "the") ? at + 1 : at;
        return at == i ? -1 : behind;
    }

    private @Nullable Group group(int i, boolean behindMonth) {
        if (isPair(i)) {
            int first = t.integer(i);
            int last = t.integer(i + 2);
            boolean row = first > 0 && last == first + 1;
            return new Group(i, i + 3, row ? first : 32, row ? last : 31);
        }
        if (isRangeToPair(i)) {
            return new Group(i, i + 5, 32, 31);
        }
        PartialDate first = DayMonths.day(t, i, behindMonth);
        if (first == null || first.day() > 31) {
            return null;
        }
        int dash = isDotted(first.next()) ? first.next() + 1 : first.next();
        boolean to = t.symbol(dash) == '-' || t.is(dash, LexicalRole.TO);
        PartialDate last = to ? DayMonths.day(t, dash + 1, behindMonth) : null;
        if (last == null) {
            return new Group(i, first.next(), first.day(), first.day());
        }
        return last.day() > first.day() && last.day() < 32 ? new Group(i, last.next(), first.day(), last.day()) : null;
    }

    /** Whether two days are joined by a slash, and nothing else. */
    private boolean isPair(int i) {
        return t.isDigits(i)
                && t.length(i) <= 2
                && t.gluedSymbol(i + 1, '/')
                && DigitGroup.joins(t, i + 1)
                && t.length(i + 2) <= 2
                && !DigitGroup.joins(t, i + 3)
                && !(t.glued(i + 3) && t.isWord(i + 3));
    }

    /** Whether a dash leads to two days with a slash: "17-18/19". */
    private boolean isRangeToPair(int i) {
        return t.isDigits(i) && t.length(i) <= 2 && t.symbol(i + 1) == '-' && isPair(i + 2);
    }

    /** Whether a point and a dash follow a day: "12.-13. May". */
    private boolean isDotted(int i) {
        return t.gluedSymbol(i, '.') && t.gluedSymbol(i + 1, '-') && t.isDigits(i - 1);
    }

    /** {@code 18.-19.11.2026}: a day, and a date in digits that begins with the day. */
    private @Nullable DateMatch numbers(int i) {
        if (!t.isDigits(i) || t.length(i) > 2) {
            return null;
        }
        boolean dot = t.gluedSymbol(i + 1, '.') && !t.isDigits(i + 2);
        int dash = dot ? i + 2 : i + 1;
        PartialDate last = t.gluedSymbol(dash, '-') && t.glued(dash + 1) ? numeric.read(dash + 1) : null;
        boolean other = t.symbol(dash + 2) == '-';
        if (last == null || last.year() == 0 || t.length(dash + 1) > 2 || other) {
            return null;
        }
        int first = t.integer(i);
        boolean fits = last.isPossible() && last.day() == t.integer(dash + 1) && first > 0 && first < last.day();
        return fits
                ? DateMatch.range(new PartialDate(0, last.year(), last.month(), first), last)
                : DateMatch.impossible(last.next());
    }
}
