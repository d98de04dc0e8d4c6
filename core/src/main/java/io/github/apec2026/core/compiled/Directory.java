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

    /**
     * Checks that as many parts as a block says can be in it.
     *
     * @throws IllegalStateException when they cannot
     */
    static void check(byte[] bytes, int block, int end) {
        if (end - block < 4 || size(bytes, block) < 0 || size(bytes, block) > end - block) {
            throw new IllegalStateException("A block of " + (end - block) + " bytes with too many parts");
        }
    }

    /** How many parts a block has. */
    static int size(byte[] bytes, int block) {
        return CompiledFormat.intAt(bytes, block);
    }

    /** Where a part of a block begins. */
    static int at(byte[] bytes, int block, int part) {
        return behindNumber(bytes, lengthAt(bytes, block, part));
    }

    /** Where the length of a part is; the part is behind it. */
    static int lengthAt(byte[] bytes, int block, int part) {
        int groups = (size(bytes, block) + GROUP - 1) / GROUP;
        int first = block + 4 + 4 * groups;
        int at = first + CompiledFormat.intAt(bytes, block + 4 + 4 * (part / GROUP));
        for (int i = part % GROUP; i > 0; i--) {
            int length = bytes[at]; // nearly always the whole number
            at = length >= 0 ? at + 1 + length : behindNumber(bytes, at) + numberAt(bytes, at);
        }
        return at;
    }

    static int behindNumber(byte[] bytes, int number) {
        int at = number;
        while (bytes[at] < 0) {
            at++;
        }
        return at + 1;
    }

    static int numberAt(byte[] bytes, int at) {
        int number = 0;
        int i = at;
        for (int shift = 0; ; shift += 7) {
            number |= (bytes[i] & 0x7F) << shift;
            if (bytes[i++] >= 0) {
                return number;
            }
        }
    }
}
