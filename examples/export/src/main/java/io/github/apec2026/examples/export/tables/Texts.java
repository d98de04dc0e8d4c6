package io.github.apec2026.examples.export.tables;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values as one text. */
public final class Texts {

    /** Between the members of a list in one cell. */
    private static final String BETWEEN = "; ";

    /** Between words of a document that are not next to each other. */
    private static final String APART = " … ";

    private Texts() {}

    /**
     * A value as one text: an id as {@code type/key}, a code as in claim files, dates as ISO 8601-2, an amount in plain digits without its
     * unit, a text as it is; one in several languages as {@code en: … | zh-Hant: …}.
     */
    public static String of(Object value) {
        if (value instanceof Economy economy) { // before Coded: its code is a key, not an id
            return economy.id().toString();
        }
        if (value instanceof Coded coded) {
            return coded.code();
        }
        if (value instanceof Quantity quantity) {
            return quantity.amount().toPlainString();
        }
        if (value instanceof LocalizedText text) {
            Map<String, String> texts = text.texts();
            return texts.size() == 1
                    ? texts.values().iterator().next()
                    : texts.entrySet().stream()
                            .map(each -> each.getKey() + ": " + each.getValue())
                            .collect(Collectors.joining(" | "));
        }
        if (value instanceof Id<?>
                || value instanceof DateRange
                || value instanceof String
                || value instanceof Integer) {
            return value.toString();
        }
        throw new IllegalArgumentException("No text is known for a value of " + value.getClass());
    }

    /** Values in one cell, with semicolons between them. */
    public static String joined(List<?> values) {
        return values.stream().map(Texts::of).collect(Collectors.joining(BETWEEN));
    }

    /** Words of a document in one cell, with ellipses between those that are not next to each other. */
    public static String words(List<String> words) {
        return String.join(APART, words);
    }
}
