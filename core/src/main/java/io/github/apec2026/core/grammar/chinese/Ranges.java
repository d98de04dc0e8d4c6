package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.chinese.Numeral.Form;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the first number of a range shares with the second: its unit, and its 萬 or 億 (3至5億元, 5—10%, 三到五個). */
final class Ranges {

    /** How many years, months, minutes, seconds or percent the units are that two numbers may share. */
    private static final String UNITS = " 1 100 3 15 0.001 10 0.01 ";

    private Ranges() {}

    /** Whether {@code second}, read from {@code number}, tells what {@code first} counts. */
    static boolean shares(Text text, Numeral first, Numeral number, Figure second) {
        boolean unit = second.unit().isPresent() || second.kind() != Kind.NUMBER;
        boolean zeros = first.form() == Form.DIGIT && shared(text, first, number) > 0;
        return (unit || zeros)
                && second.kind() != Kind.ORDINAL
                && second.kind() != Kind.FRACTION
                && first.value().compareTo(second.amount()) < 0;
    }

    /**
     * The figure that {@code first} is, before {@code second}, which was read from {@code number}. Null when the unit of the second is not
     * that of the first, as in 兩到三個半小時.
     */
    static @Nullable Figure like(Text text, Numeral first, Numeral number, Figure second) {
        BigDecimal value = first.value().scaleByPowerOfTen(shared(text, first, number));
        boolean converted = second.kind() == Kind.DURATION || second.kind() == Kind.PERCENTAGE;
        if (converted && number.value().signum() != 0) {
            BigDecimal unit = Quotient.of(second.amount(), number.value()).stripTrailingZeros();
            if (UNITS.indexOf(" " + unit.toPlainString() + " ") < 0) {
                return null;
            }
            value = value.multiply(unit);
        }
        return new Figure(
                first.start(),
                first.end(),
                second.kind(),
                value,
                second.unit(),
                Bounds.before(text, first.start(), first));
    }

    /** How many zeros the second number lends the first. */
    private static int shared(Text text, Numeral first, Numeral second) {
        if ((first.form() != Form.ARABIC && first.form() != Form.DIGIT && first.form() != Form.FULL)
                || hasScale(text, first)) {
            return 0;
        }
        boolean single = first.form() == Form.DIGIT && HanDigits.digit(text.at(second.start())) > 0;
        if (single && HanDigits.unit(text.at(second.start() + 1)) > 1) {
            return multiples(text, second.start() + 1, second.end());
        }
        int zeros = 0;
        int at = second.end();
        while (at > second.start() && HanDigits.scale(text.at(at - 1)) > 0) {
            at--;
            zeros += HanDigits.scale(text.at(at));
        }
        BigDecimal coefficient = second.value().scaleByPowerOfTen(-zeros);
        return first.value().compareTo(coefficient) < 0 ? zeros : 0;
    }

    private static boolean hasScale(Text text, Numeral n) {
        return n.value().signum() != 0 && HanDigits.scale(text.at(n.end() - 1)) > 0;
    }

    /** The zeros of the units from {@code start} to {@code end}, or none when there is more than units. */
    private static int multiples(Text text, int start, int end) {
        int zeros = 0;
        for (int i = start; i < end; i++) {
            int power = HanDigits.unit(text.at(i)) + HanDigits.scale(text.at(i));
            if (power == 0) {
                return 0;
            }
            zeros += power;
        }
        return zeros;
    }
}
