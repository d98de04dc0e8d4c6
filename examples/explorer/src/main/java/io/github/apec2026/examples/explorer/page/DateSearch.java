package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Precision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A text that is a date and nothing else, in ISO 8601 or in words. Immutable and thread-safe. */
final class DateSearch {

    private final ApecDataset apec;
    private final List<Recognizer> recognizers =
            Stream.of("en", "zh-Hant", "zh-Hans").map(Recognizer::of).toList();

    DateSearch(ApecDataset apec) {
        this.apec = apec;
    }

    /** The link to what happened then; empty where the text is not a date. */
    Optional<Shown> find(String query, ReaderView view) {
        return dates(query)
                .map(dates -> Shown.plain(view.texts()
                                .get(
                                        "timeline.of",
                                        Dates.of(dates, view.reader().language())))
                        .to(view.reader().link(address(dates).href())));
    }

    private Optional<DateRange> dates(String query) {
        return iso(query)
                .or(() -> recognizers.stream()
                        .flatMap(recognizer -> recognized(query, recognizer).stream())
                        .findFirst())
                .filter(dates -> !dates.isInverted())
                .filter(dates -> dates.precision() != Precision.YEAR || hasAny(dates));
    }

    /** A number of four digits is a year only where the record has something of it. */
    private boolean hasAny(DateRange dates) {
        return !apec.timeline().overlapping(dates).decided().isEmpty();
    }

    private static Optional<DateRange> iso(String query) {
        try {
            return Optional.of(DateRange.parse(query));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<DateRange> recognized(String query, Recognizer recognizer) {
        List<Recognition> all = recognizer.recognize(query);
        return all.size() == 1
                        && all.get(0) instanceof Dating dating
                        && dating.start() == 0
                        && dating.end() == query.length()
                ? dating.dates().flatMap(open -> open.complete())
                : Optional.empty();
    }

    private static ListAddress address(DateRange dates) {
        String[] ends = dates.toString().split("/", -1);
        if (ends.length == 1) {
            return new ListAddress(TimelinePages.PATH, Map.of(DateFields.ON, ends[0]));
        }
        ListAddress address = new ListAddress(TimelinePages.PATH, Map.of());
        address = dates.firstDay().isPresent() ? address.with(DateFields.FROM, ends[0]) : address;
        return dates.lastDay().isPresent() ? address.with(DateFields.TO, ends[1]) : address;
    }
}
