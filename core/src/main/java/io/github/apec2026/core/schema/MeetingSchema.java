package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.ACYCLIC;
import static io.github.apec2026.core.schema.Trait.CLASSIFIED;
import static io.github.apec2026.core.schema.Trait.NAMING;
import static io.github.apec2026.core.type.ValueTypes.ANY;
import static io.github.apec2026.core.type.ValueTypes.DATES;
import static io.github.apec2026.core.type.ValueTypes.TEXT;
import static io.github.apec2026.core.type.ValueTypes.TOKEN;
import static io.github.apec2026.core.type.ValueTypes.id;
import static io.github.apec2026.core.type.ValueTypes.oneOf;

import io.github.apec2026.model.Edition;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Topic;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;

/** All that the library knows about the properties of a meeting. */
final class MeetingSchema extends EntitySchema<Meeting> {

    private final Many<LocalizedText> names = many("names", TEXT, NAMING);
    private final Maybe<String> acronym = maybe("acronym", TOKEN, NAMING);
    private final One<MeetingKind> kind = required("kind", oneOf("kind of meeting", MeetingKind.class), CLASSIFIED);
    private final Maybe<Id<Edition>> edition = maybe("edition", id(EntityType.EDITION));
    private final Maybe<Id<Organization>> forum = maybe("forum", id(EntityType.ORGANIZATION));
    private final Maybe<Id<Meeting>> partOf = maybe("partOf", id(EntityType.MEETING), ACYCLIC);
    private final Maybe<DateRange> dates = maybe("dates", DATES);
    private final Maybe<Id<Place>> place = maybe("place", id(EntityType.PLACE));
    private final Maybe<Id<Place>> venue = maybe("venue", id(EntityType.PLACE));
    private final Maybe<LocalizedText> theme = maybe("theme", TEXT);
    private final Many<Id<Priority>> priorities = many("priorities", id(EntityType.PRIORITY));
    private final Many<Id<Topic>> topics = many("topics", id(EntityType.TOPIC));
    private final Many<Id<Person>> openedBy = many("openedBy", id(EntityType.PERSON));
    private final Many<Id<Person>> chairs = many("chairs", id(EntityType.PERSON));
    private final Many<Id<Person>> speakers = many("speakers", id(EntityType.PERSON));
    private final Many<Id<?>> participants = many("participants", ANY);

    MeetingSchema() {
        super(EntityType.MEETING);
    }

    @Override
    public Meeting assemble(Id<Meeting> id, Values values) {
        return Meeting.builder()
                .id(id)
                .addAllNames(values.get(names))
                .acronym(values.get(acronym))
                .kind(values.get(kind))
                .edition(values.get(edition))
                .forum(values.get(forum))
                .partOf(values.get(partOf))
                .dates(values.get(dates))
                .place(values.get(place))
                .venue(values.get(venue))
                .theme(values.get(theme))
                .addAllPriorities(values.get(priorities))
                .addAllTopics(values.get(topics))
                .addAllOpenedBy(values.get(openedBy))
                .addAllChairs(values.get(chairs))
                .addAllSpeakers(values.get(speakers))
                .addAllParticipants(values.get(participants))
                .build();
    }
}
