package io.github.apec2026.core.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The digest of a passage. Apart from the checks that need it, so that a load without documents loads none of its classes. */
final class Digest {

    private static final int BYTES = 8;

    private Digest() {}

    /** The first 16 hex digits of the SHA-256 of a passage's UTF-8 text. */
    static String of(String passage) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(passage.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
