package io.github.apec2026.examples.export;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * The digest of what a record says: of its documents, their passages and their claims, and of the claims that no document makes. It is the
 * same however the record was loaded, and another one as soon as an overlay adds a claim.
 */
final class RecordVersion {

    private final MessageDigest digest = Digests.sha256();

    private RecordVersion() {}

    /** The SHA-256 in hexadecimal digits. */
    static String of(ApecDataset record) {
        RecordVersion version = new RecordVersion();
        for (SourceDocument document : record.documents()) {
            version.add(document.id());
            for (Passage passage : record.passages(document.id())) {
                version.add(passage, passage.digest(), passage.nothing());
            }
            record.claimsOf(document.id()).forEach(version::addClaim);
        }
        for (Catalog<? extends Entity> catalog : catalogs(record)) {
            for (Entity entity : catalog) {
                record.claims(entity.id()).stream()
                        .filter(claim -> claim.evidence().isEmpty())
                        .forEach(version::addClaim);
            }
        }
        return HexFormat.of().formatHex(version.digest.digest());
    }

    /** The catalogs of all types of which claims are made: all but officials, who are persons. */
    private static List<Catalog<? extends Entity>> catalogs(ApecDataset record) {
        return List.of(
                record.editions(),
                record.priorities(),
                record.meetings(),
                record.persons(),
                record.positions(),
                record.organizations(),
                record.places(),
                record.topics(),
                record.initiatives(),
                record.indicators(),
                record.observations(),
                record.statements(),
                record.products(),
                record.units(),
                record.economies(),
                record.documents(),
                record.articles());
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
