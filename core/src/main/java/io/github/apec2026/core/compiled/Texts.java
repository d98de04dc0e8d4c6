package io.github.apec2026.core.compiled;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The texts of a compiled record by number, as {@link TextPacker} encoded them. Each is made when it is first asked for, and remembered, but
 * for those that are read again whenever a claim is. Thread-safe.
 */
final class Texts {

    private final byte[] bytes;
    private final int block;
    private final Pairs pairs;
    private final AtomicReferenceArray<String> texts;

    Texts(byte[] bytes, int at) {
        this.bytes = bytes;
        this.pairs = new Pairs(bytes, at);
        this.block = at + 2 * TextPacker.CODES;
        this.texts = new AtomicReferenceArray<>(Directory.size(bytes, block));
    }

    int count() {
        return texts.length();
    }

    String get(int number) {
        String text = texts.get(number);
        if (text == null) {
            text = unpacked(number);
            texts.set(number, text);
        }
        return text;
    }

    /** A text that its reader passes on: it is not remembered, and made anew unless it already was. */
    String passing(int number) {
        String text = texts.get(number);
        return text == null ? unpacked(number) : text;
    }

    private String unpacked(int number) {
        int lengthAt = Directory.lengthAt(bytes, block, number);
        int at = Directory.behindNumber(bytes, lengthAt);
        int end = at + Directory.numberAt(bytes, lengthAt);
        int from = at + 1;
        if (from > end || end > bytes.length) {
            throw new IllegalStateException("A text from " + from + " to " + end);
        }
        return switch (bytes[at]) {
            case TextPacker.UTF_8 -> new String(bytes, from, end - from, StandardCharsets.UTF_8);
            case TextPacker.UTF_16 -> new String(bytes, from, end - from, StandardCharsets.UTF_16LE);
            default -> pairs.text(bytes, from, end);
        };
    }
}
