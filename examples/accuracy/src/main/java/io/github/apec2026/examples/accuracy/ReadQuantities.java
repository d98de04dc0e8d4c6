package io.github.apec2026.examples.accuracy;

import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The quantities that a recognizer reads in a text, written as labels are.
 *
 * <ul>
 *   <li>Dates and places in an order ("third") are no quantities.
 *   <li>The recognizer reads the two ends of a range as two figures. Two of one kind that stand beside each other, joined by a hyphen, a
 *       dash or "to", or by "and" behind "between", are one range here; between them the words of the unit may stand.
 *   <li>A bound is a change: {@code >} more than or at least, {@code <} less than or at most, {@code ~} about. Without a bound, a rise
 *       is {@code up} and a fall is {@code down}.
 * </ul>
 */
final class ReadQuantities {

    private static final int UNIT_WORDS = 25;

    private final Recognizer recognizer;

    ReadQuantities(Recognizer recognizer) {
        this.recognizer = recognizer;
    }

    /** What is read, ranges as one quantity. */
    List<LabelledQuantity> of(String text) {
        List<Figure> figures = figures(text);
        List<LabelledQuantity> quantities = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (i + 1 < figures.size() && isRange(figure, figures.get(i + 1), text)) {
                Figure end = figures.get(++i);
                Figure told = end.unit().isPresent() ? end : figure;
                quantities.add(quantity(new Amount(figure.amount(), end.amount()), told, figure));
            } else {
                quantities.add(quantity(Amount.of(figure.amount()), figure, figure));
            }
        }
        return quantities;
    }

    private List<Figure> figures(String text) {
        List<Figure> figures = new ArrayList<>();
        for (Recognition each : recognizer.recognize(text)) {
            if (each instanceof Figure figure && figure.kind() != Kind.ORDINAL) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private static LabelledQuantity quantity(Amount amount, Figure told, Figure first) {
        return new LabelledQuantity(amount, UnitNames.of(told.unit()), change(first));
    }

    private static String change(Figure figure) {
        return switch (figure.bound()) {
            case MORE_THAN, AT_LEAST -> ">";
            case LESS_THAN, AT_MOST -> "<";
            case ABOUT -> "~";
            case EXACT -> switch (figure.direction()) {
                case RISE -> "up";
                case FALL -> "down";
                case NONE -> "=";
            };
        };
    }

    private static boolean isRange(Figure first, Figure second, String text) {
        if (first.amount().compareTo(second.amount()) == 0 || !first.bound().equals(Bound.EXACT) && isLimit(second)) {
            return false;
        }
        String between = text.substring(first.end(), second.start()).toLowerCase(Locale.ROOT);
        if (between.length() > UNIT_WORDS) {
            return false;
        }
        Optional<String> unit = first.unit();
        String joint = between.strip();
        if (unit.isPresent()) {
            String noun = unit.get().toLowerCase(Locale.ROOT);
            joint = joint.startsWith(noun) ? joint.substring(noun.length()).strip() : joint;
        }
        return switch (joint) {
            case "to", "-", "–", "—" -> true;
            case "and" -> text.substring(0, first.start()).stripTrailing().endsWith("between");
            default -> false;
        };
    }

    private static boolean isLimit(Figure figure) {
        return figure.bound() != Bound.EXACT && figure.bound() != Bound.ABOUT;
    }
}
