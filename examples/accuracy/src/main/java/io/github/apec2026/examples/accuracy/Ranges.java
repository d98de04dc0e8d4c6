package io.github.apec2026.examples.accuracy;

import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import java.util.Locale;

/**
 * Whether two figures are the ends of one range, as labels say it. They are
 *
 * <ul>
 *   <li>joined by a hyphen, a dash, "to", "or", or by "and" behind "between"; the unit may be between them. Not where the first is the
 *       size of a change and the second the result: "by $3 million to $4 million".
 *   <li>or the two ends of a way within one clause: "from $75 a barrel in May to $45".
 * </ul>
 *
 * <p>Both have one unit, or the first has none ("1 to 1.5 degrees"), or the second has none behind "from" ("from 208 tonnes to 193").
 */
final class Ranges {

    private static final int LONGEST_JOINT = 40;

    private Ranges() {}

    /**
     * Whether two figures that follow each other are a range.
     *
     * @param isSameUnit whether labels would write one unit for both
     */
    static boolean isRange(Figure first, Figure second, boolean isSameUnit, String text) {
        if (!isOfOneUnit(first, second, isSameUnit, text)
                || first.amount().compareTo(second.amount()) == 0
                || ReadQuantities.isLimit(second.bound())
                || second.start() - first.end() > LONGEST_JOINT) {
            return false;
        }
        String joint = text.substring(first.end(), second.start())
                .toLowerCase(Locale.ROOT)
                .strip();
        if (isBehind("from", first, text) && (joint.equals("to") || joint.endsWith(" to"))) {
            return joint.indexOf(',') < 0 && joint.indexOf(';') < 0 && joint.indexOf('(') < 0;
        }
        String unit = first.unit().orElse("").toLowerCase(Locale.ROOT);
        if (joint.startsWith(unit)) {
            joint = joint.substring(unit.length()).strip();
        }
        return switch (joint) {
            case "-", "–", "—", "or" -> true;
            case "to" -> first.unit().isEmpty() || !isSizeOfChange(first, second, text);
            case "and" -> isBehind("between", first, text);
            default -> false;
        };
    }

    private static boolean isOfOneUnit(Figure first, Figure second, boolean isSameUnit, String text) {
        if (first.unit().isEmpty() || isSameUnit) {
            return true;
        }
        return second.unit().isEmpty() && isBehind("from", first, text);
    }

    private static boolean isSizeOfChange(Figure first, Figure second, String text) {
        boolean isResult = first.direction() != Direction.NONE && second.direction() == Direction.NONE;
        return isResult || isBehind("by", first, text);
    }

    private static boolean isBehind(String word, Figure figure, String text) {
        String before = text.substring(0, figure.start()).stripTrailing().toLowerCase(Locale.ROOT);
        int at = before.length() - word.length();
        return before.endsWith(word) && (at == 0 || !Character.isLetter(before.charAt(at - 1)));
    }
}
