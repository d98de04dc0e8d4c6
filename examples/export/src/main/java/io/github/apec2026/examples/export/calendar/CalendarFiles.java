package io.github.apec2026.examples.export.calendar;

import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.examples.export.FileSet;
import io.github.apec2026.examples.export.origin.EntityUris;
import io.github.apec2026.examples.export.origin.RecordVersion;
import io.github.apec2026.query.ApecDataset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The meetings as one calendar for each language: {@code calendar/meetings.en.ics} and its sisters. */
public final class CalendarFiles implements FileSet {

    private final EntityUris uris;

    /** Calendars whose entries lead to the default addresses of their meetings. */
    public CalendarFiles() {
        this(EntityUris.byDefault());
    }

    /** Calendars whose entries lead to the addresses of a host. */
    public CalendarFiles(EntityUris uris) {
        this.uris = uris;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public String description() {
        return "the meetings for programs that show calendars (iCalendar, RFC 5545), in three languages";
    }

    @Override
    public List<ExportedFile> files(ApecDataset record) {
        List<ExportedFile> files = new ArrayList<>();
        Optional<String> version = Optional.of(RecordVersion.of(record));
        for (CalendarLanguage language : CalendarLanguage.values()) {
            String text = Calendars.of(record, record.meetings(), Locale.forLanguageTag(language.tag()), uris, version);
            files.add(new ExportedFile(
                    "calendar/meetings." + language.tag() + ".ics",
                    "text/calendar;charset=utf-8",
                    "meetings, titles in " + language.tag() + " where the record has them",
                    text.getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }
}
