package io.github.apec2026.core.catalog;

import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.PriorityCatalog;
import java.util.Comparator;

/** Priorities by id, or those of one agenda in their order. */
final class Priorities extends ListCatalog<Priority, PriorityCatalog> implements PriorityCatalog {

    private static final Comparator<Priority> BY_ORDER = Comparator.comparingInt(
                    (Priority each) -> each.order().orElse(Integer.MAX_VALUE))
            .thenComparing(Priority::id);

    Priorities(OrderedEntities<Priority> priorities, QueryContext context) {
        super(priorities, context);
    }

    private Priorities(Priorities wider, QueryConditions conditions) {
        super(wider, conditions);
    }

    private Priorities(Priorities wider, PostingList parts, Comparator<Priority> order) {
        super(wider, wider.conditions.and(parts), order);
    }

    @Override
    PriorityCatalog with(QueryConditions changed) {
        return new Priorities(this, changed);
    }

    @Override
    Facets makeFacets() {
        Facets.Builder facets = new Facets.Builder(context.identities());
        for (Priority each : entities.entities()) {
            facets.next();
            facets.add("agenda", each.agenda());
            context.hierarchies().topics().add("topic", each.topics(), facets);
        }
        return facets.build();
    }

    private PriorityCatalog onAgenda(Id<?> agenda, String argument) {
        return new Priorities(this, facets().of("agenda", agenda, argument), BY_ORDER);
    }

    @Override
    public PriorityCatalog inEdition(Id<Edition> edition) {
        return onAgenda(edition, "edition");
    }

    @Override
    public PriorityCatalog inInitiative(Id<Initiative> initiative) {
        return onAgenda(initiative, "initiative");
    }

    @Override
    public PriorityCatalog inOrganization(Id<Organization> organization) {
        return onAgenda(organization, "organization");
    }

    @Override
    public PriorityCatalog about(Id<Topic> topic) {
        return by("topic", topic);
    }
}
