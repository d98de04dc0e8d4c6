package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.core.grammar.english.Amount.Form;
import io.github.apec2026.recognition.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it is a number of: a percentage, a length of time, or an amount of money whose currency follows it.
 *
 * @param next the token behind it
 * @param kind what it is
 * @param value how much, in the unit
 * @param unit the unit
 * @param length the length of time where it is one
 */
record Measured(int next, Kind kind, BigDecimal value, String unit, Durations.@Nullable Span length) {

    /** What a number that begins with token {@code i} is a number of, or {@code null}. */
    static @Nullable Measured read(Tokens t, int i, Amount amount, Context context) {
        int next = amount.next();
        boolean part = amount.form() == Form.FRACTION || amount.value().compareTo(BigDecimal.ONE) < 0;
        int unit = part ? behindArticle(t, next) : next;
        Unit percentage = Percentages.read(t, unit);
        if (percentage != null) {
            BigDecimal value = amount.value().multiply(percentage.size());
            return new Measured(percentage.next(), Kind.PERCENTAGE, value, percentage.name(), null);
        }
        Durations.Span length = isName(t, i, next) ? null : Durations.read(t, i, amount);
        if (length != null) {
            return of(length);
        }
        Unit money = Money.behind(t, unit, t.isDigits(next - 1), context);
        if (money == null) {
            return null;
        }
        BigDecimal value = amount.value().multiply(money.size());
        Amount whole = Money.addCents(t, new Amount(money.next(), value, Form.WORDS), money.name(), context);
        return new Measured(whole.next(), Kind.MONEY, whole.value(), money.name(), null);
    }

    /** Whether a number counts things of a million dollars each, or one thing of several: "two million-dollar homes". */
    static boolean isOfSeveral(Tokens t, int i, Amount amount) {
        int next = amount.next();
        boolean hyphen = t.gluedSymbol(next, '-') && t.is(next + 1, LexicalRole.CURRENCY) && t.glued(next + 1);
        boolean scale = t.is(next - 1, LexicalRole.SCALE) && next - 1 > i && !t.gluedSymbol(next - 2, '-');
        return hyphen
                && scale
                && !t.is(i, LexicalRole.ARTICLE)
                && !t.is(i - 1, LexicalRole.ARTICLE)
                && Nouns.counted(t, next + 2) >= 0;
    }

    static Measured of(Durations.Span length) {
        return new Measured(
                length.next(), Kind.DURATION, length.value(), length.unit().code(), length);
    }

    /** The token behind "a" or "of a", or the same: "half a percent". */
    private static int behindArticle(Tokens t, int i) {
        int of = t.same(i, "of") ? i + 1 : i;
        boolean one = of > i && (t.same(of, "one") || (t.integer(of) == 1 && !DigitGroup.joins(t, of + 1)));
        return one || t.is(of, LexicalRole.ARTICLE) ? of + 1 : i;
    }

    /** "Five-Year Plan", "2025-year". */
    private static boolean isName(Tokens t, int i, int next) {
        boolean year = t.isDigits(i) && t.length(i) == 4 && next == i + 1 && t.gluedSymbol(next, '-');
        return year || (!t.isDigits(i) && FixedNames.isHyphenTitle(t, next));
    }
}
