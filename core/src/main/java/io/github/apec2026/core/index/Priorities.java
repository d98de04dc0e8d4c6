package io.github.apec2026.core.index;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.PriorityCatalog;
import java.util.Comparator;
import java.util.List;

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

    Priorities(List<Priority> priorities, Narrowing narrowing) {
        super(priorities, narrowing);
    }

    private Priorities narrowed(List<Priority> kept) {
        return new Priorities(kept, narrowing);
    }

    @Override
    public PriorityCatalog of(Id<?> agenda) {
        List<Priority> listed = kept(priority -> narrowing.identities().same(priority.agenda(), agenda));
        listed.sort(BY_ORDER);
        return narrowed(listed);
    }

    @Override
    public PriorityCatalog on(Id<Topic> topic) {
        return narrowed(kept(priority -> narrowing.topics().isOn(priority.topics(), topic)));
    }

    @Override
    public PriorityCatalog named(String text) {
        return narrowed(called(text));
    }
}
