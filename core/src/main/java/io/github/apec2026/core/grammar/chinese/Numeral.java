package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.value.Bound;
import java.math.BigDecimal;

/**
 * A number as it is written, before it is known what it counts.
 *
 * @param start where it starts, its sign included
 * @param end where it ends, exclusive
 * @param value what it says; zero for a malformed one
 * @param form how it is written
 * @param arabic whether it begins with Arabic digits
 * @param bound what a 餘, 多, 幾 or 來 within it says
 */
record Numeral(int start, int end, BigDecimal value, Form form, boolean arabic, Bound bound) {

    /** How a number is written. */
    enum Form {
        /** Arabic digits, perhaps with separators and decimals: 1,400. */
        ARABIC,
        /** One Chinese digit, or 十: 三. */
        DIGIT,
        /** Chinese digits one after another: 二〇二六. */
        SEQUENCE,
        /** One multiple by itself: 百, 億. */
        UNIT,
        /** 半: a half of something. */
        HALF,
        /** Anything else: 三百二十, 1.4萬. */
        FULL,
        /** Numeral characters that make no number, such as 十五五 or 七八十. */
        MALFORMED
    }

    boolean isMalformed() {
        return form == Form.MALFORMED;
    }

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** Whether it is 一 by itself, which is more often an article than a figure. */
    boolean isOne() {
        return form == Form.DIGIT && value.compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether it is a whole number from {@code low} to {@code high}. */
    boolean isBetween(int low, int high) {
        return isWhole()
                && value.compareTo(BigDecimal.valueOf(low)) >= 0
                && value.compareTo(BigDecimal.valueOf(high)) <= 0;
    }

    /** The same number with {@code newBound}. */
    Numeral bound(Bound newBound) {
        return new Numeral(start, end, value, form, arabic, newBound);
    }
}
