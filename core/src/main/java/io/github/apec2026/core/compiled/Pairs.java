package io.github.apec2026.core.compiled;

import java.nio.charset.StandardCharsets;

/** What the bytes of packed ASCII texts stand for: those above 127 for pairs of others. Immutable. */
final class Pairs {

    /** More than {@link TextPacker} can reach, whose pairs all occur in a sample. */
    private static final int MOST_BYTES = 1 << 24;

    /** So many characters of each byte are written at once, whether it has them or not: that is faster than to ask. */
    private static final int HEAD = 4;

    /** What each byte stands for, one behind the other. */
    private final byte[] expanded;

    /** Where in {@link #expanded} each byte begins, and where the last ends. */
    private final int[] starts = new int[TextPacker.FIRST_CODE + TextPacker.CODES + 1];

    /** The first characters of each byte. */
    private final int[] heads = new int[TextPacker.FIRST_CODE + TextPacker.CODES];

    /**
     * The pairs of a record; a pair consists of characters and of earlier pairs.
     *
     * @throws IllegalStateException when one does not
     */
    Pairs(byte[] bytes, int at) {
        for (int code = 0; code < heads.length; code++) {
            int pair = at + 2 * (code - TextPacker.FIRST_CODE);
            int size = code < TextPacker.FIRST_CODE ? 1 : size(bytes[pair], code) + size(bytes[pair + 1], code);
            starts[code + 1] = starts[code] + size;
            if (starts[code + 1] > MOST_BYTES) {
                throw new IllegalStateException("Pairs stand for too much");
            }
        }
        expanded = new byte[starts[heads.length] + HEAD];
        for (int code = 0; code < heads.length; code++) {
            if (code < TextPacker.FIRST_CODE) {
                expanded[code] = (byte) code;
            } else {
                int pair = at + 2 * (code - TextPacker.FIRST_CODE);
                int middle = copy(bytes[pair] & 0xFF, expanded, starts[code]);
                copy(bytes[pair + 1] & 0xFF, expanded, middle);
            }
        }
        for (int code = 0; code < heads.length; code++) {
            heads[code] = CompiledFormat.intAt(expanded, starts[code]);
        }
    }

    private int size(byte part, int code) {
        int number = part & 0xFF;
        if (number >= code) {
            throw new IllegalStateException("A pair of a later one");
        }
        return starts[number + 1] - starts[number];
    }

    /** The text of some bytes. */
    String text(byte[] bytes, int from, int to) {
        int size = 0;
        for (int i = from; i < to; i++) {
            int code = bytes[i] & 0xFF;
            size += starts[code + 1] - starts[code];
            if (size > TextPacker.LONGEST_WITH_PAIRS) {
                throw new IllegalStateException("A text that is too long for one with pairs");
            }
        }
        byte[] text = new byte[size + HEAD];
        int end = 0;
        for (int i = from; i < to; i++) {
            int code = bytes[i] & 0xFF;
            int length = starts[code + 1] - starts[code];
            if (length <= HEAD) {
                CompiledFormat.putInt(text, end, heads[code]);
                end += length;
            } else {
                end = copy(code, text, end);
            }
        }
        return new String(text, 0, size, StandardCharsets.ISO_8859_1);
    }

    /** Writes what a byte stands for; answers where that ends. */
    private int copy(int code, byte[] to, int at) {
        int length = starts[code + 1] - starts[code];
        System.arraycopy(expanded, starts[code], to, at, length);
        return at + length;
    }
}
