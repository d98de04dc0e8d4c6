package io.github.apec2026.core.type;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** A whole number from 0 to 999,999,999. */
final class IntegerType extends ValueType<Integer> {

    IntegerType() {
        super("integer", "whole number", Integer.class);
    }

    @Override
    public Integer read(JsonParser in) throws IOException, ValueFormatException {
        if (!isWholeNumber(in)) {
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
}
