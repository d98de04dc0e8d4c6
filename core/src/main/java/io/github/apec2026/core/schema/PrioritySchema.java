package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.CLASSIFIED;
import static io.github.apec2026.core.schema.Trait.NAMING;
import static io.github.apec2026.core.type.ValueTypes.ANY;
import static io.github.apec2026.core.type.ValueTypes.ORDINAL;
import static io.github.apec2026.core.type.ValueTypes.TEXT;
import static io.github.apec2026.core.type.ValueTypes.id;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Topic;
import io.github.apec2026.value.LocalizedText;

/** All that the library knows about the properties of a priority. */
final class PrioritySchema extends EntitySchema<Priority> {

    private final Many<LocalizedText> names = many(Priority.NAMES, TEXT, NAMING);
    private final One<Id<?>> agenda = required(Priority.AGENDA, ANY);
    private final Maybe<Integer> order = maybe(Priority.ORDER, ORDINAL, CLASSIFIED);
    private final Many<Id<Topic>> topics = many(Priority.TOPICS, id(EntityType.TOPIC));

    PrioritySchema() {
        super(EntityType.PRIORITY);
    }

    @Override
    public Priority assemble(Id<Priority> id, Values values) {
        return Priority.builder()
                .id(id)
                .addAllNames(values.get(names))
                .agenda(values.get(agenda))
                .order(values.integer(order))
                .addAllTopics(values.get(topics))
                .build();
    }
}
