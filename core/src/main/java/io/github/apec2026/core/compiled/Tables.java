package io.github.apec2026.core.compiled;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The texts and ids of a compiled record, by number. Each is made when it is first asked for, and remembered. Thread-safe. */
final class Tables {

    private final byte[] bytes;
    private final int textOffsets;
    private final int textBytes;
    private final AtomicReferenceArray<String> texts;
    private final int idTypes;
    private final int idKeys;
    private final int idEntities;
    private final AtomicReferenceArray<Id<?>> ids;

    Tables(byte[] bytes, int textsAt, int idsAt) {
        this.bytes = bytes;
        int textCount = CompiledFormat.intAt(bytes, textsAt);
        this.textOffsets = textsAt + 4;
        this.textBytes = textOffsets + 4 * (textCount + 1);
        this.texts = new AtomicReferenceArray<>(textCount);
        int idCount = CompiledFormat.intAt(bytes, idsAt);
        this.idTypes = idsAt + 4;
        this.idKeys = idTypes + idCount;
        this.idEntities = idKeys + 4 * idCount;
        this.ids = new AtomicReferenceArray<>(idCount);
    }

    /** The text of a number. */
    String text(int number) {
        String text = texts.get(number);
        if (text == null) {
            int from = textOffset(number);
            text = new String(bytes, textBytes + from, textOffset(number + 1) - from, StandardCharsets.UTF_8);
            texts.set(number, text);
        }
        return text;
    }

    private int textOffset(int number) {
        return CompiledFormat.intAt(bytes, textOffsets + 4 * number);
    }

    /** The id of a number. */
    Id<?> id(int number) {
        Id<?> id = ids.get(number);
        if (id == null) {
            id = new Id<>(EntityType.all().get(bytes[idTypes + number]), text(keyOf(number)));
            ids.set(number, id);
        }
        return id;
    }

    private int keyOf(int number) {
        return CompiledFormat.intAt(bytes, idKeys + 4 * number);
    }

    /** The number of the entity of an id; -1 when nothing is claimed about it. */
    int entityOf(Id<?> id) {
        int number = numberOf(id);
        return number < 0 ? -1 : CompiledFormat.intAt(bytes, idEntities + 4 * number);
    }

    /** The number of an id, found by bisection; -1 when there is none. */
    private int numberOf(Id<?> id) {
        List<EntityType<?>> types = EntityType.all();
        int type = 0;
        while (types.get(type) != id.type()) {
            type++;
        }
        int low = 0;
        int high = ids.length() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int c = Integer.compare(bytes[idTypes + middle], type);
            c = c == 0 ? compareKey(middle, id.key()) : c;
            if (c == 0) {
                return middle;
            }
            if (c < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Compares the key of a number, which is ASCII, with another. */
    private int compareKey(int number, String key) {
        int text = keyOf(number);
        int from = textBytes + textOffset(text);
        int length = textBytes + textOffset(text + 1) - from;
        int common = Math.min(length, key.length());
        for (int i = 0; i < common; i++) {
            int c = bytes[from + i] - key.charAt(i);
            if (c != 0) {
                return c;
            }
        }
        return length - key.length();
    }
}
