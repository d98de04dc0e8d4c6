package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.english.Amount.Form;
import io.github.apec2026.core.grammar.kernel.DurationUnit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: "40 years", "two and a half hours", "1 hour 30 minutes", "for a year". */
final class Durations {

    private static final WordSet LASTS =
            WordSet.of("for within in after over takes take took lasted lasts last lasting about almost nearly"
                    + " than least spent roughly approximately");
    private static final WordSet COUNTED_FROM = WordSet.of("earlier before later after beforehand afterwards");
    private static final WordSet SOME_DAY =
            WordSet.of("for within in after of than least just only over under about nearly almost by lasting"
                    + " lasted last takes took spent every");

    private Durations() {}

    /** A length of time as far as it is read: in which unit, and how much. */
    record Span(int next, BigDecimal value, DurationUnit unit) {}

    /** The length that a number and a unit of time from a token on say, with smaller units behind; or {@code null}. */
    static @Nullable Span read(Tokens t, int start, Amount amount) {
        int at = unitToken(t, amount);
        if (at < 0 || isSomeDay(t, start, amount, at)) {
            return null;
        }
        DurationUnit unit = unit(t, at);
        BigDecimal value = amount.value().multiply(BigDecimal.valueOf(unit.size()));
        Amount half = Amounts.addFraction(t, new Amount(at + 1, amount.value(), Form.WORDS), BigDecimal.ONE);
        if (half.next() > at + 1 && unitToken(t, half) < 0) {
            return new Span(half.next(), half.value().multiply(BigDecimal.valueOf(unit.size())), unit);
        }
        return addSmaller(t, new Span(at + 1, value, unit));
    }

    /** "an hour and a half", and "a year" where the words before say that it is a length. */
    static @Nullable Span readArticle(Tokens t, int i) {
        if (!t.is(i, LexicalRole.ARTICLE) || !t.is(i + 1, LexicalRole.TIME)) {
            return null;
        }
        DurationUnit unit = unit(t, i + 1);
        Amount half = Amounts.addFraction(t, new Amount(i + 2, BigDecimal.ONE, Form.WORDS), BigDecimal.ONE);
        boolean lasts = LASTS.has(t, i - 1) && !t.gluedSymbol(i + 2, '-') && !isOrdinal(t, i + 1);
        boolean ago =
                t.same(i + 2, "ago") || COUNTED_FROM.has(t, i + 2) || (t.same(i + 2, "from") && t.same(i + 3, "now"));
        return half.next() > i + 2 || lasts || ago
                ? new Span(half.next(), half.value().multiply(BigDecimal.valueOf(unit.size())), unit)
                : null;
    }

    private static boolean isOrdinal(Tokens t, int i) {
        return t.same(i, "second") && t.isWord(i + 1) && !t.is(i + 1, LexicalRole.FUNCTION);
    }

    /** Adds "and 3 months" to years, "30 minutes" to hours; the sum is in the smaller unit. */
    private static Span addSmaller(Tokens t, Span first) {
        Span sum = first;
        for (int count = 0; count < 4; count++) {
            int at = t.same(sum.next, "and") || t.gluedSymbol(sum.next, ',') ? sum.next + 1 : sum.next;
            boolean number = t.isDigits(at) || t.is(at, LexicalRole.CARDINAL);
            Amount more = number ? Amounts.read(t, at, false) : null;
            int unit = more == null ? -1 : unitToken(t, more);
            int factor = unit < 0 ? 0 : sum.unit.in(unit(t, unit));
            if (more == null || factor == 0) {
                return sum;
            }
            BigDecimal value = sum.value.multiply(BigDecimal.valueOf(factor)).add(more.value());
            sum = new Span(unit + 1, value, unit(t, unit));
        }
        return sum;
    }

    /** The token of the unit of time behind a number, or -1. */
    private static int unitToken(Tokens t, Amount amount) {
        int at = SpelledNumbers.joined(t, amount.next());
        boolean part = amount.form() == Form.FRACTION;
        if (t.same(amount.next() - 1, "couple")) {
            at = t.same(at, "of") ? at + 1 : at;
        } else if (part) {
            at = t.same(at, "of") ? at + 1 : at;
            at = t.is(at, LexicalRole.ARTICLE) ? SpelledNumbers.joined(t, at + 1) : at;
        } else if (amount.form() != Form.DIGITS && amount.form() != Form.WORDS) {
            return -1;
        }
        if (t.is(at, LexicalRole.TIME_MARK) && t.glued(at) && !t.isCapitalised(at) && !t.goesOn(at + 1)) {
            return at;
        }
        for (int adjectives = 0; adjectives < 2 && t.is(at, LexicalRole.TIME_ADJECTIVE) && !part; adjectives++) {
            at++;
        }
        boolean singular = t.same(at, "second") && !part && amount.value().compareTo(BigDecimal.ONE) != 0;
        boolean ordinal = t.same(at, "second") && t.gluedSymbol(at + 1, '-') && !t.gluedSymbol(at - 1, '-');
        return t.is(at, LexicalRole.TIME) && !ordinal && (!singular || t.gluedSymbol(at - 1, '-')) ? at : -1;
    }

    private static DurationUnit unit(Tokens t, int at) {
        return DurationUnit.at(
                t.is(at, LexicalRole.TIME) ? t.value(at, LexicalRole.TIME) : t.value(at, LexicalRole.TIME_MARK));
    }

    /** "one day" means some day, unless what precedes tells otherwise. */
    private static boolean isSomeDay(Tokens t, int start, Amount amount, int unit) {
        return t.same(start, "one")
                && t.same(unit, "day")
                && unit == start + 1
                && amount.next() == unit
                && !SOME_DAY.has(t, start - 1);
    }
}
