package io.github.apec2026.core.compiled;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbered parts of a block: how many there are, where each group of sixteen begins, then the parts, each behind its length. Used by
 * one thread when it is written.
 */
final class Directory {

    private static final int GROUP = 16;

    private final List<byte[]> parts = new ArrayList<>();

    /** Adds the next part. */
    void add(byte[] part) {
        parts.add(part);
    }

    /** The block. */
    BlockWriter block(TableBuilder tables) {
        BlockWriter data = new BlockWriter(tables);
        BlockWriter block = new BlockWriter(tables);
        block.fixed(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            if (i % GROUP == 0) {
                block.fixed(data.size());
            }
            data.number(parts.get(i).length);
            data.raw(parts.get(i));
        }
        block.raw(data.toByteArray());
        return block;
    }

    /** How many parts a block has. */
    static int size(byte[] bytes, int block) {
        return CompiledFormat.intAt(bytes, block);
    }

    /** Where a part of a block begins. */
    static int at(byte[] bytes, int block, int part) {
        int at = lengthOf(bytes, block, part);
        return at + sizeOfLength(bytes, at);
    }

    /** Where a part of a block ends. */
    static int end(byte[] bytes, int block, int part) {
        int at = lengthOf(bytes, block, part);
        return at + sizeOfLength(bytes, at) + length(bytes, at);
    }

    /** Where the length of a part is. */
    private static int lengthOf(byte[] bytes, int block, int part) {
        int groups = (size(bytes, block) + GROUP - 1) / GROUP;
        int first = block + 4 + 4 * groups;
        int at = first + CompiledFormat.intAt(bytes, block + 4 + 4 * (part / GROUP));
        for (int i = part % GROUP; i > 0; i--) {
            at += sizeOfLength(bytes, at) + length(bytes, at);
        }
        return at;
    }

    private static int length(byte[] bytes, int at) {
        int length = 0;
        int i = at;
        for (int shift = 0; ; shift += 7) {
            length |= (bytes[i] & 0x7F) << shift;
            if (bytes[i++] >= 0) {
                return length;
            }
        }
    }

    private static int sizeOfLength(byte[] bytes, int at) {
        int size = 1;
        while (bytes[at + size - 1] < 0) {
            size++;
        }
        return size;
    }
}
