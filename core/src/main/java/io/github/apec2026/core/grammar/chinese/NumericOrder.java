package io.github.apec2026.core.grammar.chinese;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether 01/02/2026 is 1 February in a text: as the caller says, or as another date of the text shows, such as 13/02/2026. */
final class NumericOrder {

    private final Text text;
    private final Optional<Boolean> given;
    private boolean read;
    private @Nullable Boolean dayFirst;

    NumericOrder(Text text, Optional<Boolean> given) {
        this.text = text;
        this.given = given;
    }

    /** True for the day first, false for the month first; null when it is not known, or the text has both orders. */
    @Nullable
    Boolean dayFirst() {
        if (given.isPresent()) {
            return given.get();
        }
        if (!read) {
            read = true;
            dayFirst = find();
        }
        return dayFirst;
    }

    /** One look through the text, whatever the number of dates in it. */
    private @Nullable Boolean find() {
        boolean days = false;
        boolean months = false;
        for (int i = 2; i < text.length() - 6; i++) {
            char c = text.at(i);
            int second = c == '/' || c == '-' ? number(i + 1) : 0;
            boolean date = second > 0 && text.at(behind(i + 1)) == c && isYear(behind(i + 1) + 1);
            if (date) {
                int first = before(i);
                days = days || (first > 12 && first < 32 && second < 13);
                months = months || (second > 12 && second < 32 && first > 0 && first < 13);
            }
        }
        return days == months ? null : Boolean.valueOf(days);
    }

    private int behind(int at) {
        return text.isDigit(at + 1) ? at + 2 : at + 1;
    }

    private int number(int at) {
        int first = text.isDigit(at) ? text.at(at) - '0' : 0;
        return text.isDigit(at + 1) && text.isDigit(at) ? 10 * first + text.at(at + 1) - '0' : first;
    }

    /** The number of one or two digits that ends at {@code end}; 0 when there is none. */
    private int before(int end) {
        boolean two = text.isDigit(end - 2);
        return !text.isDigit(end - 1) || (two && text.isDigit(end - 3)) ? 0 : number(two ? end - 2 : end - 1);
    }

    private boolean isYear(int at) {
        return text.isDigit(at)
                && text.isDigit(at + 1)
                && text.isDigit(at + 2)
                && text.isDigit(at + 3)
                && !text.isDigit(at + 4);
    }
}
