package io.github.apec2026.core.index;

import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.MeetingCatalog;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Meetings by time, with the places that lie in one another. */
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

    private final PlaceTree places;

    Meetings(List<Meeting> meetings, PlaceTree places) {
        super(meetings);
        this.places = places;
    }

    @Override
    public MeetingCatalog overlapping(DateRange dates) {
        List<Meeting> kept = new ArrayList<>();
        for (Meeting meeting : list()) {
            if (meeting.dates().isPresent() && meeting.dates().get().overlaps(dates)) {
                kept.add(meeting);
            }
        }
        return new Meetings(kept, places);
    }

    @Override
    public MeetingCatalog within(Id<Place> place) {
        List<Meeting> kept = new ArrayList<>();
        for (Meeting meeting : list()) {
            if (places.isWithin(meeting.place(), place) || places.isWithin(meeting.venue(), place)) {
                kept.add(meeting);
            }
        }
        return new Meetings(kept, places);
    }

    @Override
    public MeetingCatalog of(Id<Edition> edition) {
        List<Meeting> kept = new ArrayList<>();
        for (Meeting meeting : list()) {
            if (meeting.edition().isPresent() && meeting.edition().get().equals(edition)) {
                kept.add(meeting);
            }
        }
        return new Meetings(kept, places);
    }
}
