package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.ACYCLIC;
import static io.github.apec2026.core.schema.Trait.CLASSIFIED;
import static io.github.apec2026.core.schema.Trait.EDITORIAL;
import static io.github.apec2026.core.schema.Trait.INHERITABLE;
import static io.github.apec2026.core.type.ValueTypes.ANY;
import static io.github.apec2026.core.type.ValueTypes.TEXT;
import static io.github.apec2026.core.type.ValueTypes.id;
import static io.github.apec2026.core.type.ValueTypes.oneOf;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementMode;
import io.github.apec2026.model.Topic;
import io.github.apec2026.value.LocalizedText;

/** All that the library knows about the properties of a statement. */
final class StatementSchema extends EntitySchema<Statement> {

    private final Maybe<Id<?>> speaker = maybe(Statement.SPEAKER, ANY, INHERITABLE);
    private final Maybe<Id<?>> relayedBy = maybe(Statement.RELAYED_BY, ANY, INHERITABLE);
    private final Maybe<Id<Meeting>> occasion = maybe(Statement.OCCASION, id(EntityType.MEETING), INHERITABLE);
    private final One<StatementMode> mode = required(Statement.MODE, oneOf("mode", StatementMode.class), CLASSIFIED);
    private final One<LocalizedText> summary = required(Statement.SUMMARY, TEXT, EDITORIAL);
    private final Maybe<Id<Statement>> inAnswerTo =
            maybe(Statement.IN_ANSWER_TO, id(EntityType.STATEMENT), CLASSIFIED, ACYCLIC);
    private final Many<Id<Topic>> topics = many(Statement.TOPICS, id(EntityType.TOPIC));
    private final Many<Id<?>> mentions = many(Statement.MENTIONS, ANY);

    StatementSchema() {
        super(EntityType.STATEMENT);
    }

    @Override
    public Statement assemble(Id<Statement> id, Values values) {
        return Statement.builder()
                .id(id)
                .speaker(values.get(speaker))
                .relayedBy(values.get(relayedBy))
                .occasion(values.get(occasion))
                .mode(values.get(mode))
                .summary(values.get(summary))
                .inAnswerTo(values.get(inAnswerTo))
                .addAllTopics(values.get(topics))
                .addAllMentions(values.get(mentions))
                .build();
    }
}
