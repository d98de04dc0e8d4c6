package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.Edition;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /}: the year of the newest edition at a glance, and ways to everything else. */
@Controller
class HomePages {

    private static final int FIGURES = 8;

    private final Presentation presentation;
    private final Templates templates;
    private final List<Observation> figures;

    HomePages(Presentation presentation, Templates templates) {
        this.presentation = presentation;
        this.templates = templates;
        this.figures = mostClaimed(presentation.apec());
    }

    /** The figures about which the documents claim most, in that order: those that they come back to. */
    private static List<Observation> mostClaimed(ApecDataset apec) {
        return apec.observations().stream()
                .sorted(Comparator.comparing((Observation figure) ->
                                apec.mentions(figure.id()).list().size())
                        .reversed())
                .limit(FIGURES)
                .toList();
    }

    /** The page. */
    @GetMapping("/")
    ResponseEntity<byte[]> home(Reader reader) {
        return templates.page("home", page(reader));
    }

    private HomePage page(Reader reader) {
        ReaderView view = ReaderView.of(presentation, reader);
        ApecDataset apec = presentation.apec();
        Lines lines = new Lines(view);
        Edition edition = apec.editions().stream()
                .max(Comparator.comparingInt(Edition::year))
                .orElseThrow(() -> new IllegalStateException("The record has no edition"));
        return new HomePage(
                presentation.frame(
                        view.texts().get("home.title", view.shown(edition.id()).text()), "", reader),
                view.name(edition.id()),
                List.of(row(edition, "theme", view), row(edition, "host", view), row(edition, "place", view)),
                lines.of(apec.priorities().inEdition(edition.id()).ids(), lines::any),
                timeline(edition, view),
                Shown.plain(view.texts().get("home.other-years"))
                        .to(reader.link(MeetingsPages.PATH + "?to=" + (edition.year() - 1))),
                lines.of(figures, lines::figure),
                apec.conflicts().stream().map(new ConflictLines(view)::of).toList(),
                new OpenQuestions(view).list(),
                DocumentsPage.of(presentation, reader).entries(),
                families(view));
    }

    private Row row(Edition edition, String property, ReaderView view) {
        return presentation
                .rows()
                .row(
                        edition.id(),
                        Properties.named(EntityType.EDITION, property).orElseThrow(),
                        view.reader(),
                        view.texts());
    }

    private static TimelineView timeline(Edition edition, ReaderView view) {
        ApecDataset apec = view.apec();
        DateRange year = DateRange.parse(String.valueOf(edition.year()));
        List<Meeting> dated = apec.meetings().overlapping(year).list();
        List<Meeting> undated =
                apec.meetings().possiblyOverlapping(year).undecided().list();
        return TimelineView.ofYear(edition.year(), dated, undated, view);
    }

    private List<Shown> families(ReaderView view) {
        List<Shown> families = new ArrayList<>();
        for (EntityType<?> type : EntityType.all()) {
            families.add(Shown.plain(view.texts().types(type)).to(view.reader().link("/" + type.plural())));
        }
        return families;
    }
}
