package io.github.apec2026.core.grammar.english;

import java.math.BigDecimal;

/**
 * A number as far as it is read, before what follows tells what it is a number of.
 *
 * @param next the token behind it
 * @param value what it is
 * @param form how it is written
 */
record Amount(int next, BigDecimal value, Form form) {

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
