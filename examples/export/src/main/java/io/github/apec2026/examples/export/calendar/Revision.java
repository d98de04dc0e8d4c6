package io.github.apec2026.examples.export.calendar;

import io.github.apec2026.examples.export.origin.DocumentCitations;
import io.github.apec2026.examples.export.origin.RecordVersion;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

/**
 * Which revision of an entry this is, by the record and never by the clock. The time stamp is the day of the latest document about the
 * meeting; the sequence is the number of claims about it, which a further document raises.
 *
 * @param stamp the time stamp
 * @param sequence the sequence number
 */
record Revision(Date stamp, int sequence) {

    static Revision of(ApecDataset record, Meeting meeting) {
        Optional<LocalDate> day = DocumentCitations.about(record, meeting.id()).stream()
                .flatMap(document -> record.find(document).flatMap(DocumentCitations::day).stream())
                .max(LocalDate::compareTo);
        return new Revision(
                midnight(day.or(() -> RecordVersion.day(record))),
                record.claims(meeting.id()).size());
    }

    /** The time stamp of the calendar: the day of the latest document. */
    static Date of(ApecDataset record) {
        return midnight(RecordVersion.day(record));
    }

    /** A record of no dated document has the first time stamp there is. */
    private static Date midnight(Optional<LocalDate> day) {
        return Date.from(
                day.orElse(LocalDate.EPOCH).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
