package io.github.apec2026.examples.export.calendar;

import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.examples.export.origin.DocumentCitations;
import io.github.apec2026.examples.export.origin.EntityUris;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingStage;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Label;
import io.github.apec2026.query.PerhapsSame;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The texts of one meeting in a calendar of one language. */
final class MeetingText {

    private final ApecDataset record;
    private final EntityUris uris;
    private final CalendarLanguage language;

    MeetingText(ApecDataset record, EntityUris uris, CalendarLanguage language) {
        this.record = record;
        this.uris = uris;
        this.language = language;
    }

    /** The label; where the days are not stated exactly, with what is stated in brackets. */
    String summary(Meeting meeting, Placement placement) {
        String label = label(meeting.id()).text();
        String missing = switch (placement.firmness()) {
            case DAYS -> "";
            case LAST_DAY -> language.words("dates.last-day");
            case FIRST_DAY -> language.words("dates.first-day");
            case MONTHS -> language.words("dates.months");
            case NONE -> language.words("dates.none");
        };
        return missing.isEmpty()
                ? label
                : "["
                        + meeting.dates()
                                .map(dates -> written(dates) + language.words("comma"))
                                .orElse("") + missing + "] " + label;
    }

    /** Venue, place and the larger places around them, from small to large; empty when no place is stated. */
    Optional<String> location(Meeting meeting) {
        Set<String> names = new LinkedHashSet<>();
        for (Optional<Id<Place>> start : List.of(meeting.venue(), meeting.place())) {
            Optional<Place> place = record.find(start);
            while (place.isPresent() && names.add(label(place.get().id()).text())) {
                place = record.find(place.get().within());
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /** The kind, which is our classification, and the topics. */
    List<String> categories(Meeting meeting) {
        List<String> categories = new ArrayList<>();
        categories.add(meeting.kind().code());
        meeting.topics().forEach(topic -> categories.add(label(topic).text()));
        return categories;
    }

    /** What is stated of the time, the place, the stages and the relations, and by which documents. */
    String description(Meeting meeting, Placement placement) {
        List<String> lines = new ArrayList<>();
        lines.add(line("when", when(meeting)));
        if (meeting.dates().isPresent() && placement.firmness() != Placement.Firmness.DAYS) {
            lines.add(language.words("when.marked"));
        }
        location(meeting).ifPresent(place -> lines.add(line("where", place)));
        if (label(meeting.id()).isOurs()) {
            lines.add(language.words("title.ours"));
        }
        if (!meeting.stages().isEmpty()) {
            lines.add(line("stage", String.join(", ", stages(meeting))));
        }
        meeting.partOf().ifPresent(whole -> lines.add(line("part-of", named(whole))));
        for (PerhapsSame same : record.perhapsSame(meeting.id())) {
            lines.add(line("perhaps-same", named(same.meeting())));
        }
        lines.add(line("sources", ""));
        lines.addAll(sources(meeting));
        return String.join("\n", lines);
    }

    private String when(Meeting meeting) {
        Optional<Fact<DateRange>> dates = record.fact(meeting.id(), Meeting.DATES);
        if (dates.isEmpty()) {
            return language.words("when.not-stated");
        }
        Claim<DateRange> chosen = dates.get().chosen();
        String basis = written(dates.get().value())
                + language.words("open")
                + language.words("basis." + chosen.basis().code())
                + language.words("close");
        return dates.get().citation().map(cited -> basis + " — " + print(cited)).orElse(basis);
    }

    private String written(DateRange dates) {
        return WrittenDates.of(dates, language);
    }

    private List<String> sources(Meeting meeting) {
        List<String> lines = new ArrayList<>();
        for (Id<SourceDocument> document : DocumentCitations.about(record, meeting.id())) {
            record.find(document)
                    .ifPresent(found -> lines.add(
                            "- " + print(DocumentCitations.of(record, found)) + " <" + uris.of(document) + ">"));
        }
        return lines.isEmpty() ? List.of("- " + language.words("sources.register")) : lines;
    }

    private List<String> stages(Meeting meeting) {
        List<String> stages = new ArrayList<>();
        for (MeetingStage stage : meeting.stages()) {
            stages.add(language.words("stage." + stage.code()));
        }
        return stages;
    }

    private String named(Id<Meeting> meeting) {
        return label(meeting).text() + " <" + uris.of(meeting) + ">";
    }

    private String line(String key, String text) {
        return (language.words(key) + language.words("colon") + text).strip();
    }

    private String print(Citation citation) {
        return citation.print(language.preferred());
    }

    /** The label in the language of the calendar, as far as there is one. */
    Label label(Id<?> id) {
        return record.label(id, language.preferred());
    }
}
