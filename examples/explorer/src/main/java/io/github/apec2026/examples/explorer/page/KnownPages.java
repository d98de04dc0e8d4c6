package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.DatasetInfo;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /known/meeting/som1-2026?on=2026-02-05}: what the documents published by a day say of an entity. */
@Controller
class KnownPages {

    private static final String PATH = "/known";

    private final Presentation presentation;
    private final Templates templates;

    KnownPages(Presentation presentation, Templates templates) {
        this.presentation = presentation;
        this.templates = templates;
    }

    /** An entity as known on a day; 404 when the record has none of this id today. */
    @GetMapping(PATH + "/" + Addresses.TYPE + "/{key}")
    ResponseEntity<byte[]> entity(
            @PathVariable String type,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String on,
            Reader reader) {
        return page(type + "/" + key, on.strip(), reader);
    }

    /** The key of an article is of two parts: its document's and its own. */
    @GetMapping(PATH + "/article/{document}/{part}")
    ResponseEntity<byte[]> article(
            @PathVariable String document,
            @PathVariable String part,
            @RequestParam(defaultValue = "") String on,
            Reader reader) {
        return page("article/" + document + "/" + part, on.strip(), reader);
    }

    private ResponseEntity<byte[]> page(String text, String on, Reader reader) {
        Id<?> asked = Asked.read(() -> Id.parse(text));
        Id<?> id = Asked.read(() -> presentation.apec().get(asked)).id();
        if (!id.equals(asked)) {
            Map<String, String> given = on.isEmpty() ? Map.of() : Map.of(DateFields.ON, on);
            return EntityPages.moved(new ListAddress(PATH + Addresses.of(id), given).href(), reader);
        }
        ReaderView view = ReaderView.of(presentation, reader);
        Optional<LocalDate> day = day(on);
        if (day.isPresent()) {
            return templates.page("known", known(id, on, day.get(), view));
        }
        String error = on.isEmpty() ? "" : view.texts().get("timeline.no-day");
        return templates.page(
                on.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                "known",
                page(id, on, error, "", List.of(), Optional.empty(), view));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            DateRange date = DateRange.parse(text);
            boolean isDay = date.precision() == Precision.DAY
                    && date.firstDay().isPresent()
                    && date.firstDay().equals(date.lastDay());
            return isDay ? date.firstDay() : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private KnownPage known(Id<?> id, String on, LocalDate day, ReaderView view) {
        ApecDataset then = presentation.apec().asOf(day);
        Reader reader = view.reader();
        List<Row> rows =
                then.find(id).isPresent() ? presentation.of(then).rows().all(id, reader, view.texts()) : List.of();
        String date = Dates.of(DateRange.of(day), reader.language());
        String status = view.texts().get(rows.isEmpty() ? "timeline.not-known" : "timeline.as-known", date);
        return page(id, on, "", status, rows, Optional.of(then.info()), view);
    }

    private KnownPage page(
            Id<?> id,
            String on,
            String error,
            String status,
            List<Row> rows,
            Optional<DatasetInfo> info,
            ReaderView view) {
        Shown heading = view.shown(id);
        Texts texts = view.texts();
        return new KnownPage(
                presentation.frame(
                        texts.get("timeline.known.title", heading.text(), texts.get("timeline.known")),
                        "",
                        view.reader()),
                texts.type(id.type()),
                id.toString(),
                heading,
                new DateField(DateFields.ON, texts.get("timeline.known"), on, error),
                status,
                rows.stream().filter(Row::isStated).toList(),
                rows.stream().filter(row -> !row.isStated()).map(Row::name).toList(),
                info.map(each -> counting(each, view)).orElse(List.of()),
                info.map(each -> leftOut(each, view.reader())).orElse(List.of()));
    }

    /** The documents that count, by their numbers in the record of today. */
    private List<Source> counting(DatasetInfo info, ReaderView view) {
        return presentation.sources().documents().stream()
                .filter(info.documents()::contains)
                .map(id -> info.datedByContent().contains(id)
                        ? noted(presentation.source(id, view.reader()), view.texts())
                        : presentation.source(id, view.reader()))
                .toList();
    }

    private List<Source> leftOut(DatasetInfo info, Reader reader) {
        return presentation.sources().documents().stream()
                .filter(info.undated()::contains)
                .map(id -> presentation.source(id, reader))
                .toList();
    }

    private static Source noted(Source source, Texts texts) {
        String note = texts.get("timeline.dated-by-content");
        return new Source(
                source.number(),
                source.title(),
                source.note().isEmpty() ? note : source.note() + texts.get("list.comma") + note);
    }
}
