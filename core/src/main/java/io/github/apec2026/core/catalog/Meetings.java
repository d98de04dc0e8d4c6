package io.github.apec2026.core.catalog;

import io.github.apec2026.core.entities.Identities;
import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.MeetingCatalog;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
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

    /** Where a narrowing was a possible one: whether the meeting at a position meets it for certain. */
    private final List<IntPredicate> certain;

    Meetings(OrderedEntities<Meeting> roll, Hierarchies trees, QueryContext narrowing) {
        super(roll, narrowing);
        this.index = new Index(roll.entities(), trees, narrowing.identities());
        this.certain = List.of();
    }

    private Meetings(Meetings wider, QueryConditions kept) {
        this(wider, kept, wider.certain);
    }

    private Meetings(Meetings wider, QueryConditions kept, List<IntPredicate> certain) {
        super(wider.roll, kept, wider.narrowing, null);
        this.index = wider.index;
        this.certain = certain;
    }

    private Meetings possible(PostingList found, IntPredicate isCertain) {
        List<IntPredicate> all = new ArrayList<>(certain);
        all.add(isCertain);
        return new Meetings(this, kept.and(found), List.copyOf(all));
    }

    private Meetings narrowed(PostingList found) {
        return new Meetings(this, kept.and(found));
    }

    @Override
    public MeetingCatalog overlapping(DateRange dates) {
        return new Meetings(this, kept.overlapping(Objects.requireNonNull(dates, "dates"), index.days));
    }

    @Override
    public MeetingCatalog heldIn(Id<Place> place) {
        return narrowed(index.byPlace.of(place, "place"));
    }

    @Override
    public MeetingCatalog possiblyOverlapping(DateRange dates) {
        PostingList overlapping = index.days
                .overlapping(new Found(roll.all()), Objects.requireNonNull(dates, "dates"))
                .joined();
        return possible(
                overlapping.or(index.undated),
                position -> Certainty.isCertain(roll.entities().get(position).dates(), dates));
    }

    @Override
    public MeetingCatalog possiblyHeldIn(Id<Place> place) {
        PostingList held = index.byPlace.of(place, "place");
        PostingList possible = held.or(index.unplaced);
        for (Id<?> larger : index.places.above(place)) {
            possible = possible.or(index.byExactPlace.of(larger, "place"));
        }
        return possible(possible, held::contains);
    }

    @Override
    public MeetingCatalog undecided() {
        PostingList found = kept.found().joined();
        int[] undecided = new int[found.size()];
        int size = 0;
        for (int i = 0; i < found.size(); i++) {
            int position = found.get(i);
            if (certain.stream().anyMatch(isCertain -> !isCertain.test(position))) {
                undecided[size++] = position;
            }
        }
        return narrowed(PostingList.first(size, undecided));
    }

    @Override
    public MeetingCatalog byKind(MeetingKind kind) {
        return narrowed(index.byKind.ofKey(kind, "kind"));
    }

    @Override
    public MeetingCatalog inEdition(Id<Edition> edition) {
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
    public MeetingCatalog about(Id<Topic> topic) {
        return narrowed(index.byTopic.of(topic, "topic"));
    }

    @Override
    public MeetingCatalog byForum(Id<Organization> forum) {
        return narrowed(index.byForum.of(forum, "forum"));
    }

    @Override
    public MeetingCatalog involving(Id<? extends Agent> participant) {
        return narrowed(index.byParticipant.of(participant, "participant"));
    }

    @Override
    public MeetingCatalog named(String text) {
        return new Meetings(this, called(text));
    }

    /** Where all meetings stand by what they are narrowed by. */
    private static final class Index {

        private final DateIndex days;
        private final PostingList undated;
        private final Hierarchy<Place> places;
        private final Facet byPlace;
        private final Facet byExactPlace;
        private final PostingList unplaced;
        private final Facet byKind;
        private final Facet byEdition;
        private final Facet byWhole;
        private final Facet byPriority;
        private final Facet byTopic;
        private final Facet byForum;
        private final Facet byParticipant;

        Index(List<Meeting> meetings, Hierarchies trees, Identities identities) {
            Facet.Builder placesAbove = new Facet.Builder(identities);
            Facet.Builder exactPlaces = new Facet.Builder(identities);
            Facet.Builder kinds = new Facet.Builder(identities);
            int[] without = new int[meetings.size()];
            int withoutSize = 0;
            int dated = 0;
            Facet.Builder editions = new Facet.Builder(identities);
            Facet.Builder wholes = new Facet.Builder(identities);
            Facet.Builder priorities = new Facet.Builder(identities);
            Facet.Builder topics = new Facet.Builder(identities);
            Facet.Builder forums = new Facet.Builder(identities);
            Facet.Builder participants = new Facet.Builder(identities);
            @Nullable DateRange[] dates = new DateRange[meetings.size()];
            for (int i = 0; i < dates.length; i++) {
                Meeting meeting = meetings.get(i);
                dates[i] = meeting.dates().orElse(null);
                dated += meeting.dates().isPresent() ? 1 : 0;
                kinds.addKey(i, meeting.kind());
                trees.places().add(i, meeting.place(), placesAbove);
                trees.places().add(i, meeting.venue(), placesAbove);
                Optional<Id<Place>> exact = meeting.venue().isPresent() ? meeting.venue() : meeting.place();
                exactPlaces.add(i, exact);
                if (exact.isEmpty()) {
                    without[withoutSize++] = i;
                }
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
            days = new DateIndex(dates);
            undated = PostingList.run(dated, meetings.size());
            places = trees.places();
            byPlace = placesAbove.done();
            byExactPlace = exactPlaces.done();
            unplaced = PostingList.first(withoutSize, without);
            byKind = kinds.done();
            byEdition = editions.done();
            byWhole = wholes.done();
            byPriority = priorities.done();
            byTopic = topics.done();
            byForum = forums.done();
            byParticipant = participants.done();
        }
    }
}
