package io.github.apec2026.examples.export.origin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of texts by SHA-256. */
final class Digests {

    /** A separator that no text has, so that two lists of parts are never one text. */
    private static final String SEPARATOR = "\u0000";

    private final MessageDigest digest;

    Digests() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The digest of some parts, in hexadecimal digits. */
    static String of(Object... parts) {
        Digests digests = new Digests();
        digests.add(parts);
        return digests.finish();
    }

    void add(Object... parts) {
        for (Object part : parts) {
            digest.update((part + SEPARATOR).getBytes(StandardCharsets.UTF_8));
        }
    }

    String finish() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
