package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.page.EntityViews.Content;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
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

    MeetingPages(EntityViews views) {
        this.views = views;
    }

    /** A meeting; 404 when there is none of this key. */
    @GetMapping("/meeting/{key}")
    ResponseEntity<byte[]> meeting(@PathVariable String key, Reader reader) {
        return views.page(EntityType.MEETING, key, reader, "meeting", this::page);
    }

    private MeetingPage page(Meeting meeting, ReaderView view) {
        Id<Meeting> id = meeting.id();
        List<Meeting> parts = view.apec().meetings().partOf(id).list();
        TimelineView timeline = meeting.dates()
                .filter(dates -> !dates.isOpen())
                .map(dates -> TimelineView.within(dates, parts, view))
                .orElseGet(() -> new TimelineView(
                        List.of(), List.of(), new Lines(view).of(parts, new Lines(view)::meetingInFull)));
        return new MeetingPage(
                views.of(
                        id, view, new Content("meetings", above(meeting, view), Set.of(), COVERED, sections(id, view))),
                timeline,
                new ConflictLines(view).about(id),
                "/calendar.ics?meeting=" + id.key());
    }

    private List<Section> sections(Id<Meeting> id, ReaderView view) {
        ApecDataset apec = view.apec();
        Lines lines = new Lines(view);
        List<Section> sections = new ArrayList<>();
        sections.add(section("figures", figures(id, lines, apec), view)
                .noted(view.texts().get("meetings.section.figures.note")));
        sections.add(section("outcomes", outcomes(id, lines, view), view));
        sections.add(statements("said", apec.statements().withinMeeting(id).list(), "within", id, view));
        sections.add(statements("during", apec.statements().during(id).list(), "during", id, view)
                .noted(view.texts().get("meetings.section.during.note")));
        sections.add(section(
                "initiatives-during", lines.of(apec.initiatives().during(id).list(), lines::initiative), view));
        sections.add(section("same", same(id, lines, apec), view));
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

    /** Every figure about the meeting, those of one indicator beside each other. */
    private static List<Line> figures(Id<Meeting> id, Lines lines, ApecDataset apec) {
        List<Line> figures = new ArrayList<>();
        for (Indicator indicator : apec.indicators().bySubject(id)) {
            for (Observation figure : apec.observations().byIndicator(indicator.id())) {
                figures.add(lines.figure(figure));
            }
        }
        return figures;
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

    private static List<Line> same(Id<Meeting> id, Lines lines, ApecDataset apec) {
        return apec.perhapsSame(id).stream()
                .map(same -> lines.meetingInFull(apec.get(same.meeting())))
                .toList();
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
