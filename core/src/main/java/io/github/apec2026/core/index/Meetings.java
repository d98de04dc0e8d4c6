package io.github.apec2026.core.index;

import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.MeetingCatalog;
import io.github.apec2026.value.DateRange;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Meetings by time. */
final class Meetings extends ListCatalog<Meeting> implements MeetingCatalog {

    static final Comparator<Meeting> BY_TIME = new Comparator<>() {
        @Override
        public int compare(Meeting a, Meeting b) {
            Optional<DateRange> first = a.dates();
            Optional<DateRange> second = b.dates();
            int c = Boolean.compare(first.isEmpty(), second.isEmpty());
            if (c == 0 && first.isPresent() && second.isPresent()) {
                c = first.get().compareTo(second.get());
            }
            return c == 0 ? a.id().compareTo(b.id()) : c;
        }
    };

    private final Index index;

    Meetings(Roll<Meeting> roll, Trees trees, Narrowing narrowing) {
        super(roll, narrowing);
        this.index = new Index(roll.entities(), trees, narrowing.identities());
    }

    private Meetings(Meetings wider, Kept kept) {
        super(wider.roll, kept, wider.narrowing, null);
        this.index = wider.index;
    }

    private Meetings narrowed(Positions found) {
        return new Meetings(this, kept.and(found));
    }

    @Override
    public MeetingCatalog overlapping(DateRange dates) {
        return new Meetings(this, kept.overlapping(Objects.requireNonNull(dates, "dates"), index.days));
    }

    @Override
    public MeetingCatalog within(Id<Place> place) {
        return narrowed(index.byPlace.of(place, "place"));
    }

    @Override
    public MeetingCatalog of(Id<Edition> edition) {
        return narrowed(index.byEdition.of(edition, "edition"));
    }

    @Override
    public MeetingCatalog partOf(Id<Meeting> whole) {
        return narrowed(index.byWhole.of(whole, "whole"));
    }

    @Override
    public MeetingCatalog addressing(Id<Priority> priority) {
        return narrowed(index.byPriority.of(priority, "priority"));
    }

    @Override
    public MeetingCatalog on(Id<Topic> topic) {
        return narrowed(index.byTopic.of(topic, "topic"));
    }

    @Override
    public MeetingCatalog ofForum(Id<Organization> forum) {
        return narrowed(index.byForum.of(forum, "forum"));
    }

    @Override
    public MeetingCatalog with(Id<?> participant) {
        return narrowed(index.byParticipant.of(participant, "participant"));
    }

    @Override
    public MeetingCatalog named(String text) {
        return new Meetings(this, called(text));
    }

    /** Where all meetings stand by what they are narrowed by. */
    private static final class Index {

        private final Days days;
        private final Postings byPlace;
        private final Postings byEdition;
        private final Postings byWhole;
        private final Postings byPriority;
        private final Postings byTopic;
        private final Postings byForum;
        private final Postings byParticipant;

        Index(List<Meeting> meetings, Trees trees, Identities identities) {
            Postings.Making places = new Postings.Making(identities);
            Postings.Making editions = new Postings.Making(identities);
            Postings.Making wholes = new Postings.Making(identities);
            Postings.Making priorities = new Postings.Making(identities);
            Postings.Making topics = new Postings.Making(identities);
            Postings.Making forums = new Postings.Making(identities);
            Postings.Making participants = new Postings.Making(identities);
            @Nullable DateRange[] dates = new DateRange[meetings.size()];
            for (int i = 0; i < dates.length; i++) {
                Meeting meeting = meetings.get(i);
                dates[i] = meeting.dates().orElse(null);
                trees.places().add(i, meeting.place(), places);
                trees.places().add(i, meeting.venue(), places);
                editions.add(i, meeting.edition());
                wholes.add(i, meeting.partOf());
                priorities.add(i, meeting.priorities());
                trees.topics().add(i, meeting.topics(), topics);
                forums.add(i, meeting.forum());
                participants.add(i, meeting.openedBy());
                participants.add(i, meeting.chairs());
                participants.add(i, meeting.speakers());
                participants.add(i, meeting.participants());
            }
            days = new Days(dates);
            byPlace = places.done();
            byEdition = editions.done();
            byWhole = wholes.done();
            byPriority = priorities.done();
            byTopic = topics.done();
            byForum = forums.done();
            byParticipant = participants.done();
        }
    }
}
