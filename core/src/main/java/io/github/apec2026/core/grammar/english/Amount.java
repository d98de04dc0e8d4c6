package io.github.apec2026.core.grammar.english;

import io.github.apec2026.recognition.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A number as far as it is read, before what follows tells what it is a number of.
 *
 * @param next the token behind it
 * @param value what it is
 * @param form how it is written
 * @param ratio the exact value of a part of one
 */
record Amount(
        int next, BigDecimal value, Form form, @Nullable Ratio ratio) {

    Amount(int next, BigDecimal value, Form form) {
        this(next, value, form, null);
    }

    /** A part of one. */
    static Amount part(int next, BigInteger above, BigInteger below) {
        BigDecimal value = new BigDecimal(above).divide(new BigDecimal(below), Numerals.PRECISION);
        return new Amount(next, value, Form.FRACTION, new Ratio(above, below));
    }

    static Amount part(int next, long above, long below) {
        return part(next, BigInteger.valueOf(above), BigInteger.valueOf(below));
    }

    Amount negate() {
        Ratio opposite = ratio == null ? null : new Ratio(ratio.numerator().negate(), ratio.denominator());
        return new Amount(next, value.negate(), form, opposite);
    }

    /** How a number is written. */
    enum Form {
        /** Digits alone, perhaps with separators. */
        DIGITS,
        /** One of the ends of a range such as {@code 5-10}: the other end follows. */
        RANGE_START,
        /** Words, or digits and words. */
        WORDS,
        /** A part of one: a half, 3/4. */
        FRACTION,
        /** A place in an order. */
        ORDINAL,
        /** Digits that say no number: a time of day, a version, a telephone number. */
        SILENT
    }

    /** Whether it is a number by itself, no part of one and no place. */
    boolean isNumber() {
        return form == Form.DIGITS || form == Form.WORDS;
    }

    static Amount silent(int next) {
        return new Amount(next, BigDecimal.ZERO, Form.SILENT);
    }
}
