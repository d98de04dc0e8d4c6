package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Priority;
import io.github.apec2026.query.AgendaItem;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Initiatives in parts: the agenda of each edition, newest first, under its priorities and then under none; the others by who proposed them. What is part of
 * another is under it. Of what does not fit, only what others are under is there.
 */
final class InitiativeTree {

    private final ReaderView view;
    private final ApecDataset apec;
    private final Lines lines;
    private final Set<Id<?>> fitting;
    private final Set<Id<Initiative>> onAgendas = new HashSet<>();

    InitiativeTree(ReaderView view, Set<Id<?>> fitting) {
        this.view = view;
        this.apec = view.apec();
        this.lines = new Lines(view);
        this.fitting = fitting;
    }

    /** The parts. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<Edition> editions = new ArrayList<>(apec.editions().list());
        editions.sort(
                Comparator.comparing((Edition edition) -> edition.id().key()).reversed());
        for (Edition edition : editions) {
            addAgenda(edition, apec.agenda(edition.id()).items(), sections);
        }
        addOthers(sections);
        return sections;
    }

    private void addAgenda(Edition edition, List<AgendaItem> items, List<Section> sections) {
        Map<Id<Priority>, List<Line>> byPriority = new LinkedHashMap<>();
        apec.priorities().inEdition(edition.id()).ids().forEach(id -> byPriority.put(id, new ArrayList<>()));
        for (AgendaItem item : items) {
            onAgendas.add(item.initiative().id());
            for (Id<Priority> priority : item.initiative().priorities()) {
                if (fitting.contains(item.initiative().id())) {
                    byPriority
                            .computeIfAbsent(priority, none -> new ArrayList<>())
                            .add(line(item.initiative()));
                }
            }
        }
        String year = view.shown(edition.id()).text();
        byPriority.forEach((priority, all) -> sections.add(new Section(
                "priority-" + priority.key(),
                Shown.plain(view.texts()
                                .get(
                                        "initiatives.group.priority",
                                        year,
                                        view.shown(priority).text()))
                        .to(view.shown(priority).href()),
                "",
                all,
                List.of(),
                List.of(),
                Optional.empty())));
        boolean isDivided = byPriority.values().stream().anyMatch(all -> !all.isEmpty());
        sections.add(Section.of(
                        "agenda-" + edition.id().key(),
                        view.texts().get(isDivided ? "initiatives.group.none" : "initiatives.group.agenda", year),
                        agenda(items))
                .noted(view.texts().get("initiatives.group.agenda.note", host(edition))));
    }

    private String host(Edition edition) {
        return edition.host()
                .map(host -> view.shown(host.id()).text())
                .orElse(view.texts().get("value.not-stated"));
    }

    /** Those of an agenda that name no priority, under the headings that they are under. */
    private List<Line> agenda(List<AgendaItem> items) {
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            if (isListed(item)) {
                all.add(line(item.initiative()).at(item.depth()));
            } else if (hasListedBelow(items, i)) {
                all.add(line(item.initiative()).at(item.depth()).asContext());
            }
        }
        return all;
    }

    private boolean isListed(AgendaItem item) {
        return item.initiative().priorities().isEmpty()
                && fitting.contains(item.initiative().id());
    }

    private boolean hasListedBelow(List<AgendaItem> items, int heading) {
        int depth = items.get(heading).depth();
        for (int i = heading + 1; i < items.size() && items.get(i).depth() > depth; i++) {
            if (isListed(items.get(i))) {
                return true;
            }
        }
        return false;
    }

    private void addOthers(List<Section> sections) {
        Map<List<Id<?>>, List<Line>> byProposer = new LinkedHashMap<>();
        for (Initiative initiative : apec.initiatives()) {
            boolean isTop = initiative
                    .partOf()
                    .filter(whole -> !onAgendas.contains(whole))
                    .isEmpty();
            if (isTop && !onAgendas.contains(initiative.id())) {
                addTree(initiative, 0, byProposer.computeIfAbsent(initiative.proposedBy(), none -> new ArrayList<>()));
            }
        }
        List<Line> none = byProposer.getOrDefault(List.of(), List.of());
        byProposer.remove(List.<Id<?>>of());
        byProposer.forEach((proposers, all) ->
                sections.add(Section.of("by-" + proposers.get(0).key(), proposed(proposers), all)
                        .titled(Shown.plain(proposed(proposers))
                                .to(view.shown(proposers.get(0)).href()))));
        sections.add(Section.of("by-nobody", view.texts().get("initiatives.group.nobody"), none)
                .noted(view.texts().get("initiatives.group.nobody.note")));
    }

    private String proposed(List<Id<?>> proposers) {
        return view.texts()
                .get(
                        "initiatives.group.proposer",
                        String.join(
                                view.texts().get("list.comma"),
                                proposers.stream()
                                        .map(id -> view.shown(id).text())
                                        .toList()));
    }

    /** Adds an initiative with its parts; false when neither it nor any part of it fits. */
    private boolean addTree(Initiative initiative, int depth, List<Line> all) {
        int place = all.size();
        boolean fits = fitting.contains(initiative.id());
        all.add(line(initiative).at(depth));
        boolean hasParts = false;
        for (Initiative part : apec.initiatives().partOf(initiative.id())) {
            hasParts |= !onAgendas.contains(part.id()) && addTree(part, depth + 1, all);
        }
        if (!fits && hasParts) {
            all.set(place, all.get(place).asContext());
        } else if (!fits) {
            all.remove(place);
        }
        return fits || hasParts;
    }

    private Line line(Initiative initiative) {
        return lines.initiative(initiative);
    }
}
