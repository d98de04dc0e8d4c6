package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.examples.explorer.narrowing.NarrowedBy;
import io.github.apec2026.examples.explorer.page.FigureNarrowing.Figures;
import io.github.apec2026.examples.explorer.page.IndicatorsPage.Entry;
import io.github.apec2026.examples.explorer.page.IndicatorsPage.Group;
import io.github.apec2026.examples.explorer.web.Query;
import io.github.apec2026.examples.explorer.web.ReadsParameters;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.FigureRow;
import io.github.apec2026.query.FigureTable;
import io.github.apec2026.query.IndicatorCatalog;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /indicators}: the indicators by their subjects with their latest figures; {@code /indicators.csv}: all their figures as a table. */
@Controller
class IndicatorsPages {

    private static final String PATH = "/indicators";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8;header=present");

    private final Presentation presentation;
    private final Templates templates;
    private final FigureNarrowing narrowing;

    IndicatorsPages(Presentation presentation, Templates templates, FigureNarrowing narrowing) {
        this.presentation = presentation;
        this.templates = templates;
        this.narrowing = narrowing;
    }

    /** The list; 400 or 404 when a parameter is wrong. */
    @GetMapping(PATH)
    @NarrowedBy("indicators")
    @ReadsParameters({FigureNarrowing.STATUS, FigureNarrowing.UNIT, FigureNarrowing.FROM, FigureNarrowing.TO})
    ResponseEntity<byte[]> list(Query query, Reader reader) {
        return templates.page("indicators", page(query, ReaderView.of(presentation, reader)));
    }

    /** The figures of the list that fit; not those of which it is open whether they are for the time that was asked for. */
    @GetMapping(PATH + ".csv")
    @NarrowedBy("indicators")
    @ReadsParameters({FigureNarrowing.STATUS, FigureNarrowing.UNIT, FigureNarrowing.FROM, FigureNarrowing.TO})
    ResponseEntity<byte[]> csv(Query query, Reader reader) {
        NarrowedList<Indicator> indicators = narrowing.indicators(query.values());
        Figures figures = narrowing.figures(query.values());
        Set<Id<Observation>> some = new HashSet<>();
        figures.fitting().values().forEach(each -> each.forEach(figure -> some.add(figure.id())));
        Set<Id<Indicator>> ids = new HashSet<>();
        indicators.fitting().forEach(indicator -> ids.add(indicator.id()));
        List<FigureRow> rows = ordered(query).table(reader.language().preferred()).rows().stream()
                .filter(row -> ids.contains(row.indicator().id()))
                .filter(row -> some.contains(row.observation().id()))
                .toList();
        String name = query.value("under").isEmpty()
                ? "figures.csv"
                : "figures-of-"
                        + rows.stream()
                                .findFirst()
                                .map(row -> row.indicator().id().key())
                                .orElse("none") + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(new FigureTable(rows).toCsv().getBytes(StandardCharsets.UTF_8));
    }

    /** A tree of indicators has an order of its own. */
    private IndicatorCatalog ordered(Query query) {
        String under = query.value("under").strip();
        return under.isEmpty()
                ? presentation.apec().indicators()
                : presentation.apec().indicators().under(Indicator.id(under.substring(under.indexOf('/') + 1)));
    }

    private IndicatorsPage page(Query query, ReaderView view) {
        NarrowedList<Indicator> list = narrowing.indicators(query.values());
        Figures figures = narrowing.figures(query.values());
        List<Indicator> left = list.fitting();
        List<Indicator> fitting =
                left.stream().filter(each -> figures.leaves(each.id())).toList();
        List<Indicator> undecided = left.stream()
                .filter(each -> !fitting.contains(each) && figures.undecided().containsKey(each.id()))
                .toList();
        List<Claim<?>> claims = new ArrayList<>();
        IndicatorPanel panel = new IndicatorPanel(narrowing, query.values(), view);
        return new IndicatorsPage(
                presentation.frame(
                        view.texts().get("nav.indicators"), "indicators", view.reader(), "/api/indicators", ""),
                view.texts().count("figures.count", fitting.size()),
                panel.panel(PATH),
                groups(fitting, figures, figures.fitting(), claims, view),
                groups(undecided, figures, figures.undecided(), claims, view),
                Shown.plain(view.texts().get("figures.download.csv"))
                        .to(view.reader().link(panel.address(PATH + ".csv").href())),
                presentation.sourcesOf(claims, view.reader()));
    }

    private List<Group> groups(
            List<Indicator> indicators,
            Figures figures,
            Map<Id<Indicator>, List<Observation>> of,
            List<Claim<?>> claims,
            ReaderView view) {
        IndicatorTree tree = new IndicatorTree(view.apec());
        FigureViews views = new FigureViews(view);
        List<Group> groups = new ArrayList<>();
        tree.bySubject(indicators).forEach((subject, own) -> {
            List<Entry> entries = new ArrayList<>();
            for (Indicator indicator : own) {
                List<Observation> latest =
                        figures.isAll() ? views.latest(indicator.id()) : of.getOrDefault(indicator.id(), List.of());
                claims.addAll(view.apec().claims(indicator.id()));
                latest.forEach(figure -> claims.addAll(view.apec().claims(figure.id())));
                entries.add(new Entry(view.name(indicator.id()), tree.depth(indicator, own), views.of(latest)));
            }
            groups.add(group(subject, entries, view));
        });
        return groups;
    }

    private static Group group(Optional<Id<?>> subject, List<Entry> entries, ReaderView view) {
        return new Group(
                subject.map(id -> id.toString().replace('/', '-')).orElse("unstated"),
                subject.map(view::shown)
                        .orElseGet(() -> Shown.plain(view.texts().get("figures.no-subject"))),
                subject.map(id -> Names.type(id, view.texts())).orElse(""),
                entries);
    }
}
