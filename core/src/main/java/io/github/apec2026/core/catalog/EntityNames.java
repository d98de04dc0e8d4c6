package io.github.apec2026.core.catalog;

import io.github.apec2026.core.claims.ClaimIndex;
import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.core.search.Name;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.TaggedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The names of entities that a search finds. */
final class EntityNames {

    private final EntitiesById entities;
    private final ClaimIndex claims;

    EntityNames(EntitiesById entities, ClaimIndex claims) {
        this.entities = entities;
        this.claims = claims;
    }

    /** By entity, the names of each in the order of its properties. */
    List<Name> all() {
        List<Name> names = new ArrayList<>();
        for (EntityType<?> type : EntityType.all()) {
            for (Entity entity : entities.of(type)) {
                if (entity instanceof Economy economy) {
                    add(economy.id(), economy.apecName(), names);
                }
                for (Property<?> property : claims.properties(type)) {
                    if (property.is(Trait.NAMING) || property.is(Trait.TITLING)) {
                        add(entity.id(), property, names);
                    }
                }
            }
        }
        return names;
    }

    private static void add(Id<?> entity, LocalizedText text, List<Name> names) {
        for (Map.Entry<String, String> each : text.texts().entrySet()) {
            names.add(new Name(entity, new TaggedText(each.getKey(), each.getValue())));
        }
    }

    private <T> void add(Id<?> entity, Property<T> property, List<Name> names) {
        for (T value : claims.values(entity, property)) {
            for (TaggedText text : property.type().texts(value)) {
                names.add(new Name(entity, text));
            }
        }
    }
}
