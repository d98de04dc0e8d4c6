package io.github.apec2026.core.compiled;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Numbers the texts and ids of a record. Ids are numbered in their order, so all must be known first: a first pass over the record only
 * collects them. Used by one thread.
 */
final class TableBuilder {

    private final Map<String, Integer> textNumbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final TreeSet<Id<?>> collected = new TreeSet<>();
    private final Map<Id<?>, Integer> idNumbers = new HashMap<>();
    private final List<Id<?>> ids = new ArrayList<>();
    private boolean isCollecting = true;

    /** Ends the first pass. */
    void sort() {
        isCollecting = false;
        textNumbers.clear();
        texts.clear();
        for (Id<?> id : collected) {
            idNumbers.put(id, ids.size());
            ids.add(id);
        }
    }

    /** The number of a text. */
    int text(String text) {
        Integer number = textNumbers.get(text);
        if (number == null) {
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                throw new IllegalArgumentException("A text with half of a surrogate pair cannot be compiled");
            }
            number = texts.size();
            textNumbers.put(text, number);
            texts.add(text);
        }
        return number;
    }

    /** The number of an id; any number in the first pass. */
    int id(Id<?> id) {
        if (isCollecting) {
            collected.add(id);
            return 0;
        }
        Integer number = idNumbers.get(id);
        if (number == null) {
            throw new IllegalStateException("Not collected: " + id);
        }
        return number;
    }

    /** The block of ids: types, keys and entities. */
    BlockWriter ids(Map<Id<?>, Integer> entities) {
        BlockWriter out = new BlockWriter(this);
        out.fixed(ids.size());
        for (Id<?> id : ids) {
            out.raw(new byte[] {(byte) EntityType.all().indexOf(id.type())});
        }
        for (Id<?> id : ids) {
            out.fixed(text(id.key()));
        }
        for (Id<?> id : ids) {
            out.fixed(entities.getOrDefault(id, -1));
        }
        return out;
    }

    /** The block of texts; after all others. */
    BlockWriter texts() {
        TextPacker packer = new TextPacker(texts);
        Directory directory = new Directory();
        for (String text : texts) {
            BlockWriter part = new BlockWriter(this);
            part.number(TextPacker.kindOf(text));
            part.raw(packer.pack(text));
            directory.add(part.toByteArray());
        }
        BlockWriter out = new BlockWriter(this);
        out.raw(packer.pairs());
        out.raw(directory.block(this).toByteArray());
        return out;
    }
}
