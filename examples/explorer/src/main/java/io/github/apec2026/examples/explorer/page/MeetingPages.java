package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.page.EntityViews.Content;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.MeetingOutcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /meeting/som1-2026}: one meeting with its parts, its figures, what was said and put forward at it, and while it was on. */
@Controller
class MeetingPages {

    private static final Set<String> COVERED = Set.of(
            "meeting.partOf",
            "meeting.perhapsSameAs",
            "initiative.occasion",
            "initiative.during",
            "statement.occasion",
            "statement.during",
            "indicator.subject",
            "position.electedAt",
            "product.shownAt");

    private final EntityViews views;
    private final StatementItems items;

    MeetingPages(EntityViews views, StatementItems items) {
        this.views = views;
        this.items = items;
    }

    /** A meeting; 404 when there is none of this key. */
    @GetMapping("/meeting/{key}")
    ResponseEntity<byte[]> meeting(@PathVariable String key, Reader reader) {
        return views.page(EntityType.MEETING, key, reader, "meeting", this::page);
    }

    private MeetingPage page(Meeting meeting, ReaderView view) {
        List<Meeting> parts = view.apec().meetings().partOf(meeting.id()).list();
        TimelineView timeline = meeting.dates()
                .filter(dates -> !dates.isOpen())
                .map(dates -> TimelineView.within(dates, parts, view))
                .orElseGet(() -> TimelineView.undated(parts, view));
        EntityView entity = views.of(
                meeting.id(),
                view,
                new Content("meetings", above(meeting, view), Set.of(), COVERED, sections(meeting, view)));
        List<Row> rows = new MeetingRows(view).of(meeting, entity.rows());
        List<FigureComparison> figures = new FigureComparisons(view, "").about(meeting.id());
        List<ConflictView> contradictions = new ConflictViews(view).about(meeting.id());
        Cited cited = new Cited().timeline(timeline);
        entity.sources().forEach(cited::source);
        rows.forEach(cited::row);
        figures.forEach(cited::comparison);
        contradictions.forEach(cited::conflict);
        List<Source> sources = view.presentation().sourcesNumbered(cited.numbers(), view.reader());
        return new MeetingPage(entity.with(rows, sources), timeline, figures, contradictions);
    }

    private List<Section> sections(Meeting meeting, ReaderView view) {
        Id<Meeting> id = meeting.id();
        ApecDataset apec = view.apec();
        Lines lines = new Lines(view);
        List<Statement> said = apec.statements().withinMeeting(id).list();
        List<Section> sections = new ArrayList<>();
        sections.add(section("outcomes", outcomes(id, lines, view), view));
        sections.add(section("speakers", new SpeakersAt(view, items, id).lines(said), view));
        sections.add(statements("said", said, "within", id, view));
        sections.add(statements("during", apec.statements().during(id).list(), "during", id, view)
                .noted(view.texts().get("meetings.section.during.note")));
        sections.add(section(
                "initiatives-during", lines.of(apec.initiatives().during(id).list(), lines::initiative), view));
        sections.add(section("same", new MeetingsAlike(view).to(meeting), view));
        sections.add(section(
                "products",
                apec.products().stream()
                        .filter(product -> product.shownAt().filter(id::equals).isPresent())
                        .map(product -> lines.any(product.id()))
                        .toList(),
                view));
        return sections;
    }

    private Section statements(
            String key, List<Statement> statements, String parameter, Id<Meeting> id, ReaderView view) {
        String title = view.texts().get("meetings.section." + key);
        return views.statements(
                key, title, statements, new ListAddress(StatementPages.PATH, Map.of(parameter, id.key())), view);
    }

    private static Section section(String key, List<Line> lines, ReaderView view) {
        return Section.of(key, view.texts().get("meetings.section." + key), lines);
    }

    private static List<Line> outcomes(Id<Meeting> id, Lines lines, ReaderView view) {
        MeetingOutcomes outcomes = view.apec().outcomes(id);
        List<Line> all = new ArrayList<>();
        addInitiatives("adopted", outcomes.adopted(), lines, all);
        outcomes.elected().forEach(position -> all.add(as("elected", lines.holderAnywhere(position), view)));
        addInitiatives("launched", outcomes.launched(), lines, all);
        addInitiatives("proposed", outcomes.proposed(), lines, all);
        outcomes.announced().forEach(statement -> all.add(as("announced", lines.any(statement.id()), view)));
        return all;
    }

    private static void addInitiatives(String what, List<Initiative> initiatives, Lines lines, List<Line> all) {
        initiatives.forEach(initiative -> all.add(as(what, lines.initiative(initiative), lines.view())));
    }

    /** A line that begins with what came of it. */
    private static Line as(String what, Line line, ReaderView view) {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(
                "",
                List.of(new Sourced(
                        Shown.plain(view.texts().get("meetings.outcome." + what)), Optional.empty(), List.of()))));
        details.addAll(line.details());
        return new Line(line.name(), details);
    }

    private static List<Shown> above(Meeting meeting, ReaderView view) {
        List<Shown> above = new ArrayList<>();
        Optional<Id<Meeting>> whole = meeting.partOf();
        while (whole.isPresent()) {
            above.add(0, view.shown(whole.get()));
            whole = view.apec().get(whole.get()).partOf();
        }
        return above;
    }
}
