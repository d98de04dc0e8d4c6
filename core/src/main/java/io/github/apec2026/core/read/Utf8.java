package io.github.apec2026.core.read;

/**
 * Decodes UTF-8 strictly: no overlong form, no surrogate, nothing beyond U+10FFFF, no end within a character.
 *
 * <p>The JDK's decoders cost a cold JVM several calls for each character beyond ASCII; this is one loop.
 */
final class Utf8 {

    private static final int LEAST_OF_TWO = 0x80;
    private static final int LEAST_OF_THREE = 0x800;
    private static final int LEAST_OF_FOUR = 0x10000;

    private final byte[] bytes;
    private final char[] chars;
    private int position;
    private int length;

    Utf8(byte[] bytes) {
        this.bytes = bytes;
        this.chars = new char[bytes.length]; // no character has more UTF-16 code units than bytes
    }

    /** Decodes up to the end, or up to the first malformed sequence; answers whether there was none. */
    boolean decode() {
        byte[] in = bytes;
        char[] out = chars;
        int end = in.length;
        int from = 0;
        int to = 0;
        boolean sound = true;
        while (from < end && sound) {
            int first = in[from];
            if (first >= 0) {
                out[to++] = (char) first;
                from++;
            } else if ((first & 0xF0) == 0xE0 && from + 2 < end) {
                int second = in[from + 1];
                int third = in[from + 2];
                int c = ((first & 0xF) << 12) | ((second & 0x3F) << 6) | (third & 0x3F);
                sound = (second & 0xC0) == 0x80
                        && (third & 0xC0) == 0x80
                        && c >= LEAST_OF_THREE
                        && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
                if (sound) {
                    out[to++] = (char) c;
                    from += 3;
                }
            } else {
                int c = twoOrFour(first, from);
                sound = c >= 0;
                if (c >= LEAST_OF_FOUR) {
                    out[to++] = Character.highSurrogate(c);
                    out[to++] = Character.lowSurrogate(c);
                    from += 4;
                } else if (sound) {
                    out[to++] = (char) c;
                    from += 2;
                }
            }
        }
        position = from;
        length = to;
        return sound;
    }

    /** The character of two or of four bytes that starts there, or -1. */
    private int twoOrFour(int first, int from) {
        if ((first & 0xE0) == 0xC0) {
            int c = ((first & 0x1F) << 6) | next(from + 1);
            return next(from + 1) >= 0 && c >= LEAST_OF_TWO ? c : -1;
        }
        if ((first & 0xF8) != 0xF0) {
            return -1;
        }
        int second = next(from + 1);
        int third = next(from + 2);
        int fourth = next(from + 3);
        int c = ((first & 7) << 18) | (second << 12) | (third << 6) | fourth;
        return second >= 0 && third >= 0 && fourth >= 0 && c >= LEAST_OF_FOUR && c <= Character.MAX_CODE_POINT ? c : -1;
    }

    /** The six bits of the byte there that goes on with a character, or -1. */
    private int next(int at) {
        return at < bytes.length && (bytes[at] & 0xC0) == 0x80 ? bytes[at] & 0x3F : -1;
    }

    /** The decoded characters; the array may be longer than the text. */
    char[] chars() {
        return chars;
    }

    /** How many characters were decoded. */
    int length() {
        return length;
    }

    /** The place of the first byte that was not decoded. */
    int position() {
        return position;
    }
}
