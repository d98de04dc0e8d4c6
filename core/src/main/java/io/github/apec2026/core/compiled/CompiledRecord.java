package io.github.apec2026.core.compiled;

import java.util.ArrayList;
import java.util.List;

/** The bytes of a compiled record whose checksums are right, and where its blocks begin. Immutable. */
public final class CompiledRecord {

    private static final List<Block> BLOCKS = List.of(Block.values());

    private final byte[] bytes;
    private final int[] offsets;
    private final Tables tables;
    private final List<CompiledSource> sources;
    private final int afterSources;

    private CompiledRecord(byte[] bytes, int[] offsets, Tables tables, BlockReader header) {
        this.bytes = bytes;
        this.offsets = offsets;
        this.tables = tables;
        int count = header.number();
        List<CompiledSource> read = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            read.add(CompiledSource.read(header));
        }
        this.sources = List.copyOf(read);
        this.afterSources = header.at();
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
        Tables tables = new Tables(bytes, offsets[Block.TEXTS.number()], offsets[Block.IDS.number()]);
        BlockReader header = new BlockReader(bytes, tables, offsets[Block.HEADER.number()]);
        String library = header.text();
        if (!library.equals(CompiledFormat.LIBRARY)) {
            throw new UnusableRecordException(
                    "it was compiled by version " + library + " of the library, and this is " + CompiledFormat.LIBRARY);
        }
        return new CompiledRecord(bytes, offsets, tables, header);
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
        if (RecordWriter.checksum(bytes, CompiledFormat.DIRECTORY_AT, directory)
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
            if (!isWithin || RecordWriter.checksum(bytes, end, length) != CompiledFormat.intAt(bytes, entry + 8)) {
                throw new UnusableRecordException("its block " + BLOCKS.get(i) + " is damaged");
            }
            end += length;
        }
        if (end != bytes.length) {
            throw new UnusableRecordException("its blocks do not reach its end");
        }
        return offsets;
    }

    /** The sources it was compiled from. */
    public List<CompiledSource> sources() {
        return sources;
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

    /** The header behind the sources. */
    BlockReader header() {
        return reader(afterSources);
    }
}
