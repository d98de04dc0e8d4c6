package io.github.apec2026.core.grammar.english;

import java.util.Optional;

/**
 * Whether the day or the month comes first in the dates in digits of a text. A date that can be read in one order only, such as
 * {@code 13/02/2026}, decides for all with the same separator; where none does, the caller decides; else nobody.
 */
final class DateOrder {

    private static final int DAY_FIRST = 1;
    private static final int MONTH_FIRST = 2;

    private final Optional<Boolean> given;
    private int slashes;
    private int dashes;

    private DateOrder(Optional<Boolean> given) {
        this.given = given;
    }

    /** The order in a text, for which a caller may have given one. */
    static DateOrder of(Tokens t, Optional<Boolean> given) {
        DateOrder order = new DateOrder(given);
        for (int i = 0; i < t.size(); i++) {
            char separator = t.symbol(i + 1);
            if ((separator == '/' || separator == '-') && isFull(t, i, separator)) {
                order.see(separator, t.integer(i), t.integer(i + 2));
            }
        }
        return order;
    }

    /** Whether three numbers are day, month and year in four digits, or month, day and year. */
    private static boolean isFull(Tokens t, int i, char separator) {
        return DigitGroup.joins(t, i + 1)
                && t.symbol(i + 3) == separator
                && DigitGroup.joins(t, i + 3)
                && !DigitGroup.joins(t, i - 1)
                && t.length(i) <= 2
                && t.length(i + 2) <= 2
                && t.length(i + 4) == 4;
    }

    private void see(char separator, int a, int b) {
        int seen = a > 12 && a <= 31 && b >= 1 && b <= 12 ? DAY_FIRST : 0;
        seen |= b > 12 && b <= 31 && a >= 1 && a <= 12 ? MONTH_FIRST : 0;
        if (separator == '/') {
            slashes |= seen;
        } else {
            dashes |= seen;
        }
    }

    /** Whether the day comes first; empty where nothing decides, or the text has both orders. */
    Optional<Boolean> dayFirst(char separator) {
        if (separator == '.') {
            return Optional.of(true);
        }
        int seen = separator == '/' ? slashes : dashes;
        return seen == 0
                ? given
                : seen == DAY_FIRST ? Optional.of(true) : seen == MONTH_FIRST ? Optional.of(false) : Optional.empty();
    }
}
