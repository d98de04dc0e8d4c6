package io.github.apec2026.core.type;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Unit;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code {"amount": "9.49E12", "unit": "CNY", "bound": "more-than"}}; no bound means exact. The amount is a string of digits. */
final class QuantityType extends ValueType<Quantity> {

    private static final int MOST_CHARACTERS = 60;

    private final CodeType<Bound> bounds = new CodeType<>("bound", Bound.class);

    QuantityType() {
        super("quantity", "quantity", Quantity.class);
    }

    @Override
    public Quantity read(JsonParser in) throws IOException, ValueFormatException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw shape(in, "an object with amount and unit");
        }
        String amount = null;
        String unit = null;
        Bound bound = Bound.EXACT;
        for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
            in.nextToken();
            switch (key) {
                case "amount" -> amount = string(in);
                case "unit" -> unit = string(in);
                case "bound" -> bound = bounds.read(in);
                default -> throw unknownCode(key, "amount, unit, bound");
            }
        }
        return quantity(amount, unit, bound);
    }

    private Quantity quantity(@Nullable String amount, @Nullable String unit, Bound bound) throws ValueFormatException {
        if (amount == null || unit == null) {
            throw meaning(amount == null ? "{}" : amount, "A quantity needs amount and unit.");
        }
        try {
            if (amount.length() > MOST_CHARACTERS) {
                throw meaning(amount.substring(0, MOST_CHARACTERS), "The amount has too many digits.");
            }
            if (!isPlain(amount)) {
                throw new NumberFormatException(amount);
            }
            return new Quantity(new BigDecimal(amount), unit, bound);
        } catch (NumberFormatException e) {
            throw meaning(amount, "The amount is not a decimal number such as 1400 or 9.49E12.");
        } catch (IllegalArgumentException e) {
            throw meaning(amount + " " + unit, String.valueOf(e.getMessage()));
        }
    }

    /** Whether it is written as JSON writes numbers: {@link BigDecimal} also reads {@code +1}, {@code .5} and the digits of any script. */
    private static boolean isPlain(String amount) {
        boolean hasDigit = false;
        for (int i = 0; i < amount.length(); i++) {
            char c = amount.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            boolean isSign =
                    (c == '-' && i == 0) || ((c == '-' || c == '+') && i > 0 && isExponent(amount.charAt(i - 1)));
            if (!isDigit && !isSign && !(hasDigit && (c == '.' || isExponent(c)))) {
                return false;
            }
            hasDigit |= isDigit;
        }
        return hasDigit && amount.charAt(amount.length() - 1) != '.';
    }

    private static boolean isExponent(char c) {
        return c == 'E' || c == 'e';
    }

    @Override
    public void write(Quantity value, ValueOutput out) {
        out.text(value.amount().toString());
        out.text(value.unit());
        bounds.write(value.bound(), out);
    }

    @Override
    public Quantity read(ValueInput in) {
        return new Quantity(new BigDecimal(in.text()), in.text(), bounds.read(in));
    }

    @Override
    public JsonSchema jsonSchema() {
        return JsonSchema.closedObject()
                .with("required", List.of("amount", "unit"))
                .property(
                        "amount",
                        JsonSchema.pattern("-?[0-9]+(\\.[0-9]*)?([eE][-+]?[0-9]+)?")
                                .with("maxLength", MOST_CHARACTERS)
                                .with(
                                        "description",
                                        "Digits. Of a growth with its sign: a fall by 4.4 percent is -4.4, a fall by more than 5 percent"
                                                + " is -5, less-than.")
                                .with("examples", List.of("1400", "9.49E12", "-4.4")))
                .property("unit", JsonSchema.of("string").with("minLength", 1))
                .property("bound", bounds.jsonSchema());
    }

    /** The unit; a currency is no entity, and its code no key. */
    @Override
    public List<Id<?>> referredToBy(Quantity value) {
        return Id.of(EntityType.UNIT, value.unit()).isPresent() ? List.of(Unit.id(value.unit())) : List.of();
    }
}
