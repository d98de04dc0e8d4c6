package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.narrowing.Narrowed;
import io.github.apec2026.examples.explorer.narrowing.NarrowedBy;
import io.github.apec2026.examples.explorer.narrowing.Narrower;
import io.github.apec2026.examples.explorer.narrowing.Narrowers;
import io.github.apec2026.examples.explorer.web.Query;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Meeting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /meetings?from=2026-02&place=guangdong}: what meets when and where; what may fit is listed separately from what fits. */
@Controller
class MeetingsPages {

    static final String PATH = "/meetings";

    private static final String FROM = DateFields.FROM;
    private static final String TO = DateFields.TO;
    private static final NarrowPanels PANELS = new NarrowPanels(
            "meetings.by.",
            Set.of("place", "kind", "edition"),
            List.of("place", "edition", "kind", "stage", "forum", "priority", "topic", "participant", "partOf"));

    private final Presentation presentation;
    private final Templates templates;
    private final Narrower<Meeting> narrower;
    private final FacetSets<Meeting> sets;

    MeetingsPages(Presentation presentation, Templates templates, Narrowers narrowers) {
        this.presentation = presentation;
        this.templates = templates;
        this.narrower = narrowers.of(EntityType.MEETING);
        this.sets = new FacetSets<>(presentation.apec(), narrower);
    }

    /** The meetings that fit all that is given, and those that may; where a date cannot be read, the form with a message beside it, as an error. */
    @GetMapping(PATH)
    @NarrowedBy("meetings")
    ResponseEntity<byte[]> meetings(Query query, Reader reader) {
        DateFields dates = DateFields.ofSpan(query.values(), presentation.texts(reader));
        return dates.isWrong()
                ? templates.page(HttpStatus.BAD_REQUEST, "meetings", page(undated(query.values()), dates, reader))
                : templates.page("meetings", page(query.values(), dates, reader));
    }

    /** What narrows the meetings beside a time that cannot be read. */
    private static Map<String, String> undated(Map<String, String> query) {
        Map<String, String> undated = new LinkedHashMap<>(query);
        undated.keySet().removeAll(Set.of(FROM, TO));
        return undated;
    }

    private MeetingsPage page(Map<String, String> query, DateFields dates, Reader reader) {
        ReaderView view = ReaderView.of(presentation, reader);
        Lines lines = new Lines(view);
        Narrowed<Meeting> narrowed = narrower.read(query);
        NarrowedList<Meeting> list = new NarrowedList<>(sets, query, sets::named);
        ListAddress address = list.address(PATH);
        List<Line> fitting = dates.isWrong() ? List.of() : lines.of(narrowed.fitting(), lines::meetingInFull);
        List<Line> undecided = dates.isWrong() ? List.of() : lines.of(narrowed.undecided(), lines::meetingInFull);
        Cited cited = new Cited();
        fitting.forEach(cited::line);
        undecided.forEach(cited::line);
        return new MeetingsPage(
                presentation.frame(
                        view.texts().get("nav.meetings"),
                        "meetings",
                        reader,
                        dates.isWrong() ? "" : "/api" + address.href(),
                        ""),
                dates.isWrong()
                        ? ""
                        : view.texts()
                                .count("meetings.count", narrowed.fitting().size()),
                PANELS.of(list, PATH, Map.of(), view),
                dates.fields(),
                fitting,
                undecided,
                reader.fileLink(new ListAddress("/calendar.ics", address.values()).href()),
                reader.link(timeline(address)),
                presentation.sourcesNumbered(cited.numbers(), reader));
    }

    /** Everything at the time and the place to which the meetings are narrowed. */
    private static String timeline(ListAddress address) {
        Map<String, String> values = new LinkedHashMap<>(address.values());
        values.keySet().retainAll(Set.of(FROM, TO, "place"));
        return new ListAddress(TimelinePages.PATH, values).href();
    }
}
