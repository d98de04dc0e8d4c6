package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.chinese.Numeral.Form;
import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the first number of a range shares with the second: its unit, and its 萬 or 億 (3至5億元, 5—10%, 三到五個). */
final class Ranges {

    /** How many years, months, minutes, seconds or percent the units are that two numbers may share. */
    private static final String UNITS = " 1 100 3 15 0.001 10 0.01 ";

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Ranges() {}

    /** Whether {@code second}, read from {@code number}, tells what {@code first} counts. */
    static boolean shares(Text text, Numeral first, Numeral number, Figure second, boolean change) {
        boolean unit = second.unit().isPresent() || second.kind() != Kind.NUMBER;
        boolean date =
                change || Levels.isFrom(text, first.start()) || first.value().compareTo(second.amount()) < 0;
        return (unit || shared(text, first, number, change) != 0)
                && second.kind() != Kind.ORDINAL
                && second.kind() != Kind.FRACTION
                && date;
    }

    /**
     * The figure that {@code first} is, before {@code second}, which was read from {@code number}. Null when the unit of the second is not
     * that of the first, as in 兩到三個半小時, or when the words do not decide whether its 萬 is.
     */
    static @Nullable Figure like(Text text, Numeral first, Numeral number, Figure second, boolean change) {
        int zeros = shared(text, first, number, change);
        if (zeros < 0) {
            return null;
        }
        BigDecimal value = first.value().scaleByPowerOfTen(zeros);
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

    /** How many zeros the second number lends the first; -1 when the words do not decide. */
    private static int shared(Text text, Numeral first, Numeral second, boolean change) {
        boolean plain = first.form() == Form.ARABIC || first.form() == Form.DIGIT || first.form() == Form.FULL;
        if (!plain || first.value().signum() == 0) {
            return 0;
        }
        boolean single = first.form() == Form.DIGIT && HanDigits.digit(text.at(second.start())) > 0;
        if (single && HanDigits.unit(text.at(second.start() + 1)) > 1) {
            return multiples(text, second.start() + 1, second.end());
        }
        int zeros = scales(text, second);
        int own = scales(text, first);
        if (zeros == 0 && own == 0 && isGrouped(text, first, second)) {
            return -1;
        }
        if (zeros == 0 || own > 0) {
            boolean myriads = own == 4 && zeros == 12; // 1.3萬至1.5萬億
            return myriads && isNear(first.value().movePointRight(8), second.value()) ? 8 : 0;
        }
        boolean falls = change && Levels.direction(text, first.end()) == Direction.FALL;
        BigDecimal scaled = first.value().scaleByPowerOfTen(zeros);
        int order = scaled.compareTo(second.value());
        if (falls ? order > 0 : order < 0) {
            return isNear(scaled, second.value()) ? zeros : -1;
        }
        if (!falls && first.value().compareTo(second.value()) < 0 && isNear(first.value(), second.value())) {
            return 0;
        }
        return -1; // 5到3億元
    }

    /** Whether a range would fall if its ends shared the 萬 or 億 of the second, and does not rise without it either: 5到3億元. */
    static boolean isReversed(Text text, Numeral first, Numeral second) {
        int zeros = scales(text, second);
        BigDecimal shared = first.value().movePointRight(zeros);
        return zeros > 0
                && scales(text, first) == 0
                && first.value().movePointRight(4).compareTo(second.value()) < 0
                && shared.compareTo(second.value()) > 0
                && isNear(shared, second.value());
    }

    /** Whether two numbers of years are rather two years that follow each other: 24至25年. */
    static boolean isShortYears(Text text, Numeral first, Numeral second) {
        return first.form() == Form.ARABIC
                && second.form() == Form.ARABIC
                && first.isBetween(15, 40)
                && second.value().subtract(first.value()).compareTo(BigDecimal.ONE) == 0
                && text.at(text.skipSpace(second.end())) == '年';
    }

    /** Whether the first may leave out thousands that the second tells: 3到5千, 20至30,000. */
    private static boolean isGrouped(Text text, Numeral first, Numeral second) {
        char last = text.at(second.end() - 1);
        if (first.isBetween(1, 9) && first.arabic() && HanDigits.unit(last) == 2) {
            return isNear(first.value().movePointRight(2), second.value()); // 3到5百
        }
        boolean small =
                first.arabic() && first.isBetween(1, 999) && second.value().compareTo(THOUSAND) >= 0;
        boolean round = HanDigits.unit(last) > 1 || (Text.isDigit(last) && text.has(second.end() - 4, ",000"));
        return small && round && isNear(first.value().movePointRight(3), second.value());
    }

    /** Whether two numbers differ by less than people's ranges do. */
    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.movePointRight(2).compareTo(other) >= 0
                && other.movePointRight(2).compareTo(one) >= 0;
    }

    /** The zeros of the 萬, 億 and 兆 that {@code n} ends with. */
    private static int scales(Text text, Numeral n) {
        int zeros = 0;
        for (int i = n.end() - 1; i > n.start() && HanDigits.scale(text.at(i)) > 0; i--) {
            zeros += HanDigits.scale(text.at(i));
        }
        return zeros;
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
