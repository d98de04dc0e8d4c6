package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.Timeline;
import io.github.apec2026.query.TimelineEntry;
import io.github.apec2026.value.DateRange;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /timeline?on=2026-02-10&place=guangdong}: what happened at a time and a place; what may have happened is listed separately. */
@Controller
class TimelinePages {

    static final String PATH = "/timeline";

    private static final String PLACE = "place";

    private final Presentation presentation;
    private final Templates templates;

    TimelinePages(Presentation presentation, Templates templates) {
        this.presentation = presentation;
        this.templates = templates;
    }

    /**
     * What happened; where a date cannot be read, the form with a message beside it, as an error.
     *
     * @param on a day, a month or a year
     * @param from the first day, month or year of a span, in place of {@code on}
     * @param to the last one
     * @param place the key of a place; what is anywhere within it counts
     */
    @GetMapping(PATH)
    ResponseEntity<byte[]> timeline(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String place,
            Reader reader) {
        ReaderView view = ReaderView.of(presentation, reader);
        DateFields dates = DateFields.ofDateOrSpan(
                Map.of(DateFields.ON, on, DateFields.FROM, from, DateFields.TO, to), view.texts());
        Optional<Id<Place>> where = Optional.of(place.strip())
                .filter(key -> !key.isEmpty())
                .map(key ->
                        Asked.read(() -> presentation.apec().get(Place.id(key)).id()));
        return templates.page(
                dates.isWrong() ? HttpStatus.BAD_REQUEST : HttpStatus.OK, "timeline", page(dates, where, view));
    }

    private TimelinePage page(DateFields dates, Optional<Id<Place>> place, ReaderView view) {
        boolean isAsked = !dates.isWrong() && (dates.dates().isPresent() || place.isPresent());
        Timeline timeline = presentation.apec().timeline();
        timeline = dates.dates().map(timeline::overlapping).orElse(timeline);
        timeline = place.map(timeline::in).orElse(timeline);
        TimelineEntries entries = new TimelineEntries(view);
        List<TimelineEntry> decided = isAsked ? timeline.decided() : List.of();
        List<Section> sections = entries.sections(decided);
        Section undecided = entries.undecided(isAsked ? timeline.undecided() : List.of());
        Cited cited = new Cited().section(undecided);
        sections.forEach(cited::section);
        String asked = isAsked ? asked(dates, place, view) : "";
        String heading = view.texts().get("timeline.title");
        Reader reader = view.reader();
        return new TimelinePage(
                presentation.frame(
                        asked.isEmpty() ? heading : heading + ": " + asked,
                        "",
                        reader,
                        dates.isWrong() ? "" : "/api" + address(dates, place).href(),
                        ""),
                asked,
                PATH,
                reader.isChosen() ? reader.language().tag() : "",
                dates.fields(),
                places(place, view),
                isAsked ? view.texts().count("timeline.decided", decided.size()) : "",
                sections,
                undecided,
                presentation.sourcesNumbered(cited.numbers(), reader));
    }

    private static String asked(DateFields dates, Optional<Id<Place>> place, ReaderView view) {
        List<String> asked = new ArrayList<>();
        dates.dates()
                .map(each -> Dates.of(simplest(dates, each), view.reader().language()))
                .ifPresent(asked::add);
        place.map(each -> view.shown(each).text()).ifPresent(asked::add);
        return String.join(view.texts().get("list.comma"), asked);
    }

    /** A month that is asked for is called by its name, not by its days. */
    private static DateRange simplest(DateFields fields, DateRange dates) {
        List<String> written = fields.given().map(DateField::value).distinct().toList();
        boolean isOne = written.size() == 1 && !dates.isOpen();
        return isOne ? DateRange.parse(written.get(0)) : dates;
    }

    private static ListAddress address(DateFields dates, Optional<Id<Place>> place) {
        Map<String, String> values = new LinkedHashMap<>();
        dates.given().forEach(field -> values.put(field.name(), field.value()));
        place.ifPresent(id -> values.put(PLACE, id.key()));
        return new ListAddress(PATH, values);
    }

    /** The places by name. */
    private static List<TimelinePage.Option> places(Optional<Id<Place>> chosen, ReaderView view) {
        List<TimelinePage.Option> places = new ArrayList<>();
        for (Id<Place> id : view.apec().places().ids()) {
            places.add(new TimelinePage.Option(
                    id.key(), view.shown(id), chosen.filter(id::equals).isPresent()));
        }
        places.sort(Comparator.comparing(
                option -> option.name().text(),
                Collator.getInstance(
                        Locale.forLanguageTag(view.reader().language().tag()))));
        return Collections.unmodifiableList(places);
    }
}
