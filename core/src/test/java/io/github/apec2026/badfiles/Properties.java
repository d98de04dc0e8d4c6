package io.github.apec2026.badfiles;

import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.core.type.IdType;
import io.github.apec2026.core.type.ValueTypes;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import java.util.Optional;

/** What must be known of properties to compare what a file says with what was read. */
final class Properties {

    private final Schemas schemas = new Schemas();

    /** The schemas. */
    Schemas schemas() {
        return schemas;
    }

    /** Whether references are written with their type. */
    boolean isOfAnyType(Id<?> subject, String property) {
        Property<?> row = schemas.property(subject, property);
        return row != null && row.type() == ValueTypes.ANY;
    }

    /** Whether a passage may hand a property to an entity. */
    boolean isHandedOn(String subject, String property) {
        return row(subject, property).filter(row -> row.is(Trait.INHERITABLE)).isPresent();
    }

    /** The one type that a property refers to; empty where it is any, or where it is no reference. */
    Optional<EntityType<?>> refersTo(String subject, String property) {
        return row(subject, property)
                .map(Property::type)
                .filter(IdType.class::isInstance)
                .map(type -> ((IdType<?>) type).type());
    }

    private Optional<Property<?>> row(String subject, String property) {
        return Optional.ofNullable(schemas.property(Id.parse(subject), property));
    }
}
