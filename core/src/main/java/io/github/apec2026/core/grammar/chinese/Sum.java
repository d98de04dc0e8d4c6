package io.github.apec2026.core.grammar.chinese;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the parts of a numeral as they are spoken: units within 萬 descend, then 萬, 億 and 兆 multiply what precedes them. Each part
 * is taken, or refused where no numeral continues so.
 */
final class Sum {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int NO_UNIT = 4;
    private static final int NO_SCALE = 99;
    private static final int MOST_DIGITS = 16;

    /** What 兆, 億 and 萬 have multiplied so far. */
    private BigDecimal total = BigDecimal.ZERO;
    /** What 千, 百 and 十 have multiplied since. */
    private BigDecimal section = BigDecimal.ZERO;
    /** What nothing has multiplied yet. */
    private @Nullable BigDecimal pending;

    private int digits;
    private boolean arabic;
    private boolean decimal;
    /** Whether a 零 follows the last unit, and behind the last of 萬, 億 and 兆. */
    private boolean zero;

    private boolean zeroInSection;
    private int lastUnit = NO_UNIT;
    private int lastScale = NO_SCALE;
    private int multiplications;
    private boolean uncountedUnit;

    /** Takes one more of the digits that are read one by one. */
    boolean digit(int digit) {
        if (pending != null && (isMultiplied() || arabic)) {
            return false;
        }
        pending =
                (pending == null ? BigDecimal.ZERO : pending).movePointRight(1).add(BigDecimal.valueOf(digit));
        digits++;
        return digits <= MOST_DIGITS;
    }

    /** Takes Arabic digits; {@code plain} when there is nothing but digits. */
    boolean arabic(BigDecimal value, int count, boolean plain) {
        if (pending != null || decimal) {
            return false;
        }
        pending = value;
        arabic = true;
        digits = plain ? count : MOST_DIGITS;
        return true;
    }

    /** Takes 零 between a higher part and a lower one. */
    void zero() {
        zero = true;
        zeroInSection = true;
    }

    /** Takes 十, 百 or 千, by its power of ten. */
    boolean unit(int power) {
        boolean first = multiplications == 0;
        boolean uncounted = pending == null && (first || (power == 1 && !uncountedUnit));
        if (power >= lastUnit || isSequence() || decimal || (pending == null && !uncounted)) {
            return false;
        }
        uncountedUnit = first && pending == null && power > 1;
        section = section.add((pending == null ? BigDecimal.ONE : pending).scaleByPowerOfTen(power));
        lastUnit = power;
        multiplied();
        return true;
    }

    /** Takes 廿, 卅 or 卌, by its tens. */
    boolean tens(int tens) {
        if (pending != null || lastUnit <= 1) {
            return false;
        }
        section = section.add(BigDecimal.valueOf(10L * tens));
        lastUnit = 1;
        multiplied();
        return true;
    }

    /** Takes 萬, 億 or 兆, by its power of ten. */
    boolean scale(int power) {
        BigDecimal part = pending == null ? section : section.add(pending);
        boolean bare = part.signum() == 0 && pending == null;
        boolean follows = bare && total.signum() != 0;
        boolean again = bare && isMyriads(power);
        boolean raises = power > lastScale || again;
        boolean raised = raises
                && !again
                && total.precision() - total.scale() > power; // 億 multiplies what is less than 億: not 2萬億3萬
        if ((isSequence() && !decimal) || (power == lastScale && !again) || (follows && power < lastScale) || raised) {
            return false;
        }
        if (bare && !follows) {
            part = BigDecimal.ONE;
        }
        total = raises ? total.add(part).scaleByPowerOfTen(power) : total.add(part.scaleByPowerOfTen(power));
        section = BigDecimal.ZERO;
        lastScale = power;
        lastUnit = NO_UNIT;
        decimal = false;
        zeroInSection = false;
        multiplied();
        return true;
    }

    /** Whether 萬 may multiply what 萬 has multiplied: 四萬萬, but neither 萬萬 nor a third 萬. */
    private boolean isMyriads(int power) {
        return power == 4
                && lastScale == 4
                && total.precision() - total.scale() < 9
                && total.compareTo(BigDecimal.valueOf(10_000)) > 0;
    }

    private void multiplied() {
        pending = null;
        digits = 0;
        zero = false;
        multiplications++;
    }

    /** Takes a half of a power of ten: of the number of 萬 or 億 to come, or of the last of them. */
    boolean half(int power) {
        if (decimal || isSequence()) {
            return false;
        }
        BigDecimal half = HALF.scaleByPowerOfTen(power);
        if (power > 0) {
            total = total.add(half);
        } else {
            pending = pending == null ? half : pending.add(half);
            decimal = true;
        }
        return true;
    }

    /** Takes a decimal point: the digits so far are integral, the digits to come are decimals until {@link #decimals}. */
    BigDecimal point() {
        BigDecimal whole = total.add(section).add(pending == null ? BigDecimal.ZERO : pending);
        total = BigDecimal.ZERO;
        section = BigDecimal.ZERO;
        pending = null;
        digits = 0;
        multiplications = 0;
        lastUnit = NO_UNIT;
        lastScale = NO_SCALE;
        return whole;
    }

    /** Makes decimals of the digits taken since {@link #point}. */
    void decimals(BigDecimal whole) {
        BigDecimal date = pending == null ? BigDecimal.ZERO : pending;
        pending = whole.add(date.movePointLeft(digits));
        decimal = true;
        digits = MOST_DIGITS;
    }

    /** Multiplies Arabic digits by a power of ten that a word of another language expresses. */
    void times(int power) {
        pending = pending == null ? null : pending.scaleByPowerOfTen(power);
        digits = MOST_DIGITS;
    }

    boolean isMultiplied() {
        return multiplications > 0;
    }

    boolean isArabic() {
        return arabic;
    }

    boolean isDecimal() {
        return decimal;
    }

    /** Whether digits wait for their unit. */
    boolean isPending() {
        return pending != null;
    }

    boolean isZeroOpen() {
        return zero;
    }

    int digits() {
        return digits;
    }

    /** The power of ten of the last unit since 萬, 億 or 兆; 4 when there is none. */
    int lastUnit() {
        return lastUnit;
    }

    private boolean isSequence() {
        return digits > 1 && !arabic;
    }

    /** What all parts make together; null when the last digits are too large for their place. */
    @Nullable
    BigDecimal value() {
        BigDecimal value = total.add(section);
        if (pending == null) {
            boolean short8 = lastScale == 8 && lastUnit == 3 && !zeroInSection;
            return short8 ? total.add(section.scaleByPowerOfTen(4)) : value;
        }
        int above = lastUnit != NO_UNIT ? lastUnit : lastScale;
        if (isMultiplied() && !zero && digits == 1) {
            return value.add(pending.scaleByPowerOfTen(above - 1));
        }
        boolean fits = !isMultiplied() || pending.compareTo(BigDecimal.ONE.scaleByPowerOfTen(above)) < 0;
        return fits ? value.add(pending) : null;
    }
}
