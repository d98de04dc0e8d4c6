package io.github.apec2026.examples.export.origin;

import io.github.apec2026.examples.export.RecordTerms;
import io.github.apec2026.query.ApecDataset;
import java.time.LocalDate;
import java.util.Optional;

/** Which record a file was made from, as the manifest has it, and the day up to which its documents reach. */
public final class RecordVersion {

    private RecordVersion() {}

    /** The SHA-256 of what the record says, in hexadecimal digits. */
    public static String of(ApecDataset record) {
        return RecordTerms.of(record).version();
    }

    /** The day of the latest document; empty when no document has a day. */
    public static Optional<LocalDate> day(ApecDataset record) {
        return record.documents().stream()
                .flatMap(document -> DocumentCitations.day(document).stream())
                .max(LocalDate::compareTo);
    }
}
