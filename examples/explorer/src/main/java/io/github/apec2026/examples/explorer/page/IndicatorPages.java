package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /indicator/KEY}: an indicator with its chart, its table, and what follows from its figures. */
@Controller
class IndicatorPages {

    /** The properties that the page shows as its heading. */
    private static final Set<String> HEADING = Set.of("label", "names");

    private final EntityViews views;
    private final Derivations derivations;
    private final Presentation presentation;

    IndicatorPages(EntityViews views, Derivations derivations, Presentation presentation) {
        this.views = views;
        this.derivations = derivations;
        this.presentation = presentation;
    }

    /** An indicator; 404 when there is none of this key. */
    @GetMapping("/indicator/{key}")
    ResponseEntity<byte[]> indicator(@PathVariable String key, Reader reader) {
        return views.page(EntityType.INDICATOR, key, reader, "indicator", this::page);
    }

    /** The address that the list of indicators suggests. */
    @GetMapping("/indicators/{key}")
    ResponseEntity<byte[]> below(@PathVariable String key, Reader reader) {
        return EntityPages.moved(Addresses.of(find(key).id()), reader);
    }

    /** What is drawn on the page of an indicator; 404 where nothing is. */
    @GetMapping("/indicator/{key}/chart.json")
    ResponseEntity<Chart> chart(@PathVariable String key, Reader reader) {
        ReaderView view = ReaderView.of(presentation, reader);
        return ResponseEntity.ok(Asked.read(() -> new Charts(derivations, view)
                .of(find(key))
                .orElseThrow(() -> new NoSuchElementException("Nothing is drawn of indicator/" + key))));
    }

    private Indicator find(String key) {
        return Asked.read(() -> presentation
                .apec()
                .get(Id.of(EntityType.INDICATOR, key)
                        .orElseThrow(() -> new NoSuchElementException("No indicator has such a key"))));
    }

    private IndicatorPage page(Indicator indicator, ReaderView view) {
        Id<Indicator> id = indicator.id();
        ApecDataset apec = view.apec();
        Reader reader = view.reader();
        FigureViews figures = new FigureViews(view);
        List<Observation> table = figures(apec.indicators().under(id), view);
        List<Row> rows = presentation.rows().all(id, reader, view.texts()).stream()
                .filter(row -> !HEADING.contains(row.property()))
                .toList();
        Shown heading = view.shown(id).unlinked();
        return new IndicatorPage(
                presentation.frame(heading.text(), "indicators", reader, id),
                view.texts().type(EntityType.INDICATOR),
                id.toString(),
                heading,
                presentation.names().inOtherScript(id, reader),
                figures.of(figures.latest(id)),
                new Charts(derivations, view).of(indicator),
                reader.link(Addresses.of(id) + "/chart.json"),
                figures.of(table),
                new ComputedViews(view).of(derivations.of(id)),
                downloads(id, view),
                citations(table, view),
                rows.stream().filter(Row::isStated).toList(),
                rows.stream().filter(row -> !row.isStated()).map(Row::name).toList(),
                related(indicator, view),
                new ConflictViews(view).among(FigureViews.figures(id, view)),
                presentation.sourcesOf(claims(id, table, apec), reader));
    }

    private static List<Observation> figures(Catalog<Indicator> indicators, ReaderView view) {
        return indicators.stream()
                .flatMap(each -> FigureViews.figures(each.id(), view).stream())
                .toList();
    }

    private static List<Claim<?>> claims(Id<Indicator> id, List<Observation> table, ApecDataset apec) {
        List<Claim<?>> claims = new ArrayList<>(apec.claims(id));
        table.forEach(figure -> claims.addAll(apec.claims(figure.id())));
        return claims;
    }

    private static List<Shown> downloads(Id<Indicator> id, ReaderView view) {
        String csv = view.reader().link("/indicators.csv?under=" + id.key());
        String json =
                "/api/table/" + id.key() + "?lang=" + view.reader().language().tag();
        return List.of(
                Shown.plain(view.texts().get("figures.download.csv")).to(csv),
                Shown.plain(view.texts().get("figures.download.json")).to(json));
    }

    /** The citations of the figures, each once. */
    private static List<String> citations(List<Observation> table, ReaderView view) {
        return table.stream()
                .flatMap(figure -> view.apec().fact(figure.id(), Observation.VALUE).flatMap(Fact::citation).stream())
                .map(citation -> citation.print(view.reader().language().preferred()))
                .distinct()
                .toList();
    }

    private static List<Section> related(Indicator indicator, ReaderView view) {
        ApecDataset apec = view.apec();
        Lines lines = new Lines(view);
        Id<Indicator> id = indicator.id();
        List<Indicator> measured = apec.indicators().stream()
                .filter(each -> each.base().filter(id::equals).isPresent())
                .toList();
        List<Section> sections = new ArrayList<>();
        apec.find(indicator.of()).ifPresent(of -> add("of", List.of(of), sections, lines));
        apec.find(indicator.subsetOf()).ifPresent(whole -> add("whole", List.of(whole), sections, lines));
        apec.find(indicator.base()).ifPresent(base -> add("base", List.of(base), sections, lines));
        add("measures", apec.indicators().of(id).list(), sections, lines);
        add("parts", apec.indicators().partOf(id).list(), sections, lines);
        add("shares", measured, sections, lines);
        return sections;
    }

    private static void add(String key, List<Indicator> indicators, List<Section> sections, Lines lines) {
        if (!indicators.isEmpty()) {
            sections.add(Section.of(
                    key,
                    lines.view().texts().get("figures.related." + key),
                    indicators.stream().map(lines::indicator).toList()));
        }
    }
}
