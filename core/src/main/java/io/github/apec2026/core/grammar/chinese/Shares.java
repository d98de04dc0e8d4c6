package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.chinese.Numeral.Form;
import io.github.apec2026.core.grammar.kernel.WordTable;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Parts of a whole: 4.4%, 三成, 七五折, 一半, and with {@link Fractions} 四分之一 and 百分之三十. */
final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String PERCENT = "percent";
    private static final String POINT = "percentage-point";

    private static final WordTable SUFFIXES =
            WordTable.of("%=0 percent=0 ‰=-3 个百分点=p 百分点=p 个百分比=p 个基点=b 基点=b 个多百分点=P 个半百分点=H");

    /** What begins with 成 and follows a number, but is no tenth. */
    private static final String NOT_TENTHS = "为功立员果本长交绩都就品群型语份对双亿因分名";

    private Shares() {}

    /** The share that {@code n} tells together with the words behind it, or null. */
    static @Nullable FigureMatch read(Text text, Numeral n) {
        int at = text.skipSpace(n.end());
        int entry = SUFFIXES.find(text, at);
        if (entry >= 0) {
            return suffixed(text, n, at + SUFFIXES.length(entry), SUFFIXES.value(entry));
        }
        return switch (text.at(at)) {
            case '成' -> tenths(text, n);
            case '折' -> discount(text, n);
            case '分' -> text.has(n.start(), "百分百") ? whole(n) : Fractions.parted(text, n);
            case '份' -> Fractions.parted(text, n);
            case '/' -> Fractions.slash(text, n);
            default -> other(text, n, at);
        };
    }

    private static @Nullable FigureMatch other(Text text, Numeral n, int at) {
        if (n.isOne() && text.at(at) == '半') {
            int end = text.has(at, "半数") ? at + 2 : at + 1;
            return Fractions.half(text, n, end);
        } else if (n.form() == Form.HALF) {
            return half(text, n, at);
        } else if (n.end() == n.start() + 1 && ArabicDigits.fraction(text.at(n.start())) != null) {
            return Fractions.glyph(text, n);
        }
        return null;
    }

    /** 百分百. */
    private static FigureMatch whole(Numeral n) {
        return FigureMatch.of(n.start(), n.start() + 3, Kind.PERCENTAGE, HUNDRED, PERCENT, Bound.EXACT);
    }

    /** 半數, and the 半 of 過半, which nothing is measured in. */
    private static @Nullable FigureMatch half(Text text, Numeral n, int at) {
        if (text.at(at) == '数') {
            return Fractions.half(text, n, at + 1);
        }
        boolean bounded = Bounds.before(text, n.start(), n) != Bound.EXACT;
        boolean measured = Measures.skip(text, at) > at
                || Text.isIn("年天日月小岛导球夜场", text.at(at))
                || HanDigits.isNumeral(text.at(at));
        return bounded && !measured ? Fractions.half(text, n, n.end()) : null;
    }

    private static @Nullable FigureMatch suffixed(Text text, Numeral n, int end, String code) {
        return switch (code) {
            case "0" -> found(text, n, end, Kind.PERCENTAGE, n.value(), PERCENT);
            case "-3" -> found(text, n, end, Kind.FRACTION, n.value().movePointLeft(3), "");
            case "p" -> found(text, n, end, Kind.PERCENTAGE, n.value(), POINT);
            case "P" -> found(text, n.bound(Bound.MORE_THAN), end, Kind.PERCENTAGE, n.value(), POINT);
            case "H" -> found(text, n, end, Kind.PERCENTAGE, n.value().add(HALF), POINT);
            case "b" -> found(text, n, end, Kind.PERCENTAGE, n.value().movePointLeft(2), POINT);
            default -> null;
        };
    }

    private static FigureMatch found(Text text, Numeral n, int end, Kind kind, BigDecimal amount, String unit) {
        return FigureMatch.of(n.start(), end, kind, amount, unit, Bounds.of(text, n.start(), end, n));
    }

    /** 三成, 七成五, 三成半, 三成多. */
    private static @Nullable FigureMatch tenths(Text text, Numeral n) {
        int end = text.skipSpace(n.end()) + 1;
        if (n.value().signum() <= 0
                || n.value().compareTo(BigDecimal.TEN) > 0
                || n.form() == Form.UNIT
                || Text.isIn(NOT_TENTHS, text.at(end))) {
            return null;
        }
        BigDecimal amount = n.value().movePointRight(1);
        Numeral bounded = n;
        char c = text.at(end);
        int digit = n.arabic() && Text.isDigit(c) && !text.isDigit(end + 1) ? c - '0' : HanDigits.digit(c);
        if (c == '半') {
            amount = amount.add(BigDecimal.valueOf(5));
            end++;
        } else if (digit > 0 && !HanDigits.isNumeral(text.at(end + 1)) && !Counts.isMeasure(text, end + 1)) {
            amount = amount.add(BigDecimal.valueOf(digit));
            end++;
        } else if (c == '多' || c == '余') {
            bounded = n.bound(Bound.MORE_THAN);
            end++;
        }
        return found(text, bounded, end, Kind.PERCENTAGE, amount, PERCENT);
    }

    /** 七折 is 70 percent, 七五折 and 75折 are 75. */
    private static @Nullable FigureMatch discount(Text text, Numeral n) {
        int end = text.skipSpace(n.end()) + 1;
        boolean two = n.isBetween(11, 99) && (n.form() == Form.ARABIC || n.form() == Form.SEQUENCE);
        boolean one = n.value().signum() > 0 && n.value().compareTo(BigDecimal.TEN) < 0;
        if ((!one && !two) || Text.isIn("叠屏页扇手射断磨返线纸腾中", text.at(end)) || n.isOne()) {
            return null;
        }
        return found(text, n, end, Kind.PERCENTAGE, two ? n.value() : n.value().movePointRight(1), PERCENT);
    }
}
