package io.github.apec2026.core.grammar.english;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the intervals of ISO 8601: {@code 2026-02-01/2026-02-10}, {@code 2026-02-01/10}, {@code 2026-02-01/..}, {@code 2010-01-01/P3M}.
 * What begins like one and is none says nothing: half of it would be a wrong date.
 */
final class Intervals {

    private static final int MOST_TOKENS = 16;
    private static final String UNITS = "YMWD";

    private Intervals() {}

    /** The interval that begins with a token, or {@code null}. */
    static @Nullable DateMatch read(Tokens t, int i) {
        if (t.symbol(i) == '.') {
            return openStart(t, i);
        }
        if (isLength(t, i)) {
            int slash = end(t, i);
            PartialDate last = slash > 0 && t.gluedSymbol(slash, '/') ? date(t, slash + 1) : null;
            return last == null ? null : DateMatch.impossible(end(t, slash + 1));
        }
        PartialDate first = t.isTied(i) ? null : date(t, i);
        if (first == null) {
            return null;
        }
        int slash = behindClock(t, first.next());
        boolean glued = t.gluedSymbol(slash, '/') && t.glued(slash + 1) && first.month() > 0;
        return glued ? end(t, first, slash + 1) : null;
    }

    private static @Nullable DateMatch openStart(Tokens t, int i) {
        boolean dots = t.gluedSymbol(i + 1, '.') && t.gluedSymbol(i + 2, '/') && t.glued(i + 3);
        PartialDate last = dots && !t.isTied(i) ? date(t, i + 3) : null;
        if (last == null) {
            return null;
        }
        int next = behindClock(t, last.next());
        boolean fits = last.isPossible() && isEnd(t, next);
        return fits ? DateMatch.date(next, DateMatch.slash("..", last.notation())) : DateMatch.impossible(end(t, i));
    }

    /** The interval of a start and what follows its slash. */
    private static DateMatch end(Tokens t, PartialDate first, int i) {
        if (t.symbol(i) == '.' && t.gluedSymbol(i + 1, '.') && isEnd(t, i + 2) && first.isPossible()) {
            return DateMatch.date(i + 2, DateMatch.slash(first.notation(), ".."));
        }
        if (isLength(t, i)) {
            return lasting(t, first, i);
        }
        PartialDate last = date(t, i);
        last = last == null ? rest(t, i, first) : last;
        int next = last == null ? i : behindClock(t, last.next());
        boolean fits = last != null
                && first.isPossible()
                && last.isPossible()
                && isEnd(t, next)
                && first.notation().length() == last.notation().length()
                && first.notation().compareTo(last.notation()) <= 0;
        return fits && last != null
                ? DateMatch.date(next, DateMatch.slash(first.notation(), last.notation()))
                : DateMatch.impossible(end(t, i));
    }

    /** {@code 2026}, {@code 2026-02} or {@code 2026-02-10}. */
    private static @Nullable PartialDate date(Tokens t, int i) {
        if (!t.isDigits(i) || t.length(i) != 4 || t.integer(i) < 1000) {
            return null;
        }
        boolean month = isJoined(t, i + 1);
        boolean day = month && isJoined(t, i + 3);
        int next = day ? i + 5 : month ? i + 3 : i + 1;
        return new PartialDate(next, t.integer(i), month ? number(t, i + 2) : 0, day ? number(t, i + 4) : 0);
    }

    private static boolean isJoined(Tokens t, int i) {
        return t.symbol(i) == '-' && DigitGroup.joins(t, i) && t.length(i + 1) == 2;
    }

    /** A month or a day; where it is 0, an impossible one. */
    private static int number(Tokens t, int i) {
        int number = t.integer(i);
        return number == 0 ? 32 : number;
    }

    /** What differs from the start: {@code 10}, {@code 03-10}. */
    private static @Nullable PartialDate rest(Tokens t, int i, PartialDate first) {
        if (!t.isDigits(i) || t.length(i) != 2) {
            return null;
        }
        if (isJoined(t, i + 1)) {
            return first.day() == 0 ? null : new PartialDate(i + 3, first.year(), number(t, i), number(t, i + 2));
        }
        return first.day() == 0
                ? new PartialDate(i + 1, first.year(), number(t, i), 0)
                : new PartialDate(i + 1, first.year(), first.month(), number(t, i));
    }

    /** Whether a token is the P of a length, and its first number follows. */
    private static boolean isLength(Tokens t, int i) {
        return t.same(i, "p")
                && t.isCapitals(i)
                && t.isDigits(i + 1)
                && t.glued(i + 1)
                && t.isWord(i + 2)
                && t.glued(i + 2);
    }

    /** The dates from a start on for a length of years, months, weeks or days. */
    private static DateMatch lasting(Tokens t, PartialDate first, int i) {
        int next = end(t, i);
        int months = 0;
        int days = 0;
        boolean read = first.isPossible() && isEnd(t, next);
        for (int at = i + 1; at < next && read; at += 2) {
            int count = t.length(at) > 4 ? -1 : t.integer(at);
            int unit = t.length(at + 1) == 1 ? UNITS.indexOf(t.first(at + 1)) : -1;
            read = count > 0 && unit >= 0 && at + 1 < next;
            months += unit == 0 ? count * 12 : unit == 1 ? count : 0;
            days += unit == 2 ? count * 7 : unit == 3 ? count : 0;
        }
        String notation = read ? lasting(first, months, days) : null;
        return notation == null ? DateMatch.impossible(next) : DateMatch.date(next, notation);
    }

    private static @Nullable String lasting(PartialDate first, int months, int days) {
        if (first.day() == 0 && days > 0) {
            return null;
        }
        LocalDate start = LocalDate.of(first.year(), first.month(), Math.max(1, first.day()));
        LocalDate last = start.plusMonths(months).plusDays(days).minusDays(1);
        boolean date = last.getYear() < 10_000;
        String end = last.toString();
        return date ? DateMatch.slash(first.notation(), first.day() == 0 ? end.substring(0, 7) : end) : null;
    }

    /** The token behind {@code T10:30:00Z}, which says nothing of the date. */
    private static int behindClock(Tokens t, int i) {
        boolean clock = t.same(i, "t") && t.isCapitals(i) && t.glued(i) && t.isDigits(i + 1) && t.glued(i + 1);
        if (!clock) {
            return i;
        }
        int at = i + 1;
        while (at < i + MOST_TOKENS && t.glued(at) && (t.isWord(at) || t.isDigits(at) || isClockMark(t, at))) {
            at++;
        }
        return at;
    }

    private static boolean isClockMark(Tokens t, int i) {
        char c = t.symbol(i);
        return (c == ':' || c == '.' || c == '-' || c == '+') && t.goesOn(i + 1);
    }

    /** Whether an interval may end there. */
    private static boolean isEnd(Tokens t, int i) {
        boolean more =
                t.isWord(i) || t.isDigits(i) || t.symbol(i) == '/' || t.symbol(i) == '-' || DigitGroup.joins(t, i);
        return !(t.glued(i) && more);
    }

    /** The token behind the run of letters, digits and signs that touch each other, as far as an interval reaches. */
    private static int end(Tokens t, int i) {
        int at = i + 1;
        while (at < i + MOST_TOKENS
                && t.glued(at)
                && (t.isWord(at)
                        || t.isDigits(at)
                        || ((t.symbol(at) == '-' || t.symbol(at) == ':') && t.goesOn(at + 1)))) {
            at++;
        }
        return at;
    }
}
