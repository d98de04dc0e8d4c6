package io.github.apec2026.core.catalog;

import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.PriorityCatalog;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Priorities by id, or those of one agenda by their place in it. */
final class Priorities extends ListCatalog<Priority> implements PriorityCatalog {

    private static final Comparator<Priority> BY_ORDER = new Comparator<>() {
        @Override
        public int compare(Priority a, Priority b) {
            int c = Integer.compare(
                    a.order().orElse(Integer.MAX_VALUE), b.order().orElse(Integer.MAX_VALUE));
            return c == 0 ? a.id().compareTo(b.id()) : c;
        }
    };

    private final Facet byAgenda;
    private final Facet byTopic;
    private final @Nullable Comparator<Priority> order;

    Priorities(OrderedEntities<Priority> roll, Hierarchies trees, QueryContext narrowing) {
        super(roll, narrowing);
        Facet.Builder agendas = new Facet.Builder(narrowing.identities());
        Facet.Builder topics = new Facet.Builder(narrowing.identities());
        List<Priority> all = roll.entities();
        for (int i = 0; i < all.size(); i++) {
            agendas.add(i, all.get(i).agenda());
            trees.topics().add(i, all.get(i).topics(), topics);
        }
        this.byAgenda = agendas.done();
        this.byTopic = topics.done();
        this.order = null;
    }

    private Priorities(Priorities wider, QueryConditions kept, @Nullable Comparator<Priority> order) {
        super(wider.roll, kept, wider.narrowing, order);
        this.byAgenda = wider.byAgenda;
        this.byTopic = wider.byTopic;
        this.order = order;
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

    private PriorityCatalog onAgenda(Id<?> agenda, String argument) {
        return new Priorities(this, kept.and(byAgenda.of(agenda, argument)), BY_ORDER);
    }

    @Override
    public PriorityCatalog about(Id<Topic> topic) {
        return new Priorities(this, kept.and(byTopic.of(topic, "topic")), order);
    }

    @Override
    public PriorityCatalog named(String text) {
        return new Priorities(this, called(text), order);
    }
}
