package io.github.apec2026.core.answers;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.query.Agenda;
import io.github.apec2026.query.AgendaItem;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays out the agenda of an edition as a tree. */
public final class Agendas {

    private final ApecDataset dataset;
    private final Set<Id<Initiative>> on;
    private final List<AgendaItem> items = new ArrayList<>();

    private Agendas(ApecDataset dataset, Set<Id<Initiative>> on) {
        this.dataset = dataset;
        this.on = on;
    }

    /** The agenda of an edition. */
    public static Agenda of(ApecDataset dataset, Id<Edition> id) {
        Edition edition = dataset.get(id);
        Set<Id<Initiative>> on = new HashSet<>();
        List<Initiative> initiatives =
                dataset.initiatives().inEdition(edition.id()).list();
        for (Initiative each : initiatives) {
            on.add(each.id());
        }
        Agendas agenda = new Agendas(dataset, on);
        for (Initiative each : initiatives) {
            if (agenda.heading(each).isEmpty()) {
                agenda.add(each, 0, Optional.empty());
            }
        }
        return new Agenda(edition.id(), edition.host().map(Economy::id), agenda.items);
    }

    /** The one that it is part of, if that is on the agenda as well. */
    private Optional<Id<Initiative>> heading(Initiative item) {
        return item.partOf().flatMap(dataset::find).map(Initiative::id).filter(on::contains);
    }

    private void add(Initiative item, int depth, Optional<Id<Initiative>> heading) {
        items.add(new AgendaItem(item, depth, heading));
        for (Initiative part : dataset.initiatives().partOf(item.id())) {
            if (on.contains(part.id())) {
                add(part, depth + 1, Optional.of(item.id()));
            }
        }
    }
}
