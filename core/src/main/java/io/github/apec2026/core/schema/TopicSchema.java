package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.ACYCLIC;
import static io.github.apec2026.core.schema.Trait.CLASSIFIED;
import static io.github.apec2026.core.schema.Trait.CONTAINMENT;
import static io.github.apec2026.core.schema.Trait.DESCRIBING;
import static io.github.apec2026.core.schema.Trait.EDITORIAL;
import static io.github.apec2026.core.schema.Trait.NAMING;
import static io.github.apec2026.core.schema.Trait.SUMMARY;
import static io.github.apec2026.core.type.ValueTypes.TEXT;
import static io.github.apec2026.core.type.ValueTypes.id;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Topic;
import io.github.apec2026.value.LocalizedText;

/** All that the library knows about the properties of a topic. */
final class TopicSchema extends EntitySchema<Topic> {

    private final Many<LocalizedText> names = many(Topic.NAMES, TEXT, NAMING, DESCRIBING);
    private final Maybe<Id<Topic>> broader =
            maybe(Topic.BROADER, id(EntityType.TOPIC), CLASSIFIED, ACYCLIC, CONTAINMENT);
    private final Maybe<LocalizedText> description = maybe(Topic.DESCRIPTION, TEXT, EDITORIAL, SUMMARY);

    TopicSchema() {
        super(EntityType.TOPIC);
    }

    @Override
    public Topic assemble(Id<Topic> id, Values values) {
        return Topic.builder()
                .id(id)
                .addAllNames(values.get(names))
                .broader(values.get(broader))
                .description(values.get(description))
                .build();
    }
}
