package io.github.apec2026.core.compiled;

import java.util.zip.CRC32;

/**
 * The layout of a compiled record. All numbers are little-endian.
 *
 * <ul>
 *   <li>at 0: the characters {@code APEC2026}
 *   <li>at 8: the version of the format, an int
 *   <li>at 12: the length of the file in bytes, an int
 *   <li>at 16: the CRC-32 of the directory, an int
 *   <li>at 20: the directory: of each block its offset, its length and its CRC-32, an int each
 *   <li>at 128: the blocks, without gaps
 * </ul>
 *
 * <p>Every byte is one of these fields or under a checksum, so accidental damage is noticed. In blocks, most numbers have one to five
 * bytes: seven bits each, the lowest first, and a bit that says whether another follows.
 */
final class CompiledFormat {

    /** What every compiled record begins with, in ASCII. */
    static final String MAGIC = "APEC2026";

    /** Increased when the layout changes. */
    static final int VERSION = 2;

    /**
     * The library that writes and reads such files. A file of another one is not read: its properties and codes may be others. A test
     * holds that this is the version of the project.
     */
    static final String LIBRARY = "0.1.0-SNAPSHOT";

    /**
     * A checksum of the types, properties and codes that such files refer to by name: a development version may have others than the one
     * that wrote a file. A test holds it, and says what it is to be.
     */
    static final int SCHEMA = -7_533_258;

    static final int VERSION_AT = 8;
    static final int LENGTH_AT = 12;
    static final int CHECKSUM_AT = 16;
    static final int DIRECTORY_AT = 20;
    static final int ENTRY = 12;

    private CompiledFormat() {}

    /** Where the blocks begin. */
    static int blocksAt() {
        return DIRECTORY_AT + ENTRY * Block.COUNT;
    }

    /** The CRC-32 of some bytes. */
    static int checksum(byte[] bytes, int from, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, length);
        return (int) checksum.getValue();
    }

    static int intAt(byte[] bytes, int at) {
        return (bytes[at] & 0xFF)
                | ((bytes[at + 1] & 0xFF) << 8)
                | ((bytes[at + 2] & 0xFF) << 16)
                | ((bytes[at + 3] & 0xFF) << 24);
    }

    static void putInt(byte[] bytes, int at, int value) {
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >>> 8);
        bytes[at + 2] = (byte) (value >>> 16);
        bytes[at + 3] = (byte) (value >>> 24);
    }
}
