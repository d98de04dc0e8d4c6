package io.github.apec2026.core.compiled;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The texts of a compiled record by number, as {@link TextPacker} encoded them. Each is made when it is first asked for, and remembered.
 * Thread-safe.
 */
final class Texts {

    private final byte[] bytes;
    private final int block;
    private final int pairs;
    private final AtomicReferenceArray<String> texts;

    Texts(byte[] bytes, int at) {
        this.bytes = bytes;
        this.pairs = at;
        for (int i = 0; i < 2 * TextPacker.CODES; i++) {
            if ((bytes[at + i] & 0xFF) >= TextPacker.FIRST_CODE + i / 2) {
                throw new IllegalStateException("A pair that does not consist of earlier ones");
            }
        }
        this.block = at + 2 * TextPacker.CODES;
        this.texts = new AtomicReferenceArray<>(Directory.size(bytes, block));
    }

    String get(int number) {
        String text = texts.get(number);
        if (text == null) {
            text = unpacked(Directory.at(bytes, block, number), Directory.end(bytes, block, number));
            texts.set(number, text);
        }
        return text;
    }

    private String unpacked(int at, int end) {
        int from = at + 1;
        if (from > end || end > bytes.length) {
            throw new IllegalStateException("A text from " + from + " to " + end);
        }
        if (bytes[at] == TextPacker.UTF_8) {
            return new String(bytes, from, end - from, StandardCharsets.UTF_8);
        }
        if (bytes[at] == TextPacker.UTF_16) {
            return new String(bytes, from, end - from, StandardCharsets.UTF_16LE);
        }
        StringBuilder text = new StringBuilder(2 * (end - from));
        for (int i = from; i < end; i++) {
            append(bytes[i] & 0xFF, text);
        }
        return text.toString();
    }

    /** Appends what a byte stands for; a pair consists of earlier ones, so at most 128 deep. */
    private void append(int code, StringBuilder text) {
        if (code < TextPacker.FIRST_CODE) {
            if (text.length() == TextPacker.LONGEST_WITH_PAIRS) {
                throw new IllegalStateException("A text that is too long for one with pairs");
            }
            text.append((char) code);
        } else {
            int pair = pairs + 2 * (code - TextPacker.FIRST_CODE);
            append(bytes[pair] & 0xFF, text);
            append(bytes[pair + 1] & 0xFF, text);
        }
    }
}
