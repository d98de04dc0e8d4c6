package io.github.apec2026.examples.explorer.web;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of what a record says: of its documents, their passages and their claims, and of the claims that no document makes. It is the
 * same however the record was loaded, and another one as soon as an overlay adds a claim.
 */
final class RecordDigest {

    private final MessageDigest digest = sha256();

    private RecordDigest() {}

    /** The SHA-256 in hexadecimal digits. */
    static String of(ApecDataset apec) {
        RecordDigest record = new RecordDigest();
        for (SourceDocument document : apec.documents()) {
            record.add(document.id());
            for (Passage passage : apec.passages(document.id())) {
                record.add(passage, passage.digest(), passage.nothing());
            }
            apec.claimsOf(document.id()).forEach(record::add);
        }
        Entities.ids(apec)
                .forEach(id -> apec.claims(id).stream()
                        .filter(claim -> claim.evidence().isEmpty())
                        .forEach(record::add));
        return HexFormat.of().formatHex(record.digest.digest());
    }

    private void add(Id<?> id) {
        add((Object) id);
    }

    private void add(Claim<?> claim) {
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

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
