package io.github.apec2026.core.compiled;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Encodes the texts of a record in few bytes. In ASCII texts frequent pairs of bytes are replaced by bytes above 127 (byte-pair encoding: a
 * pair may consist of such bytes itself); other texts are UTF-8 or UTF-16, whichever is shorter. Nothing depends on the platform, so the same
 * texts always give the same bytes. Used by one thread.
 */
final class TextPacker {

    /** How a text is encoded; the numbers are those in the file. */
    static final int UTF_8 = 0;

    static final int UTF_16 = 1;
    static final int PAIRS = 2;

    static final int FIRST_CODE = 128;
    static final int CODES = 128;

    /** Longer texts have no pairs: so a few bytes never stand for a text that fills the memory. */
    static final int LONGEST_WITH_PAIRS = 1 << 16;

    /** The texts from which the pairs are taken: enough to know the frequent ones. */
    private static final int SAMPLE = 1 << 16;

    /** The pairs by code, the first byte in the upper half. */
    private final List<Integer> pairs = new ArrayList<>();

    TextPacker(List<String> texts) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        for (String text : texts) {
            if (isAscii(text) && sample.size() < SAMPLE) {
                sample.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
                sample.write(0); // no text has it, so no pair spans two texts
            }
        }
        int[] bytes = unsigned(sample.toByteArray());
        for (int code = FIRST_CODE; code < FIRST_CODE + CODES; code++) {
            int pair = mostFrequent(bytes);
            pairs.add(pair);
            bytes = replaced(bytes, pair, code);
        }
    }

    /** The pairs by code, as they are in the file: two bytes each. */
    byte[] pairs() {
        byte[] all = new byte[2 * CODES];
        for (int i = 0; i < CODES; i++) {
            all[2 * i] = (byte) (pairs.get(i) >> 8);
            all[2 * i + 1] = (byte) (int) pairs.get(i);
        }
        return all;
    }

    /** How {@link #pack} encodes a text. */
    static int kindOf(String text) {
        if (text.length() <= LONGEST_WITH_PAIRS && isAscii(text)) {
            return PAIRS;
        }
        return text.getBytes(StandardCharsets.UTF_8).length <= 2 * text.length() ? UTF_8 : UTF_16;
    }

    /** The bytes of a text. */
    byte[] pack(String text) {
        return switch (kindOf(text)) {
            case UTF_8 -> text.getBytes(StandardCharsets.UTF_8);
            case UTF_16 -> text.getBytes(StandardCharsets.UTF_16LE);
            default -> packed(text);
        };
    }

    private byte[] packed(String text) {
        int[] bytes = unsigned(text.getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < CODES; i++) {
            bytes = replaced(bytes, pairs.get(i), FIRST_CODE + i);
        }
        byte[] packed = new byte[bytes.length];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) bytes[i];
        }
        return packed;
    }

    /** The most frequent pair of neighbours, of several the smallest. */
    private static int mostFrequent(int[] bytes) {
        int[] counts = new int[1 << 16];
        int most = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int pair = bytes[i] << 8 | bytes[i + 1];
            counts[pair] += bytes[i] == 0 || bytes[i + 1] == 0 ? 0 : 1;
            boolean isMore = counts[pair] > counts[most] || (counts[pair] == counts[most] && pair < most);
            most = isMore ? pair : most;
        }
        return most;
    }

    private static int[] replaced(int[] bytes, int pair, int code) {
        int first = pair >> 8;
        int second = pair & 0xFF;
        int[] replaced = new int[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == first && i + 1 < bytes.length && bytes[i + 1] == second) {
                replaced[length++] = code;
                i++;
            } else {
                replaced[length++] = bytes[i];
            }
        }
        return Arrays.copyOf(replaced, length);
    }

    private static int[] unsigned(byte[] bytes) {
        int[] unsigned = new int[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            unsigned[i] = bytes[i] & 0xFF;
        }
        return unsigned;
    }

    /** Whether a text consists of the characters 1 to 127. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0 || text.charAt(i) >= FIRST_CODE) {
                return false;
            }
        }
        return true;
    }
}
