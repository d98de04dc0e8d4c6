package io.github.apec2026.examples.export;

import io.github.apec2026.examples.export.origin.RecordVersion;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.Optional;

/**
 * What everybody who passes a record on needs to know of it: its name, its version, its licence, and how its documents are cited. Every
 * kind of files has it in the form of its field, and the manifest has it for all of them.
 *
 * @param version the SHA-256 of what the record says: equal records, equal versions
 * @param format the version of the format of claim files
 * @param asOf the day of what was known on a day; empty when the record is not restricted to one
 * @param documents the documents that it is made from, by id
 */
public record RecordTerms(String version, int format, Optional<String> asOf, List<CitedDocument> documents) {

    /** The name of the record. */
    public static final String TITLE = "The APEC 2026 record";

    /** What the record is. */
    public static final String DESCRIPTION =
            "The year of APEC in China, 2026, as sourced data: meetings, officials, initiatives,"
                    + " figures and statements, each value with the words of the document that states it. What no document states is"
                    + " empty, never zero. Kinds, labels and summaries are our own and are marked so.";

    /** The identifier of the licence by SPDX. */
    public static final String LICENCE = "Apache-2.0";

    /** The name of the licence. */
    public static final String LICENCE_TITLE = "Apache License 2.0";

    /** The address of the licence's text. */
    public static final String LICENCE_URL = "https://www.apache.org/licenses/LICENSE-2.0";

    /** What the licence does not cover. */
    public static final String LICENCE_NOTE =
            "The licence is that of the record. The documents belong to their publishers; of"
                    + " their text the record quotes only the shortest words that state a value. Cite the documents.";

    private static final int SHORT = 12;

    /** Takes an unmodifiable copy of the documents. */
    public RecordTerms {
        documents = List.copyOf(documents);
    }

    /** The terms of a record. */
    public static RecordTerms of(ApecDataset record) {
        return new RecordTerms(
                RecordVersion.of(record),
                record.info().format(),
                record.info().asOf().map(Object::toString),
                record.info().documents().stream()
                        .map(id -> CitedDocument.of(record.<SourceDocument>get(id), record))
                        .toList());
    }

    /** The first digits of the version, to show. */
    public String shortVersion() {
        return version.substring(0, SHORT);
    }

    /** How the record is cited, in one line. */
    public String citation() {
        return TITLE + ", version " + shortVersion()
                + asOf.map(day -> ", as of " + day).orElse("") + ", " + LICENCE;
    }
}
