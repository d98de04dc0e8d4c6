package io.github.apec2026.core.answers;

import io.github.apec2026.core.answers.Event.Extent;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Product;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.TimelineEntry;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what has a time or a place, with that of its occasion where it has none of its own; figures without a period are of no time. */
final class Events {

    private final ApecDataset dataset;
    private final List<Event> events = new ArrayList<>();

    private Events(ApecDataset dataset) {
        this.dataset = dataset;
    }

    static List<Event> of(ApecDataset dataset) {
        Events all = new Events(dataset);
        for (Meeting each : dataset.meetings()) {
            all.add(each.id(), each.dates(), Optional.of(each), through(each), Extent.SOME);
        }
        for (Statement each : dataset.statements()) {
            all.utterance(each.id(), each.date(), each.occasion(), each.during());
        }
        for (Initiative each : dataset.initiatives()) {
            all.initiative(each);
        }
        for (Observation each : dataset.observations()) {
            if (each.period().isPresent()) {
                all.figure(each);
            }
        }
        for (Product each : dataset.products()) {
            all.utterance(each.id(), Optional.empty(), each.shownAt(), Optional.empty(), "shownAt");
        }
        for (Position each : dataset.positions()) {
            all.utterance(each.id(), Optional.empty(), each.electedAt(), Optional.empty(), "electedAt");
        }
        for (SourceDocument each : dataset.documents()) {
            all.add(each.id(), each.published(), Optional.empty(), List.of(), "published", Extent.ONCE);
        }
        for (Article each : dataset.articles()) {
            String through = each.date().isPresent() ? "date" : "dateline";
            all.add(each.id(), each.date(), each.dateline(), List.of(), through, Extent.ONCE);
        }
        return all.events;
    }

    /** An initiative without an occasion is in the places that it is for. */
    private void initiative(Initiative each) {
        if (each.occasion().isPresent() || each.places().isEmpty()) {
            utterance(each.id(), each.date(), each.occasion(), each.during());
            return;
        }
        Optional<DateRange> during = each.during().flatMap(dataset::find).flatMap(Meeting::dates);
        Optional<DateRange> dates = each.date().or(() -> during);
        String through = each.date().isPresent() ? "date" : during.isPresent() ? "during" : "places";
        add(each.id(), dates, Optional.of(each.places().get(0)), each.places(), through, Extent.ONCE);
    }

    private void utterance(
            Id<?> entity, Optional<DateRange> date, Optional<Id<Meeting>> occasion, Optional<Id<Meeting>> during) {
        utterance(entity, date, occasion, during, "occasion");
    }

    private void utterance(
            Id<?> entity,
            Optional<DateRange> date,
            Optional<Id<Meeting>> occasion,
            Optional<Id<Meeting>> during,
            String at) {
        Optional<Meeting> there = occasion.flatMap(dataset::find);
        Optional<DateRange> ofOccasion = there.flatMap(Meeting::dates);
        Optional<DateRange> ofDuring = during.flatMap(dataset::find).flatMap(Meeting::dates);
        if (date.isPresent()) {
            add(entity, date, there, "date", Extent.ONCE);
        } else if (ofOccasion.isPresent() || ofDuring.isEmpty()) {
            add(entity, ofOccasion, there, at, Extent.ONCE);
        } else {
            add(entity, ofDuring, there, "during", Extent.ONCE);
        }
    }

    /** A figure is of a place when it measures the place, or a meeting there. */
    private void figure(Observation figure) {
        Optional<Indicator> indicator = dataset.find(figure.indicator());
        Optional<Id<?>> subject = indicator.flatMap(dataset::subject);
        if (subject.isPresent() && subject.get().type() == EntityType.PLACE) {
            Optional<Id<Place>> place = Optional.of(subject.get().as(EntityType.PLACE));
            add(figure.id(), figure.period(), place, List.of(), "period", Extent.ALL);
        } else {
            Optional<Meeting> meeting = subject.filter(id -> id.type() == EntityType.MEETING)
                    .map(id -> id.as(EntityType.MEETING))
                    .flatMap(dataset::find);
            add(figure.id(), figure.period(), meeting, "period", Extent.ALL);
        }
    }

    private static String through(Meeting meeting) {
        return meeting.dates().isPresent() ? "dates" : meeting.venue().isPresent() ? "venue" : "place";
    }

    /** Adds what is where a meeting is: at its venue, or else in its place. */
    private void add(Id<?> entity, Optional<DateRange> dates, Optional<Meeting> there, String through, Extent extent) {
        Optional<Id<Place>> venue = there.flatMap(Meeting::venue);
        Optional<Id<Place>> place = there.flatMap(Meeting::place);
        if (venue.isPresent()) {
            add(entity, dates, venue, place.map(List::of).orElse(List.of()), through, extent);
        } else {
            add(entity, dates, place, List.of(), through, extent);
        }
    }

    private void add(
            Id<?> entity,
            Optional<DateRange> dates,
            Optional<Id<Place>> place,
            List<Id<Place>> others,
            String through,
            Extent extent) {
        if (dates.isPresent() || place.isPresent()) {
            Optional<Id<Place>> exact = place.map(each -> Today.of(dataset, each));
            events.add(new Event(new TimelineEntry(entity, dates, exact, through), others, extent));
        }
    }
}
