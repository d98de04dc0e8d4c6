package io.github.apec2026.core.type;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** A whole number of a range within 0 and 999,999,999. */
final class IntegerType extends ValueType<Integer> {

    private final int least;
    private final int most;

    IntegerType() {
        this("whole number", 0, 999_999_999);
    }

    IntegerType(String noun, int least, int most) {
        super("integer", noun, Integer.class);
        this.least = least;
        this.most = most;
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
        Integer number = Integer.valueOf(digits);
        if (number < least || number > most) {
            throw meaning(digits, "It is from " + least + " to " + most + ".");
        }
        return number;
    }

    @Override
    public void write(Integer value, ValueOutput out) {
        out.number(value);
    }

    @Override
    public Integer read(ValueInput in) {
        return in.number();
    }

    @Override
    public JsonSchema jsonSchema() {
        return JsonSchema.of("integer").with("minimum", least).with("maximum", most);
    }
}
