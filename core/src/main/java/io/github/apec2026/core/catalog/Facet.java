package io.github.apec2026.core.catalog;

import io.github.apec2026.core.entities.Identities;
import io.github.apec2026.model.Id;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where in a catalog those stand that a narrowing by one key finds. Immutable. */
final class Facet {

    private final Map<Object, PostingList> byKey = new HashMap<>();
    private final Identities identities;

    private Facet(Builder making) {
        this.identities = making.identities;
        for (Map.Entry<Object, int[]> each : making.byKey.entrySet()) {
            int[] made = each.getValue();
            byKey.put(each.getKey(), PostingList.posting(Arrays.copyOfRange(made, 1, 1 + made[0])));
        }
    }

    /**
     * Those under an id or what it means today.
     *
     * @param argument what the caller calls the id, for messages
     * @throws java.util.NoSuchElementException when the record has no such entity
     */
    PostingList of(Id<?> id, String argument) {
        return ofKey(identities.sought(id, argument), argument);
    }

    /** Those under a key that is no id. */
    PostingList ofKey(Object key, String argument) {
        PostingList found = byKey.get(Objects.requireNonNull(key, argument));
        return found == null ? PostingList.NONE : found;
    }

    /** Takes the positions one after the other. */
    static final class Builder {

        /** How many there are so far, then these. */
        private final Map<Object, int[]> byKey = new HashMap<>();

        private final Identities identities;

        Builder(Identities identities) {
            this.identities = identities;
        }

        void add(int position, Id<?> id) {
            addKey(position, identities.claimed(id));
        }

        void add(int position, Optional<? extends Id<?>> id) {
            if (id.isPresent()) {
                add(position, id.get());
            }
        }

        void add(int position, List<? extends Id<?>> ids) {
            for (int i = 0; i < ids.size(); i++) {
                add(position, ids.get(i));
            }
        }

        /** Adds a position that is not before the last one; once is enough. */
        void addKey(int position, Object key) {
            int[] made = byKey.get(key);
            if (made == null) {
                byKey.put(key, new int[] {1, position});
            } else if (made[made[0]] != position) {
                int[] roomy = made;
                if (made[0] + 1 == made.length) {
                    roomy = Arrays.copyOf(made, made.length * 2);
                    byKey.put(key, roomy);
                }
                roomy[0]++;
                roomy[roomy[0]] = position;
            }
        }

        Facet done() {
            return new Facet(this);
        }
    }
}
