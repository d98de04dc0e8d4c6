package io.github.apec2026.examples.accuracy;

import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The quantities that a recognizer reads in a text, written as labels are.
 *
 * <ul>
 *   <li>Dates and places in an order ("third") are no quantities, nor is a length of time whose number is an article ("a year ago").
 *   <li>The recognizer reads two figures where the words name a range, labels say it once: see {@link Ranges}.
 *   <li>The recognizer counts money in the main unit of its currency and percentages in percentage points; labels keep what is printed.
 *       So 0.19 dollars, read from "19 cents", is 19 of cent, and likewise pence and basis points.
 *   <li>A bound is a change: {@code >} more than or at least, {@code <} less than or at most, {@code ~} about. Without a bound, a rise
 *       is {@code up} and a fall is {@code down}.
 * </ul>
 */
final class ReadQuantities {

    private static final Map<String, String> HUNDREDTHS = Map.of(
            "cents", "cent",
            "cent", "cent",
            "pence", "penny",
            "penny", "penny",
            "p", "penny",
            "basis points", "basis point",
            "basis point", "basis point",
            "bps", "basis point");

    private final Recognizer recognizer;

    ReadQuantities(Recognizer recognizer) {
        this.recognizer = recognizer;
    }

    /** What is read, a range as one quantity. */
    List<LabelledQuantity> of(String text) {
        List<Figure> figures = figures(text);
        List<LabelledQuantity> quantities = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure first = figures.get(i);
            LabelledQuantity quantity = quantity(first, text);
            if (i + 1 < figures.size()) {
                Figure second = figures.get(i + 1);
                LabelledQuantity end = quantity(second, text);
                boolean isSameUnit = quantity.unit().equals(end.unit());
                if (Ranges.isRange(first, second, isSameUnit, text)) {
                    i++;
                    String unit = LabelledQuantity.NO_UNIT.equals(end.unit()) ? quantity.unit() : end.unit();
                    Amount range =
                            new Amount(quantity.amount().low(), end.amount().low());
                    quantity = new LabelledQuantity(range, unit, quantity.change());
                }
            }
            quantities.add(quantity);
        }
        return quantities;
    }

    private List<Figure> figures(String text) {
        List<Figure> figures = new ArrayList<>();
        for (Recognition each : recognizer.recognize(text)) {
            if (each instanceof Figure figure
                    && figure.kind() != Kind.ORDINAL
                    && !isLengthWithoutNumber(figure, text)) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private static boolean isLengthWithoutNumber(Figure figure, String text) {
        String words = text.substring(figure.start(), figure.end()).toLowerCase(Locale.ROOT);
        String before = text.substring(0, figure.start()).toLowerCase(Locale.ROOT);
        boolean isOneWord = words.indexOf(' ') < 0 && words.indexOf('-') < 0 && !isPartOfNumber(words.charAt(0));
        return figure.kind() == Kind.DURATION
                && (words.startsWith("a ") || words.startsWith("an ") || (isOneWord && before.endsWith(" a ")));
    }

    private static LabelledQuantity quantity(Figure figure, String text) {
        if (figure.kind() == Kind.MONEY || figure.kind() == Kind.PERCENTAGE) {
            String words = text.substring(figure.start(), figure.end()).toLowerCase(Locale.ROOT);
            int unit = words.length();
            while (unit > 0 && !isPartOfNumber(words.charAt(unit - 1))) {
                unit--;
            }
            String name = HUNDREDTHS.get(words.substring(unit).strip());
            if (name != null) {
                BigDecimal printed = figure.amount().movePointRight(2);
                return new LabelledQuantity(Amount.of(printed), name, change(figure));
            }
        }
        return new LabelledQuantity(Amount.of(figure.amount()), UnitNames.of(figure.unit()), change(figure));
    }

    private static boolean isPartOfNumber(char c) {
        return c >= '0' && c <= '9';
    }

    private static String change(Figure figure) {
        return switch (figure.bound()) {
            case MORE_THAN, AT_LEAST -> ">";
            case LESS_THAN, AT_MOST -> "<";
            case ABOUT -> "~";
            case EXACT -> figure.direction() == Direction.NONE ? "=" : change(figure.direction());
        };
    }

    private static String change(Direction direction) {
        return direction == Direction.RISE ? "up" : "down";
    }

    /** Whether {@code bound} limits on one side. */
    static boolean isLimit(Bound bound) {
        return bound != Bound.EXACT && bound != Bound.ABOUT;
    }
}
