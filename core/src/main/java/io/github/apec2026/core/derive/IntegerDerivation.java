package io.github.apec2026.core.derive;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.Recognition;
import java.util.List;

/** Derives a whole number: the words hold it as a number, a place in an order or a year. */
final class IntegerDerivation {

    /** Every number of up to this many digits is an {@code int}. */
    private static final int DIGITS_OF_AN_INT = 9;

    /** How many digits a year has. */
    private static final int YEAR = 4;

    private IntegerDerivation() {}

    static DerivationResult derive(int value, Words words, boolean inferred) {
        int count = 0;
        boolean same = false;
        boolean isAll = false;
        Recognition only = null;
        StringBuilder says = new StringBuilder();
        for (Recognition each : words.recognitions()) {
            int number = numberOf(each);
            if (number >= 0) {
                count++;
                only = each;
                says.append(says.length() == 0 ? "" : ", ").append(number);
                same |= number == value;
                isAll = each.start() == 0 && each.end() == words.text().length();
            }
        }
        if (count == 1 && same && only != null) {
            List<Recognition> placed = words.inSentence(only.start(), only.end());
            if (placed != null && !isPrinted(value, only, placed)) {
                return DerivationResult.mismatch("no such number in their sentence");
            }
            return isAll ? DerivationResult.EXACT : DerivationResult.CONTAINED;
        }
        return DerivationResult.mismatch(count == 0 ? "no number" : says.toString())
                .orInferred(inferred && count == 0);
    }

    /** Whether a sentence reads a number at its place, or dates of that year. */
    private static boolean isPrinted(int value, Recognition quoted, List<Recognition> placed) {
        if (placed.isEmpty()) {
            return false;
        }
        Recognition printed = placed.get(0);
        if (printed instanceof Figure figure) {
            boolean cut = quoted instanceof Figure of && figure.bound() != of.bound();
            return !cut && numberOf(printed) == value;
        }
        String notation = printed instanceof Dating dating && dating.dates().isPresent()
                ? dating.dates().get().notation()
                : "";
        String year = String.valueOf(value);
        return year.length() == YEAR && (notation.startsWith(year) || notation.contains("/" + year));
    }

    /** A number, a place in an order, or a year; -1 for anything else. */
    private static int numberOf(Recognition recognition) {
        if (recognition instanceof Figure figure
                && (figure.kind() == Kind.NUMBER || figure.kind() == Kind.ORDINAL)
                && figure.amount().scale() <= 0
                && figure.amount().precision() - figure.amount().scale() <= DIGITS_OF_AN_INT) {
            return figure.amount().intValue();
        }
        if (recognition instanceof Dating dating
                && dating.dates().isPresent()
                && dating.dates().get().notation().length() == YEAR
                && dating.dates().get().complete().isPresent()) {
            return Integer.parseInt(dating.dates().get().notation());
        }
        return -1;
    }
}
