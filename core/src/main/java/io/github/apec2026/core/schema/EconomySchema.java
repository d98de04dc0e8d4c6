package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.NAMING;
import static io.github.apec2026.core.type.ValueTypes.TEXT;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.value.LocalizedText;

/**
 * The names that documents use for a member economy. The economies themselves are fixed; their names stay claims, and are how a
 * reference to an economy is recognised.
 */
final class EconomySchema extends EntitySchema<Economy> {

    @SuppressWarnings("UnusedVariable") // the row is what counts: the names are read, and stay claims
    private final Many<LocalizedText> names = many(Economy.NAMES, TEXT, NAMING);

    EconomySchema() {
        super(EntityType.ECONOMY);
    }

    @Override
    public boolean accepts(String key) {
        for (Economy economy : Economy.values()) {
            if (economy.id().key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Economy assemble(Id<Economy> id, Values values) {
        return Economy.of(id).orElseThrow();
    }
}
