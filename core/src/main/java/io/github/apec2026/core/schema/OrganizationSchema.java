package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.ACYCLIC;
import static io.github.apec2026.core.schema.Trait.CLASSIFIED;
import static io.github.apec2026.core.schema.Trait.CONTAINMENT;
import static io.github.apec2026.core.schema.Trait.NAMING;
import static io.github.apec2026.core.type.ValueTypes.ECONOMY;
import static io.github.apec2026.core.type.ValueTypes.ORDINAL;
import static io.github.apec2026.core.type.ValueTypes.TEXT;
import static io.github.apec2026.core.type.ValueTypes.id;
import static io.github.apec2026.core.type.ValueTypes.oneOf;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.OrganizationKind;
import io.github.apec2026.model.Place;
import io.github.apec2026.value.LocalizedText;

/** All that the library knows about the properties of an organization. */
final class OrganizationSchema extends EntitySchema<Organization> {

    private final Many<LocalizedText> names = many(Organization.NAMES, TEXT, NAMING);
    private final One<OrganizationKind> kind =
            required(Organization.KIND, oneOf("kind of organization", OrganizationKind.class), CLASSIFIED);
    private final Maybe<Integer> ordinal = maybe(Organization.ORDINAL, ORDINAL);
    private final Maybe<Id<Place>> place = maybe(Organization.PLACE, id(EntityType.PLACE));
    private final Maybe<Economy> economy = maybe(Organization.ECONOMY, ECONOMY);
    private final Maybe<Id<Organization>> parent =
            maybe(Organization.PARENT, id(EntityType.ORGANIZATION), ACYCLIC, CONTAINMENT);

    OrganizationSchema() {
        super(EntityType.ORGANIZATION);
    }

    @Override
    public Organization assemble(Id<Organization> id, Values values) {
        return Organization.builder()
                .id(id)
                .addAllNames(values.get(names))
                .kind(values.get(kind))
                .ordinal(values.integer(ordinal))
                .place(values.get(place))
                .economy(values.get(economy))
                .parent(values.get(parent))
                .build();
    }
}
