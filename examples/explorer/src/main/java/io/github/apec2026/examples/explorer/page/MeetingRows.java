package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The properties of a meeting in the order in which readers ask: when, where, whose, about what, by and with whom, and its other names last.
 *
 * @param view the reader's view
 */
record MeetingRows(ReaderView view) {

    private static final List<String> ORDER = List.of(
            "dates",
            "place",
            "venue",
            "forum",
            "edition",
            "partOf",
            "kind",
            "ordinal",
            "stages",
            "theme",
            "priorities",
            "topics",
            "openedBy",
            "chairs",
            "speakers",
            "participants",
            "participantKinds",
            "expectedParticipants",
            "expectedParticipantKinds",
            "acronym");

    /** The rows in this order, with what the place lies within after the place. */
    List<Row> of(Meeting meeting, List<Row> rows) {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(row -> place(row.property())));
        int at = sorted.stream().map(Row::property).toList().indexOf(Meeting.PLACE.name());
        List<Sourced> within = within(meeting.place());
        if (at >= 0 && !within.isEmpty()) {
            String property = Place.WITHIN.name();
            sorted.add(at + 1, new Row(property, view.texts().property(EntityType.PLACE, property), within));
        }
        return sorted;
    }

    private static int place(String property) {
        int place = ORDER.indexOf(property);
        return place < 0 ? ORDER.size() : place;
    }

    /** Where a place lies, from the nearest to the widest. */
    private List<Sourced> within(Optional<Id<Place>> place) {
        List<Sourced> within = new ArrayList<>();
        Optional<Id<Place>> each = place;
        while (each.isPresent()) {
            within.addAll(view.values(each.get(), Place.WITHIN));
            each = view.apec().get(each.get()).within();
        }
        return within;
    }
}
