package io.github.apec2026.examples.mcp.tool;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a page starts, written so that it fits only the arguments that it was made for. */
final class Cursor {

    private static final int MOST = 1_000_000;

    private Cursor() {}

    static String write(int offset, String fingerprint) {
        byte[] bytes = (offset + "." + digest(fingerprint)).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The offset of a cursor; refused where it was made for other arguments, or by nobody. */
    static int read(String cursor, String fingerprint) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            int dot = text.indexOf('.');
            int offset = Integer.parseInt(text.substring(0, Math.max(dot, 0)));
            if (offset > 0 && offset < MOST && text.substring(dot + 1).equals(digest(fingerprint))) {
                return offset;
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw Params.bad("cursor", cursor, "give nextCursor of the page before, with the same other arguments");
    }

    private static String digest(String fingerprint) {
        return Integer.toHexString(fingerprint.hashCode());
    }
}
