package io.github.apec2026.core.compiled;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The texts and ids of a compiled record, by number. Each is made when it is first asked for, and remembered. Thread-safe. */
final class Tables {

    private final byte[] bytes;
    private final Texts texts;
    private final int idTypes;
    private final int idKeys;
    private final int idEntities;
    private final AtomicReferenceArray<Id<?>> ids;

    Tables(byte[] bytes, int textsAt, int idsAt) {
        this.bytes = bytes;
        this.texts = new Texts(bytes, textsAt);
        int count = CompiledFormat.intAt(bytes, idsAt);
        this.idTypes = idsAt + 4;
        this.idKeys = idTypes + count;
        this.idEntities = idKeys + 4 * count;
        this.ids = new AtomicReferenceArray<>(count);
    }

    /** How many texts there are. */
    int texts() {
        return texts.count();
    }

    /** The text of a number. */
    String text(int number) {
        return texts.get(number);
    }

    /** The text of a number, which is not remembered. */
    String passingText(int number) {
        return texts.passing(number);
    }

    /** The id of a number. */
    Id<?> id(int number) {
        Id<?> id = ids.get(number);
        if (id == null) {
            id = new Id<>(EntityType.all().get(bytes[idTypes + number]), key(number));
            ids.set(number, id);
        }
        return id;
    }

    private String key(int number) {
        return text(CompiledFormat.intAt(bytes, idKeys + 4 * number));
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
            c = c == 0 ? key(middle).compareTo(id.key()) : c;
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
}
