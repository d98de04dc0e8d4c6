package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.ACYCLIC;
import static io.github.apec2026.core.schema.Trait.CLASSIFIED;
import static io.github.apec2026.core.schema.Trait.EDITORIAL;
import static io.github.apec2026.core.schema.Trait.INHERITABLE;
import static io.github.apec2026.core.schema.Trait.NAMING;
import static io.github.apec2026.core.schema.Trait.SUMMARY;
import static io.github.apec2026.core.schema.Trait.TITLING;
import static io.github.apec2026.core.type.ValueTypes.ANY;
import static io.github.apec2026.core.type.ValueTypes.DATES;
import static io.github.apec2026.core.type.ValueTypes.ORDINAL;
import static io.github.apec2026.core.type.ValueTypes.TEXT;
import static io.github.apec2026.core.type.ValueTypes.id;
import static io.github.apec2026.core.type.ValueTypes.oneOf;

import io.github.apec2026.model.Edition;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.StatementChannel;
import io.github.apec2026.model.Topic;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;

/** All that the library knows about the properties of an initiative. */
final class InitiativeSchema extends EntitySchema<Initiative> {

    private final Many<LocalizedText> names = many(Initiative.NAMES, TEXT, NAMING);
    private final Maybe<LocalizedText> label = maybe(Initiative.LABEL, TEXT, EDITORIAL, TITLING);
    private final One<InitiativeKind> kind =
            required(Initiative.KIND, oneOf("kind of initiative", InitiativeKind.class), CLASSIFIED);
    private final Maybe<Integer> ordinal = maybe(Initiative.ORDINAL, ORDINAL);
    private final Maybe<InitiativeState> state =
            maybe(Initiative.STATE, oneOf("state of an initiative", InitiativeState.class), CLASSIFIED);
    private final Many<Id<?>> proposedBy = many(Initiative.PROPOSED_BY, ANY, INHERITABLE);
    private final Many<Id<?>> actors = many(Initiative.ACTORS, ANY);
    private final Many<Id<?>> addressedTo = many(Initiative.ADDRESSED_TO, ANY);
    private final Maybe<Id<Initiative>> partOf = maybe(Initiative.PART_OF, id(EntityType.INITIATIVE), ACYCLIC);
    private final Maybe<Id<Initiative>> succeeds = maybe(Initiative.SUCCEEDS, id(EntityType.INITIATIVE), ACYCLIC);
    private final Many<Id<Initiative>> buildsOn = many(Initiative.BUILDS_ON, id(EntityType.INITIATIVE));
    private final Maybe<Integer> order = maybe(Initiative.ORDER, ORDINAL, CLASSIFIED);
    private final Maybe<Id<Edition>> edition = maybe(Initiative.EDITION, id(EntityType.EDITION));
    private final Many<Id<Priority>> priorities = many(Initiative.PRIORITIES, id(EntityType.PRIORITY));
    private final Maybe<DateRange> period = maybe(Initiative.PERIOD, DATES, INHERITABLE);
    private final Maybe<Id<Meeting>> occasion = maybe(Initiative.OCCASION, id(EntityType.MEETING), INHERITABLE);
    private final Maybe<Id<Meeting>> during = maybe(Initiative.DURING, id(EntityType.MEETING), INHERITABLE);
    private final Maybe<StatementChannel> channel =
            maybe(Initiative.CHANNEL, oneOf("channel", StatementChannel.class), CLASSIFIED, INHERITABLE);
    private final Maybe<DateRange> date = maybe(Initiative.DATE, DATES, INHERITABLE);
    private final Many<Id<Place>> places = many(Initiative.PLACES, id(EntityType.PLACE));
    private final Many<Id<Topic>> topics = many(Initiative.TOPICS, id(EntityType.TOPIC));
    private final Many<Id<?>> mentions = many(Initiative.MENTIONS, ANY);
    private final Many<Id<Observation>> targets = many(Initiative.TARGETS, id(EntityType.OBSERVATION), CLASSIFIED);
    private final Maybe<LocalizedText> summary = maybe(Initiative.SUMMARY, TEXT, EDITORIAL, SUMMARY);

    InitiativeSchema() {
        super(EntityType.INITIATIVE);
    }

    @Override
    public Initiative assemble(Id<Initiative> id, Values values) {
        return Initiative.builder()
                .id(id)
                .addAllNames(values.get(names))
                .label(values.get(label))
                .kind(values.get(kind))
                .ordinal(values.integer(ordinal))
                .state(values.get(state))
                .addAllProposedBy(values.get(proposedBy))
                .addAllActors(values.get(actors))
                .addAllAddressedTo(values.get(addressedTo))
                .partOf(values.get(partOf))
                .succeeds(values.get(succeeds))
                .addAllBuildsOn(values.get(buildsOn))
                .order(values.integer(order))
                .edition(values.get(edition))
                .addAllPriorities(values.get(priorities))
                .period(values.get(period))
                .occasion(values.get(occasion))
                .during(values.get(during))
                .channel(values.get(channel))
                .date(values.get(date))
                .addAllPlaces(values.get(places))
                .addAllTopics(values.get(topics))
                .addAllMentions(values.get(mentions))
                .addAllTargets(values.get(targets))
                .summary(values.get(summary))
                .build();
    }
}
