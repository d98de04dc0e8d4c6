package io.github.apec2026.examples.export.origin;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.examples.export.Digests;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Which record a file was made from: the digest of what the record says, that is, of its documents, their passages and their claims, and of
 * the claims that no document makes. It is the same however the record was loaded, and another one as soon as an overlay adds a claim.
 */
public final class RecordVersion {

    private final MessageDigest digest = Digests.sha256();

    private RecordVersion() {}

    /** The SHA-256 of what the record says, in hexadecimal digits. */
    public static String of(ApecDataset record) {
        RecordVersion version = new RecordVersion();
        for (SourceDocument document : record.documents()) {
            version.add(document.id());
            for (Passage passage : record.passages(document.id())) {
                version.add(passage, passage.digest(), passage.nothing());
            }
            record.claimsOf(document.id()).forEach(version::addClaim);
        }
        RecordEntities.ids(record)
                .forEach(id -> record.claims(id).stream()
                        .filter(claim -> claim.evidence().isEmpty())
                        .forEach(version::addClaim));
        return HexFormat.of().formatHex(version.digest.digest());
    }

    /** The day of the latest document; empty when no document has a day. */
    public static Optional<LocalDate> day(ApecDataset record) {
        return record.documents().stream()
                .flatMap(document -> DocumentCitations.day(document).stream())
                .max(LocalDate::compareTo);
    }

    private void addClaim(Claim<?> claim) {
        add(
                claim.subject(),
                claim.property(),
                claim.value(),
                claim.basis(),
                claim.rank(),
                claim.outcome(),
                claim.according(),
                claim.because(),
                claim.evidence().map(Evidence::passage),
                claim.evidence().map(Evidence::words));
    }

    /** A separator that no text has, so that two lists of parts are never one text. */
    private void add(Object... parts) {
        for (Object part : parts) {
            digest.update((part + "\u0000").getBytes(StandardCharsets.UTF_8));
        }
    }
}
