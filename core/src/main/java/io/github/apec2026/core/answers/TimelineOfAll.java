package io.github.apec2026.core.answers;

import io.github.apec2026.core.catalog.Certainty;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Timeline;
import io.github.apec2026.query.TimelineEntry;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Printable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A timeline of a data set, narrowed or not. */
public final class TimelineOfAll implements Timeline {

    private final ApecDataset dataset;
    private final List<DateRange> asked;
    private final List<Id<Place>> places;

    /** Everything with a time or a place. */
    public TimelineOfAll(ApecDataset dataset) {
        this(dataset, List.of(), List.of());
    }

    private TimelineOfAll(ApecDataset dataset, List<DateRange> asked, List<Id<Place>> places) {
        this.dataset = dataset;
        this.asked = asked;
        this.places = places;
    }

    @Override
    public Timeline overlapping(DateRange dates) {
        return new TimelineOfAll(dataset, with(asked, Objects.requireNonNull(dates, "dates")), places);
    }

    @Override
    public Timeline in(Id<Place> place) {
        Id<Place> today = dataset.get(Objects.requireNonNull(place, "place")).id();
        return new TimelineOfAll(dataset, asked, with(places, today));
    }

    private static <T> List<T> with(List<T> some, T another) {
        List<T> more = new ArrayList<>(some);
        more.add(another);
        return List.copyOf(more);
    }

    @Override
    public List<TimelineEntry> decided() {
        return entries(Answer.YES);
    }

    @Override
    public List<TimelineEntry> undecided() {
        return entries(Answer.OPEN);
    }

    private List<TimelineEntry> entries(Answer answer) {
        List<Event> events = new ArrayList<>();
        for (Event event : Events.of(dataset)) {
            if (answer(event) == answer) {
                events.add(event);
            }
        }
        events.sort(TimelineOfAll::compare);
        List<TimelineEntry> list = new ArrayList<>();
        events.forEach(event -> list.add(event.entry()));
        return Collections.unmodifiableList(list);
    }

    /**
     * Whether something is within all that is asked for. A meeting of which nothing is stated may be, as in the catalog of meetings; anything
     * else only where some of it is known to fit.
     */
    private Answer answer(Event event) {
        boolean isOpen = false;
        boolean isKnown = (asked.isEmpty() && places.isEmpty()) || event.extent() == Event.Extent.SOME;
        for (DateRange dates : asked) {
            Answer answer = within(event, dates);
            if (answer == Answer.NO) {
                return Answer.NO;
            }
            isOpen |= answer == Answer.OPEN;
            isKnown |= event.entry().dates().isPresent();
        }
        for (Id<Place> place : places) {
            Answer answer = within(event, place);
            if (answer == Answer.NO) {
                return Answer.NO;
            }
            isOpen |= answer == Answer.OPEN;
            isKnown |= event.entry().place().isPresent();
        }
        if (!isKnown) {
            return Answer.NO;
        }
        return isOpen ? Answer.OPEN : Answer.YES;
    }

    private static Answer within(Event event, DateRange dates) {
        Optional<DateRange> stated = event.entry().dates();
        if (stated.isEmpty()) {
            return Answer.OPEN;
        }
        if (!stated.get().overlaps(dates)) {
            return Answer.NO;
        }
        boolean isCertain = switch (event.extent()) {
            case ALL -> dates.contains(stated.get());
            case SOME -> Certainty.isCertain(stated, dates);
            case ONCE -> dates.contains(stated.get());
        };
        if (isCertain) {
            return Answer.YES;
        }
        return event.extent() == Event.Extent.ALL ? Answer.NO : Answer.OPEN;
    }

    private Answer within(Event event, Id<Place> place) {
        Optional<Id<Place>> stated = event.entry().place();
        if (stated.isEmpty()) {
            return Answer.OPEN;
        }
        if (isIn(stated.get(), place) || event.others().stream().anyMatch(other -> isIn(other, place))) {
            return Answer.YES;
        }
        boolean isWithinIt = event.extent() != Event.Extent.ALL && isIn(place, stated.get());
        return isWithinIt ? Answer.OPEN : Answer.NO;
    }

    /** Whether a place is another or lies in it. */
    private boolean isIn(Id<Place> place, Id<Place> larger) {
        Set<Id<Place>> seen = new HashSet<>();
        Optional<Id<Place>> at = Optional.of(Today.of(dataset, place));
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(larger)) {
                return true;
            }
            at = dataset.find(at).flatMap(Place::within).map(each -> Today.of(dataset, each));
        }
        return false;
    }

    /** Figures come last: the period of one is often a year, and what happened is asked for first. */
    private static int compare(Event one, Event other) {
        TimelineEntry a = one.entry();
        TimelineEntry b = other.entry();
        int c = Boolean.compare(one.extent() == Event.Extent.ALL, other.extent() == Event.Extent.ALL);
        if (c == 0) {
            c = Boolean.compare(a.dates().isEmpty(), b.dates().isEmpty());
        }
        if (c == 0 && a.dates().isPresent() && b.dates().isPresent()) {
            c = a.dates().get().compareTo(b.dates().get());
        }
        return c == 0 ? a.entity().compareTo(b.entity()) : c;
    }

    /** What was asked for, fit for a log. */
    @Override
    public String toString() {
        return "timeline: dates " + Printable.of(asked.toString(), 200) + ", places "
                + Printable.of(places.toString(), 200);
    }

    private enum Answer {
        YES,
        OPEN,
        NO
    }
}
