package io.github.apec2026.core.index;

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

    Initiatives(List<Initiative> initiatives, Narrowing narrowing) {
        super(initiatives, narrowing);
    }

    private Initiatives narrowed(List<Initiative> kept) {
        return new Initiatives(kept, narrowing);
    }

    @Override
    public InitiativeCatalog of(InitiativeKind kind) {
        return narrowed(kept(initiative -> initiative.kind() == kind));
    }

    @Override
    public InitiativeCatalog of(InitiativeState state) {
        return narrowed(kept(initiative -> initiative.state().orElse(null) == state));
    }

    @Override
    public InitiativeCatalog of(Id<Edition> edition) {
        return narrowed(kept(initiative -> narrowing.identities().same(initiative.edition(), edition)));
    }

    @Override
    public InitiativeCatalog proposedBy(Id<?> proposer) {
        return narrowed(kept(initiative -> narrowing.identities().among(initiative.proposedBy(), proposer)));
    }

    @Override
    public InitiativeCatalog at(Id<Meeting> occasion) {
        return narrowed(kept(initiative -> narrowing.identities().same(initiative.occasion(), occasion)));
    }

    @Override
    public InitiativeCatalog on(Id<Topic> topic) {
        return narrowed(kept(initiative -> narrowing.topics().isOn(initiative.topics(), topic)));
    }

    @Override
    public InitiativeCatalog partOf(Id<Initiative> whole) {
        List<Initiative> parts = kept(initiative -> narrowing.identities().same(initiative.partOf(), whole));
        parts.sort(BY_ORDER);
        return narrowed(parts);
    }

    @Override
    public InitiativeCatalog named(String text) {
        return narrowed(called(text));
    }
}
