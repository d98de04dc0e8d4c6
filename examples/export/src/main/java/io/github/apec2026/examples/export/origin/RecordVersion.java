package io.github.apec2026.examples.export.origin;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Entity;
import io.github.apec2026.query.ApecDataset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    private static final String SEPARATOR = "\u0000";

    private RecordVersion() {}

    /** The SHA-256 of the claims, in hexadecimal digits. */
    public static String of(ApecDataset record) {
        MessageDigest digest = sha256();
        AllEntities.of(record).map(Entity::id).forEach(id -> record.claims(id).forEach(claim -> add(digest, claim)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The day of the latest document; empty when no document has a day. */
    public static Optional<java.time.LocalDate> day(ApecDataset record) {
        return record.documents().stream()
                .flatMap(document -> DocumentCitations.day(document).stream())
                .max(java.time.LocalDate::compareTo);
    }

    private static void add(MessageDigest digest, Claim<?> claim) {
        digest.update((claim + SEPARATOR).getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
