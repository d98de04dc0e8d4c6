package io.github.apec2026.core.catalog;

import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.StatementChannel;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.InitiativeCatalog;
import java.util.Comparator;

/** Initiatives by id, or the parts of one initiative in their order. */
final class Initiatives extends ListCatalog<Initiative, InitiativeCatalog> implements InitiativeCatalog {

    private static final Comparator<Initiative> BY_ORDER = Comparator.comparingInt(
                    (Initiative each) -> each.order().orElse(Integer.MAX_VALUE))
            .thenComparing(Initiative::id);

    Initiatives(OrderedEntities<Initiative> initiatives, QueryContext context) {
        super(initiatives, context);
    }

    private Initiatives(Initiatives wider, QueryConditions conditions) {
        super(wider, conditions);
    }

    private Initiatives(Initiatives wider, PostingList parts, Comparator<Initiative> order) {
        super(wider, wider.conditions.and(parts), order);
    }

    @Override
    InitiativeCatalog with(QueryConditions changed) {
        return new Initiatives(this, changed);
    }

    @Override
    Facets makeFacets() {
        Facets.Builder facets = new Facets.Builder(context.identities());
        for (Initiative each : entities.entities()) {
            facets.next();
            facets.addKey("kind", each.kind());
            facets.addKey("state", each.state());
            facets.add("edition", each.edition());
            facets.add("proposer", each.proposedBy());
            facets.add("occasion", each.occasion());
            context.hierarchies().meetings().add("meeting", each.occasion(), facets);
            facets.add("during", each.during());
            facets.addKey("channel", each.channel());
            facets.add("addressee", each.addressedTo());
            facets.add("priority", each.priorities());
            context.hierarchies().topics().add("topic", each.topics(), facets);
            facets.add("whole", each.partOf());
        }
        return facets.build();
    }

    @Override
    public InitiativeCatalog byKind(InitiativeKind kind) {
        return byKey("kind", kind);
    }

    @Override
    public InitiativeCatalog byState(InitiativeState state) {
        return byKey("state", state);
    }

    @Override
    public InitiativeCatalog inEdition(Id<Edition> edition) {
        return by("edition", edition);
    }

    @Override
    public InitiativeCatalog proposedBy(Id<? extends Agent> proposer) {
        return by("proposer", proposer);
    }

    @Override
    public InitiativeCatalog onOccasion(Id<Meeting> occasion) {
        return by("occasion", occasion);
    }

    @Override
    public InitiativeCatalog withinMeeting(Id<Meeting> meeting) {
        return by("meeting", meeting);
    }

    @Override
    public InitiativeCatalog during(Id<Meeting> meeting) {
        return and(facets().of("during", meeting, "meeting"));
    }

    @Override
    public InitiativeCatalog byChannel(StatementChannel channel) {
        return byKey("channel", channel);
    }

    @Override
    public InitiativeCatalog addressedTo(Id<?> addressee) {
        return by("addressee", addressee);
    }

    @Override
    public InitiativeCatalog addressing(Id<Priority> priority) {
        return by("priority", priority);
    }

    @Override
    public InitiativeCatalog about(Id<Topic> topic) {
        return by("topic", topic);
    }

    @Override
    public InitiativeCatalog partOf(Id<Initiative> whole) {
        return new Initiatives(this, facets().of("whole", whole), BY_ORDER);
    }
}
