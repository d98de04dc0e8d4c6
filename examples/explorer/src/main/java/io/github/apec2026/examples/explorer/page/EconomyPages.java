package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.page.EntityViews.Content;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Position;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /economy/china}: officials and other posts, what was said by someone from there, meetings held there, figures. */
@Controller
class EconomyPages {

    private static final Set<String> COVERED =
            Set.of("position.economy", "statement.speaker", "statement.origin", "indicator.subject", "place.economy");

    private final EntityViews views;

    EconomyPages(EntityViews views) {
        this.views = views;
    }

    /** An economy; 404 when no member has this key. */
    @GetMapping("/economy/{key}")
    ResponseEntity<byte[]> economy(@PathVariable String key, Reader reader) {
        return views.page(EntityType.ECONOMY, key, reader, "entity-view", this::view);
    }

    private EntityView view(Economy economy, ReaderView view) {
        Id<Economy> id = economy.id();
        ApecDataset apec = view.apec();
        Lines lines = new Lines(view);
        List<Id<Place>> places = apec.places().stream()
                .filter(place -> place.economy().filter(economy::equals).isPresent())
                .map(Place::id)
                .toList();
        Set<Meeting> held = places.stream()
                .flatMap(place -> apec.meetings().heldIn(place).stream())
                .collect(Collectors.toSet());
        Set<Indicator> measured = Stream.concat(Stream.<Id<?>>of(id), places.stream())
                .flatMap(subject -> apec.indicators().bySubject(subject).stream())
                .collect(Collectors.toSet());
        Set<Id<Position>> offices = apec.officials().byEconomy(economy).stream()
                .map(Official::offices)
                .flatMap(List::stream)
                .map(Position::id)
                .collect(Collectors.toSet());
        List<Position> officials = positions(economy, apec, offices, true);
        List<Section> sections = List.of(
                EntityViews.section("officials", lines.of(officials, lines::holderAnywhere), view),
                EntityViews.section(
                        "positions", lines.of(positions(economy, apec, offices, false), lines::holderAnywhere), view),
                views.statements(
                        "from",
                        apec.statements().byEconomy(economy).list(),
                        new ListAddress(StatementPages.PATH, Map.of("economy", economy.code())),
                        view),
                EntityViews.section(
                        "held",
                        lines.of(apec.meetings().stream().filter(held::contains).toList(), lines::meeting),
                        view),
                EntityViews.section(
                        "figures",
                        lines.of(
                                apec.indicators().stream()
                                        .filter(measured::contains)
                                        .toList(),
                                lines::indicator),
                        view),
                EntityViews.section("places", lines.of(places, lines::any), view),
                NamedIn.section(id, view));
        return views.of(id, view, new Content("officials", List.of(), Set.of(), COVERED, sections));
    }

    private static List<Position> positions(
            Economy economy, ApecDataset apec, Set<Id<Position>> offices, boolean areOffices) {
        return apec.positions().byEconomy(economy).stream()
                .filter(position -> offices.contains(position.id()) == areOffices)
                .toList();
    }
}
