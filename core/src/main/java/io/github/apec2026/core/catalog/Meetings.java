package io.github.apec2026.core.catalog;

import io.github.apec2026.core.store.Lazy;
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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Meetings by time. */
final class Meetings extends ListCatalog<Meeting, MeetingCatalog> implements MeetingCatalog {

    /** Not a lambda: a list of meetings is often the first question of a program, and the first lambda takes longer than all the others. */
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

    /** The key of meetings without a place. */
    private static final String NO_PLACE = "none";

    private final Lazy<DateIndex> dates;

    Meetings(OrderedEntities<Meeting> meetings, QueryContext context) {
        super(meetings, context);
        this.dates = new Lazy<>() {
            @Override
            protected DateIndex make() {
                List<Meeting> all = meetings.entities();
                @Nullable DateRange[] ranges = new DateRange[all.size()];
                for (int i = 0; i < ranges.length; i++) {
                    ranges[i] = all.get(i).dates().orElse(null);
                }
                return new DateIndex(ranges);
            }
        };
    }

    private Meetings(Meetings wider, QueryConditions conditions) {
        super(wider, conditions);
        this.dates = wider.dates;
    }

    @Override
    MeetingCatalog with(QueryConditions changed) {
        return new Meetings(this, changed);
    }

    @Override
    Facets makeFacets() {
        Facets.Builder facets = new Facets.Builder(context.identities());
        for (Meeting each : entities.entities()) {
            facets.next();
            Optional<Id<Place>> exact = each.venue().isPresent() ? each.venue() : each.place();
            facets.add("exactPlace", exact);
            if (exact.isEmpty()) {
                facets.addKey("exactPlace", NO_PLACE);
            }
            context.hierarchies().places().add("place", each.place(), facets);
            context.hierarchies().places().add("place", each.venue(), facets);
            facets.addKey("kind", each.kind());
            facets.add("edition", each.edition());
            facets.add("whole", each.partOf());
            facets.add("priority", each.priorities());
            context.hierarchies().topics().add("topic", each.topics(), facets);
            facets.add("forum", each.forum());
            facets.add("participant", each.openedBy());
            facets.add("participant", each.chairs());
            facets.add("participant", each.speakers());
            facets.add("participant", each.participants());
        }
        return facets.build();
    }

    @Override
    public MeetingCatalog overlapping(DateRange period) {
        return and(dates.get().overlapping(Objects.requireNonNull(period, "dates")));
    }

    @Override
    public MeetingCatalog heldIn(Id<Place> place) {
        return by("place", place);
    }

    @Override
    public MeetingCatalog possiblyOverlapping(DateRange period) {
        return with(conditions
                .and(dates.get().possiblyOverlapping(Objects.requireNonNull(period, "dates")))
                .possibly(position ->
                        Certainty.isCertain(entities.entities().get(position).dates(), period)));
    }

    @Override
    public MeetingCatalog possiblyHeldIn(Id<Place> place) {
        PostingList held = facets().of("place", place);
        PostingList possible = held.or(facets().ofKey("exactPlace", NO_PLACE));
        for (Id<?> larger : context.hierarchies().places().above(place)) {
            possible = possible.or(facets().of("exactPlace", larger, "place"));
        }
        return with(conditions.and(possible).possibly(held::contains));
    }

    @Override
    public MeetingCatalog undecided() {
        return and(conditions.undecided());
    }

    @Override
    public MeetingCatalog byKind(MeetingKind kind) {
        return byKey("kind", kind);
    }

    @Override
    public MeetingCatalog inEdition(Id<Edition> edition) {
        return by("edition", edition);
    }

    @Override
    public MeetingCatalog partOf(Id<Meeting> whole) {
        return by("whole", whole);
    }

    @Override
    public MeetingCatalog addressing(Id<Priority> priority) {
        return by("priority", priority);
    }

    @Override
    public MeetingCatalog about(Id<Topic> topic) {
        return by("topic", topic);
    }

    @Override
    public MeetingCatalog byForum(Id<Organization> forum) {
        return by("forum", forum);
    }

    @Override
    public MeetingCatalog involving(Id<? extends Agent> participant) {
        return by("participant", participant);
    }
}
