package io.github.apec2026.core.type;

import com.fasterxml.jackson.core.JsonParser;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.Recognition;
import java.io.IOException;
import java.util.List;

/** A whole number from 0 to 999,999,999. */
final class IntegerType extends ValueType<Integer> {

    /** How many digits a year has. */
    private static final int YEAR = 4;

    IntegerType() {
        super("integer", "whole number", Integer.class);
    }

    @Override
    public Integer read(JsonParser in) throws IOException, ValueFormatException {
        if (!isWhole(in)) {
            throw shape(in, "a number without a fraction");
        }
        String digits = in.getText();
        if (!isShortNumber(digits)) {
            throw meaning(digits, "It is negative, has more than 9 digits or is not written in digits alone.");
        }
        return Integer.valueOf(digits);
    }

    @Override
    public JsonSchema jsonSchema() {
        return JsonSchema.of("integer").with("minimum", 0).with("maximum", 999_999_999);
    }

    @Override
    public DerivationResult derive(Integer value, Words words, boolean inferred) {
        int found = 0;
        boolean same = false;
        boolean whole = false;
        Recognition only = null;
        StringBuilder says = new StringBuilder();
        for (Recognition each : words.recognitions()) {
            int number = numberOf(each);
            if (number >= 0) {
                found++;
                only = each;
                says.append(says.length() == 0 ? "" : ", ").append(number);
                same |= number == value;
                whole = each.start() == 0 && each.end() == words.text().length();
            }
        }
        if (found == 1 && same && only != null) {
            List<Recognition> placed = words.inSentence(only.start(), only.end());
            if (placed != null && !isPrinted(value, only, placed)) {
                return DerivationResult.mismatch("no such number in their sentence");
            }
            return whole ? DerivationResult.EXACT : DerivationResult.CONTAINED;
        }
        return orInferred(DerivationResult.mismatch(found == 0 ? "no number" : says.toString()), inferred && found == 0);
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
                && figure.amount().precision() - figure.amount().scale() <= MOST_DIGITS) {
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
