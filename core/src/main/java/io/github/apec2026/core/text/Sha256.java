package io.github.apec2026.core.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a text. Only what has a document at hand uses it, so that a load without documents loads none of its classes. */
public final class Sha256 {

    /** How many hex digits there are. */
    public static final int HEX_DIGITS = 64;

    private Sha256() {}

    /** The digest of a text's UTF-8 bytes, as hex digits in lower case. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of some bytes, as hex digits in lower case. */
    public static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
