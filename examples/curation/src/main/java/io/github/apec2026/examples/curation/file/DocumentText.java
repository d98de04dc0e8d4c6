package io.github.apec2026.examples.curation.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The text of a document, with the digests that a claim file gives of it. Positions count UTF-16 code units, from 0. Immutable.
 *
 * @param name the name of its file
 * @param text the text, to the letter: line ends as they are
 * @param sha256 the SHA-256 of its bytes
 */
public record DocumentText(String name, String text, String sha256) {

    private static final int DIGEST_LENGTH = 16;

    /** Reads a document. */
    public static DocumentText read(Path path) {
        byte[] bytes = StrictText.bytesOf(path);
        return new DocumentText(path.toString(), StrictText.decode(path.toString(), bytes), sha256(bytes));
    }

    /** Its length. */
    public int length() {
        return text.length();
    }

    /** The text of a span. */
    public String in(Span span) {
        return text.substring(span.at(), span.end());
    }

    /** The digest of a span: the first 16 hex digits of the SHA-256 of its UTF-8 text. */
    public String digest(Span span) {
        return sha256(in(span).getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST_LENGTH);
    }

    /** Whether a span lies in the text. */
    public boolean holds(Span span) {
        return span.at() >= 0 && span.length() > 0 && (long) span.at() + span.length() <= text.length();
    }

    /** The first position from {@code at} on that is not white space, or the end of the text. */
    public int skipSpace(int at) {
        int i = at;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** White space as the library counts it. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
