package io.github.apec2026.core.answers;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.query.Agenda;
import io.github.apec2026.query.AgendaItem;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
                agenda.add(new AgendaItem(each, 0, Optional.empty()));
            }
        }
        return new Agenda(edition.id(), edition.host().map(Economy::id), agenda.items);
    }

    /** The one that it is part of, if that is on the agenda as well. */
    private Optional<Id<Initiative>> heading(Initiative item) {
        return item.partOf().flatMap(dataset::find).map(Initiative::id).filter(on::contains);
    }

    /** Adds an item and all that is under it; without recursion, since what is under it may be as deep as the record says. */
    private void add(AgendaItem top) {
        Deque<AgendaItem> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            AgendaItem item = open.pop();
            items.add(item);
            Id<Initiative> heading = item.initiative().id();
            List<Initiative> parts = dataset.initiatives().partOf(heading).list();
            for (int i = parts.size() - 1; i >= 0; i--) {
                if (on.contains(parts.get(i).id())) {
                    open.push(new AgendaItem(parts.get(i), item.depth() + 1, Optional.of(heading)));
                }
            }
        }
    }
}
