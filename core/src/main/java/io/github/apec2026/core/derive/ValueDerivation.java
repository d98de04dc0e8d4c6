package io.github.apec2026.core.derive;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;

/** Derives a value again from the words of a claim. Each class of values has a rule of its own. */
public final class ValueDerivation {

    private ValueDerivation() {}

    /**
     * Derives a value from words. The words of an inferred claim need not say the value, but must not say another.
     *
     * @param inferred whether the claim is inferred from the words
     */
    public static DerivationResult derive(Object value, Words words, boolean inferred) {
        if (value instanceof Id<?> id) {
            return References.derive(id, words, inferred);
        } else if (value instanceof Economy economy) {
            return References.derive(economy.id(), words, inferred);
        } else if (value instanceof LocalizedText text) {
            return TextDerivation.derive(text, words, inferred);
        } else if (value instanceof String token) {
            return TextDerivation.derive(token, words, inferred);
        } else if (value instanceof Integer number) {
            return IntegerDerivation.derive(number, words, inferred);
        } else if (value instanceof DateRange dates) {
            return DatesDerivation.derive(dates, words, inferred);
        } else if (value instanceof Quantity quantity) {
            return QuantityDerivation.derive(quantity, words, inferred);
        } else if (value instanceof Coded) {
            return DerivationResult.UNDERIVED; // a category of ours
        }
        throw new IllegalArgumentException("No rule derives values of " + value.getClass());
    }
}
