package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.core.grammar.english.Amount.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what the first number of two leaves to the second: the percent of "5 to 10 percent", the million of "$5-10 million". */
final class Ranges {

    private Ranges() {}

    /** The first of two numbers in the unit of the second, or {@code null} where the second has none. */
    static @Nullable Measured first(Tokens t, int i, Amount amount, Context context) {
        int at = second(t, i, amount.next());
        Amount second = at < 0 || Amounts.isMinus(t, at) ? null : Amounts.read(t, at, false);
        if (second == null || !second.isNumber() || second.value().compareTo(amount.value()) <= 0) {
            return null;
        }
        Measured measured = Measured.read(t, at, second, context);
        if (measured == null) {
            return null;
        }
        BigDecimal size = second.value().signum() == 0 ? BigDecimal.ONE : size(measured, second);
        BigDecimal value = scaled(t, amount, false).multiply(size);
        return new Measured(amount.next(), measured.kind(), value, measured.unit(), null);
    }

    /** How many of the unit of the value one is, of what the second number counts. */
    private static BigDecimal size(Measured measured, Amount second) {
        return measured.value().divide(second.value(), Numerals.PRECISION);
    }

    /** The token of the number behind "to", "or", a dash, or the "and" of "between"; or -1. */
    static int second(Tokens t, int i, int next) {
        boolean dash = t.gluedSymbol(next, '-') && t.isDigits(next + 1) && t.glued(next + 1);
        boolean word = t.is(next, Role.TO) || t.same(next, "or");
        boolean and = t.same(next, "and") && t.same(i - 1, "between");
        return dash || word || and ? next + 1 : -1;
    }

    /** The first number of {@code 5-10 million} in millions; of two numbers without a dash as it stands. */
    static BigDecimal scaled(Tokens t, Amount first, boolean money) {
        if (first.form() != Form.RANGE_START) {
            return first.value();
        }
        Amount bare = Numerals.read(t, first.next() + 1);
        Amount scale = bare == null ? null : Scales.behindDigits(t, bare.next(), bare.value(), money);
        return scale == null ? first.value() : first.value().multiply(scale.value());
    }
}
