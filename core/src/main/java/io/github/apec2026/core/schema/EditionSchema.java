package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.NAMING;
import static io.github.apec2026.core.type.ValueTypes.ECONOMY;
import static io.github.apec2026.core.type.ValueTypes.ORDINAL;
import static io.github.apec2026.core.type.ValueTypes.TEXT;
import static io.github.apec2026.core.type.ValueTypes.YEAR;
import static io.github.apec2026.core.type.ValueTypes.id;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Place;
import io.github.apec2026.value.LocalizedText;

/** All that the library knows about the properties of an edition. */
final class EditionSchema extends EntitySchema<Edition> {

    private final Many<LocalizedText> names = many(Edition.NAMES, TEXT, NAMING);
    private final One<Integer> year = required(Edition.YEAR, YEAR);
    private final Maybe<Economy> host = maybe(Edition.HOST, ECONOMY);
    private final Maybe<Id<Place>> place = maybe(Edition.PLACE, id(EntityType.PLACE));
    private final Maybe<LocalizedText> theme = maybe(Edition.THEME, TEXT);
    private final Maybe<Integer> ordinal = maybe(Edition.ORDINAL, ORDINAL);

    EditionSchema() {
        super(EntityType.EDITION);
    }

    @Override
    public Edition assemble(Id<Edition> id, Values values) {
        return Edition.builder()
                .id(id)
                .addAllNames(values.get(names))
                .year(values.get(year))
                .host(values.get(host))
                .place(values.get(place))
                .theme(values.get(theme))
                .ordinal(values.integer(ordinal))
                .build();
    }
}
