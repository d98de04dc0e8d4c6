package io.github.apec2026.query;

import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Topic;
import io.github.apec2026.value.DateRange;

/**
 * Meetings by {@linkplain Meeting#dates() time}, then by id. Time is the {@linkplain DateRange#compareTo order of dates}: by first day,
 * or by the last where the start is open, then by last day, so that a day comes before its month; undated meetings come last.
 *
 * <p>Narrowings may be chained in any order, with the same result.
 *
 * <pre>{@code
 * MeetingCatalog february = apec.meetings()
 *         .heldIn(Place.id("guangdong"))
 *         .overlapping(DateRange.parse("2026-02"));
 * System.out.println(february.first().orElseThrow().id()); // meeting/som1-2026
 * System.out.println(february.inEdition(Edition.id("2025")).isEmpty()); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public interface MeetingCatalog extends Catalog<Meeting> {

    /**
     * Those of which some day may lie in {@code dates}; a meeting without dates overlaps nothing.
     *
     * @see #possiblyOverlapping(DateRange)
     */
    MeetingCatalog overlapping(DateRange dates);

    /**
     * Those of which the record does not exclude a day in {@code dates}: the {@linkplain #overlapping overlapping} ones and those without
     * dates. {@link #undecided()} tells them apart.
     */
    MeetingCatalog possiblyOverlapping(DateRange dates);

    /**
     * Those held in a place or anywhere within it: a province contains its cities, a city its venues. A meeting without place is held in
     * none.
     *
     * @see #possiblyHeldIn(Id)
     */
    MeetingCatalog heldIn(Id<Place> place);

    /**
     * Those of which the record does not exclude that they were held in a place: those {@linkplain #heldIn held in} it, those without a
     * place, and those of which it states only a larger place that contains this one. {@link #undecided()} tells them apart.
     */
    MeetingCatalog possiblyHeldIn(Id<Place> place);

    /**
     * Of what is here, the meetings for which the record leaves open whether they belong here: those that are here only by a
     * {@link #possiblyOverlapping} or a {@link #possiblyHeldIn}, and those whose dates are open or no more exact than a month and lie partly
     * outside of what was asked for. Empty where no filter was a possible one.
     */
    MeetingCatalog undecided();

    /** Those of a kind; every meeting has one. */
    MeetingCatalog byKind(MeetingKind kind);

    /** Those of an edition; a meeting without an edition is of none. */
    MeetingCatalog inEdition(Id<Edition> edition);

    /** The immediate parts of a meeting, such as its opening and its sessions; a meeting of its own is part of none. */
    MeetingCatalog partOf(Id<Meeting> whole);

    /** Those held under a priority; a meeting that names no priorities is under none. */
    MeetingCatalog addressing(Id<Priority> priority);

    /**
     * Those that dealt with a topic or any topic below it; a meeting without topics dealt with none. The topics of its priorities are
     * not its own.
     */
    MeetingCatalog about(Id<Topic> topic);

    /** Those at which a forum meets; one whose forum is not stated is of none, and a body that is part of a forum meets for itself. */
    MeetingCatalog byForum(Id<Organization> forum);

    /**
     * Those that a person opened, chaired, spoke at or took part in, or that an organization or an economy took part in. An official's id
     * counts as the person's. That somebody of a body was there does not say that the body took part.
     */
    MeetingCatalog involving(Id<? extends Agent> participant);

    @Override
    MeetingCatalog named(String text);
}
