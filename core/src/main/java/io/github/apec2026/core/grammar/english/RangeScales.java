package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.english.Amount.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether the scale of the second of two numbers holds for the first: "8.5 to 9.49 trillion", but "900 to 2 thousand". Where
 * either could be meant, neither is taken.
 */
final class RangeScales {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST = BigDecimal.valueOf(20);
    private static final BigDecimal FEW = BigDecimal.valueOf(5);
    private static final int FARTHEST = 6;

    private RangeScales() {}

    /** What the first number is to be multiplied by, one where nothing; {@code null} where the words do not decide it. */
    static @Nullable BigDecimal of(Tokens t, int start, Amount first, int at, Amount second, boolean signed) {
        BigDecimal a = first.value().abs();
        BigDecimal scale = last(t, at, second.next());
        boolean grouped =
                scale == null && t.isDigits(at) && second.value().compareTo(THOUSAND) >= 0 && isGrouped(t, at);
        if ((scale == null && !grouped) || a.signum() == 0) {
            return BigDecimal.ONE;
        }
        if (scale == null) {
            BigDecimal b = second.value().divide(THOUSAND, Numerals.PRECISION);
            return ofGroups(a, b, t.symbol(first.next()) == '-' && !signed, signed);
        }
        BigDecimal own = last(t, start, first.next());
        boolean hundreds = own != null && own.compareTo(BigDecimal.valueOf(100)) == 0 && scale.compareTo(own) > 0;
        BigDecimal b = second.value().abs().divide(scale, Numerals.PRECISION);
        if ((own != null && !hundreds) || (a.compareTo(THOUSAND) >= 0 && b.compareTo(THOUSAND) < 0)) {
            return BigDecimal.ONE;
        }
        if (first.form() == Form.FRACTION || b.signum() == 0) {
            return null; // "from 2 to 0 billion"
        }
        int order = a.compareTo(b);
        if (order == 0) {
            return BigDecimal.ONE;
        }
        return order < 0 ? upwards(a, b, scale) : downwards(t, start, a.divide(b, Numerals.PRECISION), scale);
    }

    /** The same where the first number is the later one: "to 9.4 from 8.5 trillion". */
    static @Nullable BigDecimal ofLater(Tokens t, int start, Amount first, int at, Amount second) {
        BigDecimal scale = last(t, at, second.next());
        BigDecimal a = first.value().abs();
        boolean great = a.compareTo(THOUSAND) >= 0 || a.signum() == 0;
        if (scale == null || great || last(t, start, first.next()) != null) {
            return BigDecimal.ONE;
        }
        BigDecimal b = second.value().abs().divide(scale, Numerals.PRECISION);
        boolean near = a.multiply(FEW).compareTo(b) >= 0 && b.multiply(FEW).compareTo(a) >= 0;
        return near ? scale : null;
    }

    /** "20-30,000 people". */
    private static @Nullable BigDecimal ofGroups(BigDecimal a, BigDecimal b, boolean dash, boolean signed) {
        if (a.compareTo(b) >= 0) {
            return BigDecimal.ONE;
        }
        boolean near = a.multiply(BigDecimal.valueOf(3)).compareTo(b) >= 0;
        if (dash && near) {
            return THOUSAND;
        }
        return signed && !near ? BigDecimal.ONE : null;
    }

    private static @Nullable BigDecimal upwards(BigDecimal a, BigDecimal b, BigDecimal scale) {
        return a.multiply(MOST).compareTo(b) >= 0 ? scale : null;
    }

    /** The first number is the greater one if it has the scale, and the smaller one if it has none. */
    private static @Nullable BigDecimal downwards(Tokens t, int start, BigDecimal ratio, BigDecimal scale) {
        boolean few = ratio.compareTo(FEW) < 0;
        boolean great = scale.compareTo(MILLION) >= 0;
        for (int i = start - 1; i > start - FARTHEST && t.isWord(i); i--) {
            if (ChangeWords.isFall(t, i)) {
                return few || great ? (ratio.compareTo(MOST) <= 0 ? scale : null) : null;
            }
            if (ChangeWords.isRise(t, i)) {
                return great || few ? null : BigDecimal.ONE;
            }
        }
        return few && great && Ranges.isOpen(t, start) ? scale : few || great ? null : BigDecimal.ONE;
    }

    /** The scale with which a number ends that begins with token {@code at}, or {@code null}. */
    static @Nullable BigDecimal last(Tokens t, int at, int next) {
        BigDecimal scale = null;
        int i = next - 1;
        while (i >= at && i > next - FARTHEST) {
            boolean hyphen = t.symbol(i) == '-' && i > at;
            long value = value(t, i);
            if (!hyphen && value < 0) {
                return scale;
            }
            scale = hyphen ? scale : (scale == null ? BigDecimal.ONE : scale).multiply(BigDecimal.valueOf(value));
            i--;
        }
        return scale;
    }

    private static long value(Tokens t, int i) {
        if (t.is(i, LexicalRole.SCALE_LETTER)) {
            return t.value(i, LexicalRole.SCALE_LETTER);
        }
        long scale = Math.max(t.value(i, LexicalRole.SCALE), t.value(i, LexicalRole.SCALES));
        return Math.max(Math.max(scale, t.value(i, LexicalRole.SCALE_MARK)), t.value(i, LexicalRole.DOZEN));
    }

    /** Whether a comma or an apostrophe marks the thousands of digits. */
    private static boolean isGrouped(Tokens t, int at) {
        return DigitGroup.joins(t, at + 1)
                && (t.symbol(at + 1) == ',' || t.symbol(at + 1) == '\'')
                && t.length(at + 2) == 3;
    }
}
