package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.ACYCLIC;
import static io.github.apec2026.core.schema.Trait.CLASSIFIED;
import static io.github.apec2026.core.schema.Trait.EDITORIAL;
import static io.github.apec2026.core.schema.Trait.INHERITABLE;
import static io.github.apec2026.core.schema.Trait.SUMMARY;
import static io.github.apec2026.core.type.ValueTypes.ANY;
import static io.github.apec2026.core.type.ValueTypes.DATES;
import static io.github.apec2026.core.type.ValueTypes.ECONOMY;
import static io.github.apec2026.core.type.ValueTypes.TEXT;
import static io.github.apec2026.core.type.ValueTypes.id;
import static io.github.apec2026.core.type.ValueTypes.oneOf;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementAct;
import io.github.apec2026.model.StatementChannel;
import io.github.apec2026.model.StatementMode;
import io.github.apec2026.model.Topic;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;

/** All that the library knows about the properties of a statement. */
final class StatementSchema extends EntitySchema<Statement> {

    private final Maybe<Id<?>> speaker = maybe(Statement.SPEAKER, ANY, INHERITABLE);
    private final Maybe<LocalizedText> speakerDescription = maybe(Statement.SPEAKER_DESCRIPTION, TEXT);
    private final Maybe<Economy> origin = maybe(Statement.ORIGIN, ECONOMY);
    private final Many<Id<Position>> capacities =
            many(Statement.CAPACITIES, id(EntityType.POSITION), CLASSIFIED, INHERITABLE);
    private final Many<Id<?>> relayedBy = many(Statement.RELAYED_BY, ANY, INHERITABLE);
    private final Maybe<Id<Meeting>> relayedAt = maybe(Statement.RELAYED_AT, id(EntityType.MEETING), INHERITABLE);
    private final Maybe<Id<Meeting>> occasion = maybe(Statement.OCCASION, id(EntityType.MEETING), INHERITABLE);
    private final Maybe<Id<Meeting>> during = maybe(Statement.DURING, id(EntityType.MEETING), INHERITABLE);
    private final Maybe<StatementChannel> channel =
            maybe(Statement.CHANNEL, oneOf("channel", StatementChannel.class), CLASSIFIED, INHERITABLE);
    private final Maybe<DateRange> date = maybe(Statement.DATE, DATES, INHERITABLE);
    private final One<StatementMode> mode = required(Statement.MODE, oneOf("mode", StatementMode.class), CLASSIFIED);
    private final Maybe<StatementAct> act = maybe(Statement.ACT, oneOf("act", StatementAct.class), CLASSIFIED);
    private final Many<Id<?>> addressees = many(Statement.ADDRESSEES, ANY, INHERITABLE);
    private final One<LocalizedText> summary = required(Statement.SUMMARY, TEXT, EDITORIAL, SUMMARY);
    private final Maybe<LocalizedText> excerpt = maybe(Statement.EXCERPT, TEXT);
    private final Maybe<Id<Statement>> inAnswerTo =
            maybe(Statement.IN_ANSWER_TO, id(EntityType.STATEMENT), CLASSIFIED, ACYCLIC);
    private final Many<Id<Topic>> topics = many(Statement.TOPICS, id(EntityType.TOPIC));
    private final Many<Id<?>> mentions = many(Statement.MENTIONS, ANY);
    private final Many<Id<Observation>> observations =
            many(Statement.OBSERVATIONS, id(EntityType.OBSERVATION), CLASSIFIED);

    StatementSchema() {
        super(EntityType.STATEMENT);
    }

    @Override
    public Statement assemble(Id<Statement> id, Values values) {
        return Statement.builder()
                .id(id)
                .speaker(values.get(speaker))
                .speakerDescription(values.get(speakerDescription))
                .origin(values.get(origin))
                .addAllCapacities(values.get(capacities))
                .addAllRelayedBy(values.get(relayedBy))
                .relayedAt(values.get(relayedAt))
                .occasion(values.get(occasion))
                .during(values.get(during))
                .channel(values.get(channel))
                .date(values.get(date))
                .mode(values.get(mode))
                .act(values.get(act))
                .addAllAddressees(values.get(addressees))
                .summary(values.get(summary))
                .excerpt(values.get(excerpt))
                .inAnswerTo(values.get(inAnswerTo))
                .addAllTopics(values.get(topics))
                .addAllMentions(values.get(mentions))
                .addAllObservations(values.get(observations))
                .build();
    }
}
