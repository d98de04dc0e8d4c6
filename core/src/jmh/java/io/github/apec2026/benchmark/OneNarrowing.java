package io.github.apec2026.benchmark;

import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.MeetingCatalog;

/** Each narrowing of the meetings that {@link ManyMeetings} makes, by one key. */
public enum OneNarrowing {
    /** Finds as many among more meetings. */
    WEEKS("three weeks, `overlapping`"),
    /** Finds as many among more meetings. */
    WHOLE("the parts of a meeting, `partOf`"),
    /** Finds as many among more meetings. */
    TOPIC("a topic, `about`"),
    /** Finds as many among more meetings. */
    PERSON("a person, `involving`"),
    /** Finds as many among more meetings. */
    EDITION("an edition, `inEdition`"),
    /** Finds twice as many among twice as many. */
    PROVINCE("a province, `heldIn`"),
    /** Finds twice as many among twice as many. */
    PRIORITY("a priority, `addressing`"),
    /** Finds twice as many among twice as many. */
    FORUM("a forum, `byForum`");

    private static final Id<Meeting> A_WHOLE = Meeting.id("m54320");
    private static final Id<Topic> A_TOPIC = Topic.id("topic-5");
    private static final Id<Person> A_PERSON = Person.id("person-5");
    private static final Id<Edition> AN_EDITION = Edition.id("1995");

    private final String title;

    OneNarrowing(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    MeetingCatalog of(MeetingCatalog meetings) {
        return switch (this) {
            case WEEKS -> meetings.overlapping(QueryBenchmark.WEEKS);
            case WHOLE -> meetings.partOf(A_WHOLE);
            case TOPIC -> meetings.about(A_TOPIC);
            case PERSON -> meetings.involving(A_PERSON);
            case EDITION -> meetings.inEdition(AN_EDITION);
            case PROVINCE -> meetings.heldIn(QueryBenchmark.PROVINCE);
            case PRIORITY -> meetings.addressing(QueryBenchmark.PRIORITY);
            case FORUM -> meetings.byForum(QueryBenchmark.FORUM);
        };
    }
}
