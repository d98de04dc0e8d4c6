package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.ACYCLIC;
import static io.github.apec2026.core.schema.Trait.CLASSIFIED;
import static io.github.apec2026.core.schema.Trait.EDITORIAL;
import static io.github.apec2026.core.schema.Trait.NAMING;
import static io.github.apec2026.core.schema.Trait.TITLING;
import static io.github.apec2026.core.type.ValueTypes.ANY;
import static io.github.apec2026.core.type.ValueTypes.DATES;
import static io.github.apec2026.core.type.ValueTypes.ORDINAL;
import static io.github.apec2026.core.type.ValueTypes.TEXT;
import static io.github.apec2026.core.type.ValueTypes.TOKEN;
import static io.github.apec2026.core.type.ValueTypes.id;
import static io.github.apec2026.core.type.ValueTypes.oneOf;

import io.github.apec2026.model.Edition;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.MeetingStage;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.ParticipantKind;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Topic;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;

/** All that the library knows about the properties of a meeting. */
final class MeetingSchema extends EntitySchema<Meeting> {

    private final Many<LocalizedText> names = many(Meeting.NAMES, TEXT, NAMING);
    private final Maybe<String> acronym = maybe(Meeting.ACRONYM, TOKEN, NAMING);
    private final Maybe<LocalizedText> label = maybe(Meeting.LABEL, TEXT, EDITORIAL, TITLING);
    private final One<MeetingKind> kind =
            required(Meeting.KIND, oneOf("kind of meeting", MeetingKind.class), CLASSIFIED);
    private final Maybe<Integer> ordinal = maybe(Meeting.ORDINAL, ORDINAL);
    private final Maybe<Id<Edition>> edition = maybe(Meeting.EDITION, id(EntityType.EDITION));
    private final Maybe<Id<Organization>> forum = maybe(Meeting.FORUM, id(EntityType.ORGANIZATION));
    private final Maybe<Id<Meeting>> partOf = maybe(Meeting.PART_OF, id(EntityType.MEETING), ACYCLIC);
    private final Many<Id<Meeting>> perhapsSameAs = many(Meeting.PERHAPS_SAME_AS, id(EntityType.MEETING), CLASSIFIED);
    private final Maybe<DateRange> dates = maybe(Meeting.DATES, DATES);
    private final Many<MeetingStage> stages = many(Meeting.STAGES, oneOf("stage", MeetingStage.class), CLASSIFIED);
    private final Maybe<Id<Place>> place = maybe(Meeting.PLACE, id(EntityType.PLACE));
    private final Maybe<Id<Place>> venue = maybe(Meeting.VENUE, id(EntityType.PLACE));
    private final Maybe<LocalizedText> theme = maybe(Meeting.THEME, TEXT);
    private final Many<Id<Priority>> priorities = many(Meeting.PRIORITIES, id(EntityType.PRIORITY));
    private final Many<Id<Topic>> topics = many(Meeting.TOPICS, id(EntityType.TOPIC));
    private final Many<Id<Person>> openedBy = many(Meeting.OPENED_BY, id(EntityType.PERSON));
    private final Many<Id<Person>> chairs = many(Meeting.CHAIRS, id(EntityType.PERSON));
    private final Many<Id<Person>> speakers = many(Meeting.SPEAKERS, id(EntityType.PERSON));
    private final Many<Id<?>> participants = many(Meeting.PARTICIPANTS, ANY);
    private final Many<ParticipantKind> participantKinds =
            many(Meeting.PARTICIPANT_KINDS, oneOf("kind of participant", ParticipantKind.class), CLASSIFIED);
    private final Many<Id<?>> expectedParticipants = many(Meeting.EXPECTED_PARTICIPANTS, ANY);
    private final Many<ParticipantKind> expectedParticipantKinds =
            many(Meeting.EXPECTED_PARTICIPANT_KINDS, oneOf("kind of participant", ParticipantKind.class), CLASSIFIED);

    MeetingSchema() {
        super(EntityType.MEETING);
    }

    @Override
    public Meeting assemble(Id<Meeting> id, Values values) {
        return Meeting.builder()
                .id(id)
                .addAllNames(values.get(names))
                .acronym(values.get(acronym))
                .label(values.get(label))
                .kind(values.get(kind))
                .ordinal(values.integer(ordinal))
                .edition(values.get(edition))
                .forum(values.get(forum))
                .partOf(values.get(partOf))
                .addAllPerhapsSameAs(values.get(perhapsSameAs))
                .dates(values.get(dates))
                .addAllStages(values.get(stages))
                .place(values.get(place))
                .venue(values.get(venue))
                .theme(values.get(theme))
                .addAllPriorities(values.get(priorities))
                .addAllTopics(values.get(topics))
                .addAllOpenedBy(values.get(openedBy))
                .addAllChairs(values.get(chairs))
                .addAllSpeakers(values.get(speakers))
                .addAllParticipants(values.get(participants))
                .addAllParticipantKinds(values.get(participantKinds))
                .addAllExpectedParticipants(values.get(expectedParticipants))
                .addAllExpectedParticipantKinds(values.get(expectedParticipantKinds))
                .build();
    }
}
