package io.github.apec2026.examples.explorer.api;

import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.MeetingCatalog;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /meetings?from=2026-02&to=2026-03-15&place=guangdong&text=senior}: those that fit all that is given. */
@RestController
class MeetingsEndpoint {

    /** How ISO 8601-2 writes an end that is not stated. */
    private static final String OPEN = "..";

    private final ApecDataset apec;

    MeetingsEndpoint(ApecDataset apec) {
        this.apec = apec;
    }

    /**
     * The meetings by first day.
     *
     * @param from the first day, month or year; without it, from the beginning
     * @param to the last day, month or year; without it, to the end
     * @param place the key of a place in which, or anywhere within which, they are held
     * @param text a name of the meeting or a part of it, in either script
     */
    @GetMapping("/meetings")
    List<Meeting> meetings(
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> place,
            @RequestParam Optional<String> text) {
        MeetingCatalog meetings = apec.meetings();
        if (from.isPresent() || to.isPresent()) {
            meetings = meetings.overlapping(Asked.read(() -> dates(from, to)));
        }
        if (place.isPresent()) {
            MeetingCatalog some = meetings;
            meetings = Asked.read(() -> some.heldIn(Place.id(place.get())));
        }
        if (text.isPresent()) {
            meetings = meetings.named(text.get());
        }
        return meetings.list();
    }

    private static DateRange dates(Optional<String> from, Optional<String> to) {
        Optional<LocalDate> first = from.flatMap(text -> DateRange.parse(text).firstDay());
        Optional<LocalDate> last = to.flatMap(text -> DateRange.parse(text).lastDay());
        DateRange dates = DateRange.parse(end(first) + "/" + end(last));
        if (dates.isInverted()) {
            throw new IllegalArgumentException(
                    "No day lies in '" + dates + "': 'to' comes before 'from'; exchange them");
        }
        return dates;
    }

    private static String end(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(OPEN);
    }
}
