package io.github.apec2026.core.grammar.english;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what makes a number a percentage: the sign, "per cent", percentage points, basis points. */
final class Percentages {

    private static final Unit PERCENT = new Unit(0, BigDecimal.ONE, "percent");
    private static final Unit PERMILLE = new Unit(0, new BigDecimal("0.1"), "percent");
    private static final Unit POINT = new Unit(0, BigDecimal.ONE, "percentage-point");
    private static final Unit BASIS_POINT = new Unit(0, new BigDecimal("0.01"), "percentage-point");

    private Percentages() {}

    /** The unit from a token on, or {@code null}. */
    static @Nullable Unit read(Tokens t, int i) {
        int at = SpelledNumbers.joined(t, i);
        if (t.symbol(at) == '%' || (t.is(at, LexicalRole.PERCENT) && !t.same(at, "pc"))) {
            return points(t, at + 1, PERCENT);
        }
        if (t.same(at, "per") && (t.same(at + 1, "mille") || t.same(at + 1, "mil"))) {
            return PERMILLE.until(at + 2);
        }
        if (t.symbol(at) == '‰') {
            return PERMILLE.until(at + 1);
        }
        if (t.same(at, "pc") && t.glued(at) && !t.isCapitals(at)) {
            return PERCENT.until(at + 1);
        }
        int cent = t.same(at, "per") ? SpelledNumbers.joined(t, at + 1) : at;
        if (cent > at && t.same(cent, "cent")) {
            return points(t, cent + 1, PERCENT);
        }
        if (t.same(at, "percentage")) {
            Unit points = points(t, at + 1, PERCENT);
            return points.next() == at + 1 ? null : points;
        }
        if (t.is(at, LexicalRole.POINTS)) {
            return POINT.until(at + 1);
        }
        if (t.same(at, "basis")) {
            int end = points(t, at + 1, PERCENT).next();
            return end == at + 1 ? null : BASIS_POINT.until(end);
        }
        return t.is(at, LexicalRole.BASIS_POINTS) ? BASIS_POINT.until(at + 1) : null;
    }

    /** The "full percentage point" of "a full percentage point", or {@code null}. */
    static @Nullable Unit readPoint(Tokens t, int i) {
        int at = t.same(i, "full") || t.same(i, "whole") ? i + 1 : i;
        return t.same(at, "percentage") && t.same(at + 1, "point") ? POINT.until(at + 2) : null;
    }

    private static Unit points(Tokens t, int i, Unit without) {
        int at = SpelledNumbers.joined(t, i);
        return t.same(at, "point") || t.same(at, "points") ? POINT.until(at + 1) : without.until(i);
    }
}
