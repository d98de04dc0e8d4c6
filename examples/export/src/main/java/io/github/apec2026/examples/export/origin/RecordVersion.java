package io.github.apec2026.examples.export.origin;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Entity;
import io.github.apec2026.query.ApecDataset;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which record a file was made from: a digest of all its claims. It is the same however the record was loaded, and another one as soon as
 * a document or an overlay adds a claim.
 */
public final class RecordVersion {

    /** The SPDX name of the licence of the record. */
    public static final String LICENCE = "Apache-2.0";

    /** Where the licence can be read. */
    public static final String LICENCE_URI = "https://www.apache.org/licenses/LICENSE-2.0";

    private RecordVersion() {}

    /** The SHA-256 of the claims, in hexadecimal digits. */
    public static String of(ApecDataset record) {
        Digests digests = new Digests();
        AllEntities.of(record).map(Entity::id).forEach(id -> record.claims(id).forEach(claim -> add(digests, claim)));
        return digests.finish();
    }

    /** The day of the latest document; empty when no document has a day. */
    public static Optional<LocalDate> day(ApecDataset record) {
        return record.documents().stream()
                .flatMap(document -> DocumentCitations.day(document).stream())
                .max(LocalDate::compareTo);
    }

    private static void add(Digests digests, Claim<?> claim) {
        digests.add(
                claim.subject(), claim.property(), claim.value(), claim.basis().code());
        digests.add(
                claim.rank().code(),
                claim.outcome().code(),
                claim.according(),
                claim.because().orElse(""));
        claim.evidence()
                .ifPresent(evidence ->
                        digests.add(evidence.passage(), evidence.passage().digest(), evidence.words()));
    }
}
