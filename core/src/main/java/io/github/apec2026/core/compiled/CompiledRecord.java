package io.github.apec2026.core.compiled;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** The bytes of a compiled record whose checksums are right, and where its blocks begin. Immutable. */
public final class CompiledRecord {

    private static final List<Block> BLOCKS = List.of(Block.values());

    /** What claim files of a gigabyte make. */
    private static final int MOST_BYTES = 1 << 29;

    private final byte[] bytes;
    private final int[] offsets;
    private final Tables tables;
    private final CompiledSource source;
    private final int afterSource;

    private CompiledRecord(byte[] bytes, int[] offsets, Tables tables, CompiledSource source, int afterSource) {
        this.bytes = bytes;
        this.offsets = offsets;
        this.tables = tables;
        this.source = source;
        this.afterSource = afterSource;
    }

    /**
     * Reads the bytes of a compiled record: those that it says it has, and one more if there is one.
     *
     * @throws IOException when they cannot be read
     */
    static byte[] read(InputStream in) throws IOException {
        byte[] start = in.readNBytes(CompiledFormat.blocksAt());
        if (start.length < CompiledFormat.blocksAt() || !isMarked(start)) {
            return start;
        }
        int length = CompiledFormat.intAt(start, CompiledFormat.LENGTH_AT);
        byte[] more = in.readNBytes(Math.max(0, Math.min(length, MOST_BYTES) - start.length) + 1);
        byte[] all = Arrays.copyOf(start, start.length + more.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        return all;
    }

    /**
     * Opens a compiled record. Retains the array, which must not be changed afterwards.
     *
     * @throws UnusableRecordException when it is damaged, or of another version
     */
    public static CompiledRecord open(byte[] bytes) throws UnusableRecordException {
        if (bytes.length < CompiledFormat.blocksAt() || !isMarked(bytes)) {
            throw new UnusableRecordException("it is no compiled record");
        }
        int version = CompiledFormat.intAt(bytes, CompiledFormat.VERSION_AT);
        if (version != CompiledFormat.VERSION) {
            throw new UnusableRecordException(
                    "it has format " + version + ", and this library reads format " + CompiledFormat.VERSION);
        }
        int length = CompiledFormat.intAt(bytes, CompiledFormat.LENGTH_AT);
        if (length != bytes.length) {
            throw new UnusableRecordException("it has " + bytes.length + " bytes instead of " + length);
        }
        int[] offsets = blocks(bytes);
        try {
            return opened(bytes, offsets);
        } catch (RuntimeException e) { // the checksums are right, and what they are of is not
            throw new UnusableRecordException("it is not as this library writes it");
        }
    }

    private static CompiledRecord opened(byte[] bytes, int[] offsets) throws UnusableRecordException {
        int texts = offsets[Block.TEXTS.number()];
        int ids = offsets[Block.IDS.number()];
        int passages = offsets[Block.PASSAGES.number()];
        int claims = offsets[Block.CLAIMS.number()];
        int entities = offsets[Block.ENTITIES.number()];
        Directory.check(bytes, texts + 2 * TextPacker.CODES, ids);
        Directory.check(bytes, ids, passages);
        Directory.check(bytes, passages, claims);
        Directory.check(bytes, claims, entities);
        Directory.check(bytes, entities, offsets[Block.DOCUMENTS.number()]);
        Tables tables = new Tables(bytes, texts, ids);
        BlockReader header = new BlockReader(bytes, tables, offsets[Block.HEADER.number()]);
        String library = header.text();
        if (!library.equals(CompiledFormat.LIBRARY) || header.fixed() != CompiledFormat.SCHEMA) {
            throw new UnusableRecordException("it was compiled by another version of the library, " + library
                    + ", and this is " + CompiledFormat.LIBRARY);
        }
        CompiledSource source = CompiledSource.read(header);
        return new CompiledRecord(bytes, offsets, tables, source, header.at());
    }

    /** The checksum of the types, properties and codes of the records that are read. */
    public static int schema() {
        return CompiledFormat.SCHEMA;
    }

    /** The version of the library whose records are read. */
    public static String library() {
        return CompiledFormat.LIBRARY;
    }

    private static boolean isMarked(byte[] bytes) {
        for (int i = 0; i < CompiledFormat.MAGIC.length(); i++) {
            if (bytes[i] != CompiledFormat.MAGIC.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the blocks begin; they follow each other without gaps, and their checksums are right. */
    private static int[] blocks(byte[] bytes) throws UnusableRecordException {
        int directory = CompiledFormat.blocksAt() - CompiledFormat.DIRECTORY_AT;
        if (CompiledFormat.checksum(bytes, CompiledFormat.DIRECTORY_AT, directory)
                != CompiledFormat.intAt(bytes, CompiledFormat.CHECKSUM_AT)) {
            throw new UnusableRecordException("its directory is damaged");
        }
        int[] offsets = new int[Block.COUNT];
        int end = CompiledFormat.blocksAt();
        for (int i = 0; i < offsets.length; i++) {
            int entry = CompiledFormat.DIRECTORY_AT + CompiledFormat.ENTRY * i;
            int length = CompiledFormat.intAt(bytes, entry + 4);
            offsets[i] = CompiledFormat.intAt(bytes, entry);
            boolean isWithin = offsets[i] == end && length >= 0 && length <= bytes.length - end;
            if (!isWithin || CompiledFormat.checksum(bytes, end, length) != CompiledFormat.intAt(bytes, entry + 8)) {
                throw new UnusableRecordException("its block " + BLOCKS.get(i) + " is damaged");
            }
            end += length;
        }
        if (end != bytes.length) {
            throw new UnusableRecordException("its blocks do not reach its end");
        }
        return offsets;
    }

    /** The source it was compiled from. */
    public CompiledSource source() {
        return source;
    }

    byte[] bytes() {
        return bytes;
    }

    Tables tables() {
        return tables;
    }

    int at(Block block) {
        return offsets[block.number()];
    }

    BlockReader reader(int at) {
        return new BlockReader(bytes, tables, at);
    }

    /** The header behind the source. */
    BlockReader header() {
        return reader(afterSource);
    }
}
