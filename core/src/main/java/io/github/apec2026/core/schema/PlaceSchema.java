package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.ACYCLIC;
import static io.github.apec2026.core.schema.Trait.CLASSIFIED;
import static io.github.apec2026.core.schema.Trait.CONTAINMENT;
import static io.github.apec2026.core.schema.Trait.NAMING;
import static io.github.apec2026.core.type.ValueTypes.ECONOMY;
import static io.github.apec2026.core.type.ValueTypes.TEXT;
import static io.github.apec2026.core.type.ValueTypes.TOKEN;
import static io.github.apec2026.core.type.ValueTypes.id;
import static io.github.apec2026.core.type.ValueTypes.oneOf;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.PlaceKind;
import io.github.apec2026.value.LocalizedText;

/** All that the library knows about the properties of a place. */
final class PlaceSchema extends EntitySchema<Place> {

    private final Many<LocalizedText> names = many(Place.NAMES, TEXT, NAMING);
    private final One<PlaceKind> kind = required(Place.KIND, oneOf("kind of place", PlaceKind.class), CLASSIFIED);
    private final Maybe<String> isoCode = maybe(Place.ISO_CODE, TOKEN);
    private final Maybe<String> m49Code = maybe(Place.M49_CODE, TOKEN);
    private final Maybe<Id<Place>> within = maybe(Place.WITHIN, id(EntityType.PLACE), ACYCLIC, CONTAINMENT);
    private final Maybe<Economy> economy = maybe(Place.ECONOMY, ECONOMY);

    PlaceSchema() {
        super(EntityType.PLACE);
    }

    @Override
    public Place assemble(Id<Place> id, Values values) {
        return Place.builder()
                .id(id)
                .addAllNames(values.get(names))
                .kind(values.get(kind))
                .isoCode(values.get(isoCode))
                .m49Code(values.get(m49Code))
                .within(values.get(within))
                .economy(values.get(economy))
                .build();
    }
}
