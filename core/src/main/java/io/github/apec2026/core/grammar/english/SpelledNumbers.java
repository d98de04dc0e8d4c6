package io.github.apec2026.core.grammar.english;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole numbers in words: "twenty-one trillion three hundred", "a hundred and five", "hundred thousand", and the ordinals that end
 * like them: "one hundred and twenty-first".
 */
final class SpelledNumbers {

    private static final int MOST_SCALES = 3;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Tokens t;
    private int at;
    private boolean ordinal;

    private SpelledNumbers(Tokens t, int at) {
        this.t = t;
        this.at = at;
    }

    /** The number that begins with a token, or {@code null}. */
    static @Nullable Amount read(Tokens t, int i) {
        SpelledNumbers reader = new SpelledNumbers(t, i);
        BigDecimal value = reader.number();
        if (value == null) {
            return null;
        }
        if (reader.at < 0) {
            return Amount.silent(-reader.at);
        }
        return new Amount(reader.at, value, reader.ordinal ? Amount.Form.ORDINAL : Amount.Form.WORDS);
    }

    /** The token behind a space or a hyphen, for the next word of one number. */
    static int joined(Tokens t, int i) {
        return t.gluedSymbol(i, '-') && t.glued(i + 1) ? i + 1 : i;
    }

    private @Nullable BigDecimal number() {
        int start = at;
        long first = group(true);
        if (first < 0) {
            return null;
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal limit = null;
        long group = first;
        int end = at;
        boolean goesOn = true;
        while (goesOn) {
            BigDecimal scale = ordinal ? BigDecimal.ONE : scales();
            if (scale == null) {
                at = -at;
                return BigDecimal.ZERO;
            }
            BigDecimal part = BigDecimal.valueOf(group).multiply(scale);
            boolean fits = limit == null || part.compareTo(limit) < 0;
            if (!fits) {
                ordinal = false;
                at = end;
                return total;
            }
            total = total.add(part);
            end = at;
            limit = scale;
            boolean thousands = scale.remainder(THOUSAND).signum() == 0;
            group = ordinal || !thousands ? -1 : nextGroup(start);
            goesOn = group >= 0;
        }
        at = end;
        return total;
    }

    /** The thousands, millions and so on behind a group; {@code null} where there are more than any number has. */
    private @Nullable BigDecimal scales() {
        BigDecimal scale = BigDecimal.ONE;
        int count = 0;
        int next = joined(t, at);
        while (t.is(next, LexicalRole.SCALE)
                || t.is(next, LexicalRole.ORDINAL_SCALE)
                || t.is(next, LexicalRole.DOZEN)) {
            ordinal = t.is(next, LexicalRole.ORDINAL_SCALE);
            LexicalRole role = ordinal
                    ? LexicalRole.ORDINAL_SCALE
                    : t.is(next, LexicalRole.DOZEN) ? LexicalRole.DOZEN : LexicalRole.SCALE;
            if (count < MOST_SCALES) {
                scale = scale.multiply(BigDecimal.valueOf(t.value(next, role)));
            }
            count++;
            at = next + 1;
            if (ordinal) {
                break;
            }
            next = joined(t, at);
        }
        return count > MOST_SCALES ? null : scale;
    }

    /** The group behind a scale, over a comma or "and"; -1 when it begins another number. */
    private long nextGroup(int start) {
        int k = at;
        boolean comma = t.gluedSymbol(k, ',');
        k = comma ? k + 1 : joined(t, k);
        boolean and = t.same(k, "and");
        if (and && (t.same(start - 1, "between") || Fractions.isPart(t, joined(t, k + 1)))) {
            return -1;
        }
        at = and ? k + 1 : k;
        long group = group(false);
        boolean one = comma && !and && group >= 0 && group < 100 && !t.is(joined(t, at), LexicalRole.SCALE);
        boolean first = ordinal && !and && group < 100;
        ordinal &= !first;
        return one || first ? -1 : group;
    }

    /** A number below a thousand; a bare hundred, thousand or dozen counts as one of them where it may. */
    private long group(boolean bare) {
        int start = at;
        if (bare && t.is(at, LexicalRole.ARTICLE)) {
            boolean scaled = t.is(joined(t, at + 1), LexicalRole.SCALE) || t.is(at + 1, LexicalRole.DOZEN);
            at = scaled ? joined(t, at + 1) : at;
            return scaled ? hundreds(1) : -1;
        }
        if (bare
                && (t.is(at, LexicalRole.SCALE)
                        || t.is(at, LexicalRole.DOZEN)
                        || t.is(at, LexicalRole.ORDINAL_SCALE))) {
            return t.value(at, LexicalRole.SCALE) == 100 ? hundreds(1) : 1;
        }
        long small = small();
        if (small < 0) {
            at = start;
            return -1;
        }
        return ordinal || small == 0 ? small : hundreds(small);
    }

    /** A number below a hundred, and whether it ends as an ordinal. */
    private long small() {
        long ordinalValue = t.value(at, LexicalRole.ORDINAL);
        if (ordinalValue >= 0) {
            ordinal = true;
            at++;
            return ordinalValue;
        }
        long value = t.value(at, LexicalRole.CARDINAL);
        if (value < 0) {
            return -1;
        }
        at++;
        if (value < 20) {
            return value;
        }
        int next = t.first(at) == '-' ? at + 1 : joined(t, at);
        long unit = t.value(next, LexicalRole.CARDINAL);
        long last = t.value(next, LexicalRole.ORDINAL);
        if (unit > 0 && unit < 10) {
            at = next + 1;
            return value + unit;
        }
        if (last > 0 && last < 10) {
            ordinal = true;
            at = next + 1;
            return value + last;
        }
        return value;
    }

    /** What "hundred" makes of a number before it, with the tens and units behind. */
    private long hundreds(long before) {
        int next = before == 1 && t.is(at, LexicalRole.SCALE) ? at : joined(t, at);
        if (t.value(next, LexicalRole.ORDINAL_SCALE) == 100) {
            ordinal = true;
            at = next + 1;
            return before * 100;
        }
        if (t.value(next, LexicalRole.SCALE) != 100) {
            return before;
        }
        at = next + 1;
        int end = at;
        int behind = joined(t, at);
        boolean and = t.same(behind, "and");
        at = and ? joined(t, behind + 1) : behind;
        boolean other = and && (t.same(next - 2, "between") || Fractions.isPart(t, at));
        long rest = other ? -1 : small();
        boolean otherNumber = ordinal ? !and && t.gluedSymbol(at, '-') : isHundred(joined(t, at));
        if (rest <= 0 || otherNumber) {
            ordinal = ordinal && rest > 0 && !otherNumber;
            at = end;
            rest = 0;
        }
        return before * 100 + rest;
    }

    private boolean isHundred(int i) {
        return t.value(i, LexicalRole.SCALE) == 100 || t.is(i, LexicalRole.DOZEN);
    }
}
