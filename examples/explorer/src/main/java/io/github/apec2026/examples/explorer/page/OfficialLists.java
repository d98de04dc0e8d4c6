package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Sector;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.PositionCatalog;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The offices of officials, arranged by body or by economy, with the seats that make nobody an official apart. */
final class OfficialLists {

    private final ReaderView view;
    private final ApecDataset apec;
    private final Lines lines;
    private final List<Position> offices;
    private final List<Position> shown = new ArrayList<>();

    OfficialLists(ReaderView view, NarrowedList<Official> officials) {
        this.view = view;
        this.apec = view.apec();
        this.lines = new Lines(view);
        PositionCatalog asked = asked(officials);
        this.offices = officials.fitting().stream()
                .flatMap(official -> official.offices().stream())
                .filter(office -> asked.contains(office.id()))
                .toList();
        shown.addAll(offices);
    }

    /** The posts that the choices name, so that an official's other posts are not listed under a body that was not asked for. */
    private PositionCatalog asked(NarrowedList<Official> officials) {
        PositionCatalog asked = apec.positions();
        for (var choice : officials.choices()) {
            if (choice.code().isPresent() && choice.code().get() instanceof Sector sector) {
                asked = asked.bySector(sector);
            } else if (choice.parameter().name().equals("organization")) {
                asked = asked.inOrganization(Organization.id(choice.value()));
            }
        }
        return asked;
    }

    /** What is listed. */
    List<Position> shown() {
        return shown;
    }

    /** By the bodies of the offices, then those of which no body is stated. */
    List<Section> byBody() {
        Map<Id<Organization>, List<Position>> byBody = new TreeMap<>();
        List<Position> none = new ArrayList<>();
        for (Position office : offices) {
            office.organization()
                    .map(body -> byBody.computeIfAbsent(body, empty -> new ArrayList<>()))
                    .orElse(none)
                    .add(office);
        }
        List<Section> sections = new ArrayList<>();
        byBody.forEach((body, posts) -> sections.add(
                Section.of(body.key(), "", lines.of(posts, lines::holder)).titled(view.shown(body))));
        sections.add(Section.of("none", view.texts().get("officials.body.none"), lines.of(none, lines::holder)));
        return sections;
    }

    /** By the economies of the officials, then those of which none is stated. */
    List<Section> byEconomy() {
        List<Section> sections = new ArrayList<>();
        Set<Id<Position>> placed = new LinkedHashSet<>();
        for (Economy economy : Economy.values()) {
            Set<Id<Position>> here = apec.officials().byEconomy(economy).stream()
                    .flatMap(official -> official.offices().stream())
                    .map(Position::id)
                    .collect(Collectors.toSet());
            placed.addAll(here);
            sections.add(Section.of(
                            economy.code(),
                            "",
                            lines.of(
                                    offices.stream()
                                            .filter(office -> here.contains(office.id()))
                                            .toList(),
                                    lines::holderAnywhere))
                    .titled(view.shown(economy.id())));
        }
        List<Position> none =
                offices.stream().filter(office -> !placed.contains(office.id())).toList();
        sections.add(
                Section.of("none", view.texts().get("officials.economy.none"), lines.of(none, lines::holderAnywhere)));
        return sections;
    }

    /** The seats on bodies that only advise. */
    Section consultative() {
        List<Position> seats = apec.positions().bySector(Sector.CONSULTATIVE).list();
        shown.addAll(seats);
        return new Section(
                "consultative",
                Shown.plain(view.texts().get("officials.consultative")),
                view.texts().get("officials.consultative.note"),
                lines.of(seats, lines::holderAnywhere),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
