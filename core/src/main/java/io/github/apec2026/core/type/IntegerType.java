package io.github.apec2026.core.type;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** A whole number from 0 to 999,999,999. */
final class IntegerType extends ValueType<Integer> {

    private static final int MOST_DIGITS = 9;

    IntegerType() {
        super("whole number", Integer.class);
    }

    @Override
    public Integer read(JsonParser in) throws IOException, ValueFormatException {
        if (in.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw shape(in, "a number without a fraction");
        }
        String digits = in.getText();
        if (digits.length() > MOST_DIGITS || digits.charAt(0) == '-') {
            throw meaning(digits, "It is negative or has more than 9 digits.");
        }
        return Integer.valueOf(digits);
    }
}
