package io.github.apec2026.recognize;

/**
 * A text from any bytes: UTF-8 as it stands, so that a corpus can be read, and every other byte as a character of its own. Halves of
 * surrogate pairs may come out, which a decoder of the JDK would replace.
 */
public final class AnyText {

    private AnyText() {}

    /** The text of these bytes. */
    public static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            int length = length(bytes, at);
            int code = length == 1 ? bytes[at] & 0xFF : bytes[at] & (0x7F >> length);
            for (int i = 1; i < length; i++) {
                code = code << 6 | (bytes[at + i] & 0x3F);
            }
            text.appendCodePoint(Math.min(code, Character.MAX_CODE_POINT));
            at += length;
        }
        return text.toString();
    }

    /** How many bytes are one character. */
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (at + i == bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return length;
    }
}
