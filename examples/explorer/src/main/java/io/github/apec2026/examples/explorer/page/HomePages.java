package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.export.origin.EntityProperties;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.MeetingCatalog;
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

    private static final int FIGURES = 6;
    private static final int CONTRADICTIONS = 5;

    private final Presentation presentation;
    private final Templates templates;
    private final List<Id<Indicator>> headlines;

    HomePages(Presentation presentation, Templates templates) {
        this.presentation = presentation;
        this.templates = templates;
        this.headlines = Headlines.of(presentation.apec(), FIGURES);
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
                lines.of(otherYears(edition, apec), lines::meetingInFull),
                headlines.stream()
                        .map(new FigureComparisons(view, "/contradictions")::latest)
                        .toList(),
                new ConflictLines(view).newest(CONTRADICTIONS),
                new OpenQuestions(view).links(),
                DocumentsPage.of(presentation, reader).entries(),
                families(view));
    }

    private Row row(Edition edition, String property, ReaderView view) {
        return presentation
                .rows()
                .row(
                        edition.id(),
                        EntityProperties.named(EntityType.EDITION, property).orElseThrow(),
                        view.reader(),
                        view.texts());
    }

    private static TimelineView timeline(Edition edition, ReaderView view) {
        MeetingCatalog meetings = view.apec().meetings().possiblyOverlapping(year(edition));
        List<Meeting> undated = meetings.undecided().stream()
                .filter(meeting -> !isOfAnother(edition, meeting))
                .toList();
        return TimelineView.ofYear(
                edition.year(),
                view.apec().meetings().overlapping(year(edition)).list(),
                undated,
                view);
    }

    /** Those that were certainly not in the year, and those without a date that belong to another edition. */
    private static List<Meeting> otherYears(Edition edition, ApecDataset apec) {
        MeetingCatalog meetings = apec.meetings().possiblyOverlapping(year(edition));
        MeetingCatalog undated = meetings.undecided();
        return apec.meetings().stream()
                .filter(meeting -> undated.contains(meeting.id())
                        ? isOfAnother(edition, meeting)
                        : !meetings.contains(meeting.id()))
                .toList();
    }

    private static boolean isOfAnother(Edition edition, Meeting meeting) {
        return meeting.edition().filter(other -> !other.equals(edition.id())).isPresent();
    }

    private static DateRange year(Edition edition) {
        return DateRange.parse(String.valueOf(edition.year()));
    }

    private List<Shown> families(ReaderView view) {
        List<Shown> families = new ArrayList<>();
        families.add(
                Shown.plain(view.texts().get("timeline.title")).to(view.reader().link(TimelinePages.PATH)));
        for (EntityType<?> type : EntityType.all()) {
            families.add(Shown.plain(view.texts().types(type)).to(view.reader().link("/" + type.plural())));
        }
        return families;
    }
}
