package io.github.apec2026.compiled;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/** Puts the length and the checksums that belong to its bytes into a compiled record: so what is behind the checksums is tried. */
final class RightChecksums {

    private static final int LENGTH_AT = 12;
    private static final int CHECKSUM_AT = 16;
    private static final int DIRECTORY_AT = 20;
    private static final int ENTRY = 12;
    private static final int BLOCKS_AT = DIRECTORY_AT + 9 * ENTRY;

    private RightChecksums() {}

    /** A copy with the right length and checksums; blocks beyond the end keep theirs. */
    static byte[] in(byte[] record) {
        byte[] copy = record.clone();
        if (copy.length < BLOCKS_AT) {
            return copy;
        }
        ByteBuffer bytes = ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(LENGTH_AT, copy.length);
        for (int entry = DIRECTORY_AT; entry < BLOCKS_AT; entry += ENTRY) {
            int from = bytes.getInt(entry);
            int length = bytes.getInt(entry + 4);
            if (from >= 0 && length >= 0 && length <= copy.length - from) {
                bytes.putInt(entry + 8, checksum(copy, from, length));
            }
        }
        return bytes.putInt(CHECKSUM_AT, checksum(copy, DIRECTORY_AT, BLOCKS_AT - DIRECTORY_AT))
                .array();
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, length);
        return (int) checksum.getValue();
    }
}
