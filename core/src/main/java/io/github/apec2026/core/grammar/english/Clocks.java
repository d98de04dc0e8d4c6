package io.github.apec2026.core.grammar.english;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells times of day, which are no figures, also where the word that says so follows the second of two: "9-11 a.m.". */
final class Clocks {

    private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(24);
    private static final int MOST = 4;
    private static final WordSet BEFORE =
            WordSet.of("at from by until till around about to between and after before or since");
    private static final WordSet DAY_TIMES = WordSet.of("morning afternoon evening");

    private Clocks() {}

    /** The token behind the number of a time of day that begins with a token, or -1. */
    static int end(Tokens t, int i, Amount amount) {
        int behind = hours(t, i, amount);
        if (behind > 0) {
            return behind;
        }
        if (amount.value().compareTo(LAST_HOUR) > 0 || amount.value().signum() < 0) {
            return -1;
        }
        int next = amount.next();
        boolean shift = t.gluedSymbol(next, '-') && t.same(next + 1, "to") && t.gluedSymbol(next + 2, '-');
        if (shift && hour(t, next + 3) != null) {
            return next + 4;
        }
        if (isBehind(t, i) && Nouns.counted(t, next) < 0 && !Units.isBehind(t, next)) {
            return next;
        }
        if (t.same(next, "past") && hour(t, next + 1) != null) {
            return next + 2;
        }
        int at = next;
        for (int hops = 0; hops < MOST; hops++) {
            if (isNamed(t, i, at)) {
                return at;
            }
            int second = second(t, i, at, hops);
            Amount hour = second < 0 ? null : hour(t, second);
            if (hour == null) {
                return -1;
            }
            at = hour.next();
        }
        return -1;
    }

    /** The token behind "past nine" or "to nine", where minutes precede it; or -1. */
    static int minutes(Tokens t, int next) {
        Amount hour = t.same(next, "past") || t.same(next, "to") ? hour(t, next + 1) : null;
        boolean noon = hour != null && hour.value().compareTo(BigDecimal.valueOf(12)) <= 0;
        boolean counts = hour != null && (Nouns.counted(t, hour.next()) >= 0 || Units.isBehind(t, hour.next()));
        return hour != null && noon && !counts ? hour.next() : -1;
    }

    private static @Nullable Amount hour(Tokens t, int i) {
        Amount hour = t.isDigits(i) || t.is(i, LexicalRole.CARDINAL) ? Amounts.read(t, i, false) : null;
        boolean fits = hour != null && hour.isNumber() && hour.value().compareTo(LAST_HOUR) <= 0;
        return fits ? hour : null;
    }

    /** The number behind a dash, "to", "or", "and" or a comma; a list begins with a word that a time of day has before it. */
    private static int second(Tokens t, int i, int next, int hops) {
        boolean dash = t.symbol(next) == '-' && t.isDigits(next + 1);
        if (dash || t.is(next, LexicalRole.TO) || t.same(next, "or")) {
            return next + 1;
        }
        boolean list = t.gluedSymbol(next, ',') && (hops > 0 || BEFORE.has(t, i - 1));
        return list || t.same(next, "and") ? next + 1 : -1;
    }

    /** Whether what follows says that the number before it is a time of day. */
    private static boolean isNamed(Tokens t, int i, int next) {
        boolean noon = t.same(next, "noon") || t.same(next, "midnight");
        boolean local = t.same(next, "local") && t.same(next + 1, "time");
        boolean part = t.same(next, "in") && t.same(next + 1, "the") && DAY_TIMES.has(t, next + 2);
        boolean sharp = t.same(next, "sharp");
        return FixedNames.isClock(t, next) || noon || local || ((part || sharp) && BEFORE.has(t, i - 1));
    }

    /** Whether a number follows a time of day and "to", "and" or a dash: the 11 of "from 9 a.m. to 11". */
    private static boolean isBehind(Tokens t, int i) {
        boolean joins =
                t.is(i - 1, LexicalRole.TO) || t.same(i - 1, "and") || t.same(i - 1, "or") || t.symbol(i - 1) == '-';
        boolean points = t.gluedSymbol(i - 2, '.') && t.same(i - 3, "m") && t.gluedSymbol(i - 4, '.');
        boolean word = (t.same(i - 2, "am") || t.same(i - 2, "pm")) && t.isDigits(i - 3);
        boolean colon =
                t.isDigits(i - 2) && t.length(i - 2) == 2 && t.symbol(i - 3) == ':' && DigitGroup.joins(t, i - 3);
        return joins && (points || word || colon);
    }

    /** The token behind "1400 hours" or "14.30 hours" where "at" and the like precedes, or -1. */
    private static int hours(Tokens t, int i, Amount amount) {
        int next = amount.next();
        boolean named = (t.same(next, "hours") || t.same(next, "hrs") || t.same(next, "hour")) && BEFORE.has(t, i - 1);
        boolean four = t.length(i) == 4 && next == i + 1 && isTime(t.integer(i) / 100, t.integer(i) % 100);
        boolean point =
                t.length(i) == 2 && next == i + 3 && t.length(i + 2) == 2 && isTime(t.integer(i), t.integer(i + 2));
        return named && t.isDigits(i) && (four || point) ? next + 1 : -1;
    }

    private static boolean isTime(int hour, int minute) {
        return hour >= 0 && hour <= 24 && minute >= 0 && minute < 60;
    }
}
