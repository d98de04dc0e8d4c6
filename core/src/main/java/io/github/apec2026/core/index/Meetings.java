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
import java.util.Optional;

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

    Meetings(List<Meeting> meetings, Narrowing narrowing) {
        super(meetings, narrowing);
    }

    private Meetings narrowed(List<Meeting> kept) {
        return new Meetings(kept, narrowing);
    }

    @Override
    public MeetingCatalog overlapping(DateRange dates) {
        return narrowed(kept(
                meeting -> meeting.dates().isPresent() && meeting.dates().get().overlaps(dates)));
    }

    @Override
    public MeetingCatalog within(Id<Place> place) {
        return narrowed(kept(meeting -> narrowing.places().isWithin(meeting.place(), place)
                || narrowing.places().isWithin(meeting.venue(), place)));
    }

    @Override
    public MeetingCatalog of(Id<Edition> edition) {
        return narrowed(kept(meeting -> narrowing.identities().same(meeting.edition(), edition)));
    }

    @Override
    public MeetingCatalog partOf(Id<Meeting> whole) {
        return narrowed(kept(meeting -> narrowing.identities().same(meeting.partOf(), whole)));
    }

    @Override
    public MeetingCatalog addressing(Id<Priority> priority) {
        return narrowed(kept(meeting -> narrowing.identities().among(meeting.priorities(), priority)));
    }

    @Override
    public MeetingCatalog on(Id<Topic> topic) {
        return narrowed(kept(meeting -> narrowing.topics().isOn(meeting.topics(), topic)));
    }

    @Override
    public MeetingCatalog ofForum(Id<Organization> forum) {
        return narrowed(kept(meeting -> narrowing.identities().same(meeting.forum(), forum)));
    }

    @Override
    public MeetingCatalog with(Id<?> participant) {
        Identities identities = narrowing.identities();
        return narrowed(kept(meeting -> identities.among(meeting.openedBy(), participant)
                || identities.among(meeting.chairs(), participant)
                || identities.among(meeting.speakers(), participant)
                || identities.among(meeting.participants(), participant)));
    }

    @Override
    public MeetingCatalog named(String text) {
        return narrowed(called(text));
    }
}
