package io.github.apec2026.core.grammar.composition;

import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.Ratio;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import java.math.BigInteger;

/** What a figure or a date means, in the notation of the tables of cases: {@code money 5000000 CNY more-than}. */
public final class Meaning {

    private Meaning() {}

    /** A figure. */
    public static String figure(Kind kind, BigDecimal amount, String unit, Bound bound, Direction direction) {
        BigDecimal plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        return figure(kind, plain.toPlainString(), unit, bound, direction);
    }

    /** A fraction, as a decimal where its decimals end. */
    public static String fraction(long above, long below, Bound bound) {
        Ratio ratio = new Ratio(BigInteger.valueOf(above), BigInteger.valueOf(below));
        long rest = ratio.denominator().longValueExact();
        while (rest % 2 == 0 || rest % 5 == 0) {
            rest /= rest % 2 == 0 ? 2 : 5;
        }
        String amount = rest > 1
                ? ratio.toString()
                : new BigDecimal(above).divide(new BigDecimal(below)).toPlainString();
        return figure(Kind.FRACTION, amount, "", bound, Direction.NONE);
    }

    /** Dates. */
    public static String dates(String notation) {
        return Kind.DATE.code() + " " + notation;
    }

    private static String figure(Kind kind, String amount, String unit, Bound bound, Direction direction) {
        return kind.code() + " " + amount
                + (unit.isEmpty() ? "" : " " + unit)
                + (bound == Bound.EXACT ? "" : " " + bound.code())
                + (direction == Direction.NONE ? "" : " " + direction.code());
    }
}
