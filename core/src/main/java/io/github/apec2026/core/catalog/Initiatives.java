package io.github.apec2026.core.catalog;

import io.github.apec2026.core.entities.Identities;
import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.InitiativeCatalog;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Initiatives by id, or the parts of one whole by their place in it. */
final class Initiatives extends ListCatalog<Initiative> implements InitiativeCatalog {

    private static final Comparator<Initiative> BY_ORDER = new Comparator<>() {
        @Override
        public int compare(Initiative a, Initiative b) {
            int c = Integer.compare(
                    a.order().orElse(Integer.MAX_VALUE), b.order().orElse(Integer.MAX_VALUE));
            return c == 0 ? a.id().compareTo(b.id()) : c;
        }
    };

    private final Index index;
    private final @Nullable Comparator<Initiative> order;

    Initiatives(OrderedEntities<Initiative> roll, Hierarchies trees, QueryContext narrowing) {
        super(roll, narrowing);
        this.index = new Index(roll.entities(), trees, narrowing.identities());
        this.order = null;
    }

    private Initiatives(Initiatives wider, QueryConditions kept, @Nullable Comparator<Initiative> order) {
        super(wider.roll, kept, wider.narrowing, order);
        this.index = wider.index;
        this.order = order;
    }

    private Initiatives narrowed(PostingList found) {
        return new Initiatives(this, kept.and(found), order);
    }

    @Override
    public InitiativeCatalog byKind(InitiativeKind kind) {
        return narrowed(index.byKind.ofKey(kind, "kind"));
    }

    @Override
    public InitiativeCatalog byState(InitiativeState state) {
        return narrowed(index.byState.ofKey(state, "state"));
    }

    @Override
    public InitiativeCatalog inEdition(Id<Edition> edition) {
        return narrowed(index.byEdition.of(edition, "edition"));
    }

    @Override
    public InitiativeCatalog proposedBy(Id<? extends Agent> proposer) {
        return narrowed(index.byProposer.of(proposer, "proposer"));
    }

    @Override
    public InitiativeCatalog onOccasion(Id<Meeting> occasion) {
        return narrowed(index.byOccasion.of(occasion, "occasion"));
    }

    @Override
    public InitiativeCatalog about(Id<Topic> topic) {
        return narrowed(index.byTopic.of(topic, "topic"));
    }

    @Override
    public InitiativeCatalog partOf(Id<Initiative> whole) {
        return new Initiatives(this, kept.and(index.byWhole.of(whole, "whole")), BY_ORDER);
    }

    @Override
    public InitiativeCatalog named(String text) {
        return new Initiatives(this, called(text), order);
    }

    /** Where all initiatives stand by what they are narrowed by. */
    private static final class Index {

        private final Facet byKind;
        private final Facet byState;
        private final Facet byEdition;
        private final Facet byProposer;
        private final Facet byOccasion;
        private final Facet byTopic;
        private final Facet byWhole;

        Index(List<Initiative> initiatives, Hierarchies trees, Identities identities) {
            Facet.Builder kinds = new Facet.Builder(identities);
            Facet.Builder states = new Facet.Builder(identities);
            Facet.Builder editions = new Facet.Builder(identities);
            Facet.Builder proposers = new Facet.Builder(identities);
            Facet.Builder occasions = new Facet.Builder(identities);
            Facet.Builder topics = new Facet.Builder(identities);
            Facet.Builder wholes = new Facet.Builder(identities);
            for (int i = 0; i < initiatives.size(); i++) {
                Initiative initiative = initiatives.get(i);
                kinds.addKey(i, initiative.kind());
                if (initiative.state().isPresent()) {
                    states.addKey(i, initiative.state().get());
                }
                editions.add(i, initiative.edition());
                proposers.add(i, initiative.proposedBy());
                occasions.add(i, initiative.occasion());
                trees.topics().add(i, initiative.topics(), topics);
                wholes.add(i, initiative.partOf());
            }
            byKind = kinds.done();
            byState = states.done();
            byEdition = editions.done();
            byProposer = proposers.done();
            byOccasion = occasions.done();
            byTopic = topics.done();
            byWhole = wholes.done();
        }
    }
}
