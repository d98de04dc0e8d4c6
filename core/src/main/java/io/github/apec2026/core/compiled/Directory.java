package io.github.apec2026.core.compiled;

import java.util.ArrayList;
import java.util.List;

/** Where the parts of a block begin: their number and their offsets, in front of the parts. Used by one thread. */
final class Directory {

    private final List<Integer> offsets = new ArrayList<>();

    /** The next part begins. */
    void next(BlockWriter out) {
        offsets.add(out.size());
    }

    /** The whole block. */
    BlockWriter before(BlockWriter parts, TableBuilder tables) {
        BlockWriter block = new BlockWriter(tables);
        block.fixed(offsets.size());
        for (int offset : offsets) {
            block.fixed(offset);
        }
        block.raw(parts.toByteArray());
        return block;
    }

    /** How many parts a block has. */
    static int size(byte[] bytes, int block) {
        return CompiledFormat.intAt(bytes, block);
    }

    /** Where a part of a block begins. */
    static int at(byte[] bytes, int block, int part) {
        return block + 4 + 4 * size(bytes, block) + CompiledFormat.intAt(bytes, block + 4 + 4 * part);
    }
}
