package io.github.apec2026.core.catalog;

import io.github.apec2026.core.entities.Identities;
import io.github.apec2026.model.Id;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The posting lists of a catalog, by facet and key. A facet is called like the argument of the filter that asks for it, which is how
 * messages call it too. Immutable.
 */
final class Facets {

    private final Map<String, Map<Object, PostingList>> byFacet = new HashMap<>();
    private final Identities identities;

    private Facets(Builder builder) {
        this.identities = builder.identities;
        for (Map.Entry<String, Map<Object, int[]>> facet : builder.byFacet.entrySet()) {
            Map<Object, PostingList> postings = new HashMap<>();
            for (Map.Entry<Object, int[]> each : facet.getValue().entrySet()) {
                int[] positions = each.getValue();
                postings.put(each.getKey(), PostingList.indexed(Arrays.copyOfRange(positions, 1, 1 + positions[0])));
            }
            byFacet.put(facet.getKey(), postings);
        }
    }

    /**
     * The positions under an id, or under what it means today.
     *
     * @throws java.util.NoSuchElementException when the record has no such entity
     */
    PostingList of(String facet, Id<?> id) {
        return of(facet, id, facet);
    }

    /**
     * The positions under an id, or under what it means today.
     *
     * @param argument what the caller calls the id, for messages
     * @throws java.util.NoSuchElementException when the record has no such entity
     */
    PostingList of(String facet, Id<?> id, String argument) {
        return ofKey(facet, identities.sought(id, argument));
    }

    /** The positions under any key of a facet. */
    PostingList anyOf(String facet) {
        PostingList any = PostingList.NONE;
        for (PostingList each : byFacet.getOrDefault(facet, Map.of()).values()) {
            any = any.or(each);
        }
        return any;
    }

    /** The positions under a key that is no id. */
    PostingList ofKey(String facet, Object key) {
        Map<Object, PostingList> postings = byFacet.get(facet);
        if (postings == null && !byFacet.isEmpty()) {
            throw new IllegalArgumentException("There is no facet " + facet);
        }
        Objects.requireNonNull(key, facet);
        PostingList posting = postings == null ? null : postings.get(key);
        return posting == null ? PostingList.NONE : posting;
    }

    /** Takes the entities of a catalog one after the other. */
    static final class Builder {

        /** The number of positions so far, then these. */
        private final Map<String, Map<Object, int[]>> byFacet = new HashMap<>();

        private final Identities identities;
        private int position = -1;

        Builder(Identities identities) {
            this.identities = identities;
        }

        /** Goes on to the next position. */
        void next() {
            position++;
        }

        /** Makes known that there is a facet, though perhaps nobody has a key of it. */
        void declare(String facet) {
            of(facet);
        }

        void add(String facet, Id<?> id) {
            addKey(facet, identities.claimed(id));
        }

        void add(String facet, Optional<? extends Id<?>> id) {
            Map<Object, int[]> postings = of(facet);
            if (id.isPresent()) {
                add(postings, identities.claimed(id.get()));
            }
        }

        void add(String facet, List<? extends Id<?>> ids) {
            Map<Object, int[]> postings = of(facet);
            for (int i = 0; i < ids.size(); i++) {
                add(postings, identities.claimed(ids.get(i)));
            }
        }

        void addKey(String facet, Object key) {
            add(of(facet), key);
        }

        void addKey(String facet, Optional<?> key) {
            Map<Object, int[]> postings = of(facet);
            if (key.isPresent()) {
                add(postings, key.get());
            }
        }

        private Map<Object, int[]> of(String facet) {
            Map<Object, int[]> postings = byFacet.get(facet);
            if (postings == null) {
                postings = new HashMap<>();
                byFacet.put(facet, postings);
            }
            return postings;
        }

        /** Adds the position, unless it is there. */
        private void add(Map<Object, int[]> postings, Object key) {
            int[] positions = postings.get(key);
            if (positions == null) {
                postings.put(key, new int[] {1, position});
            } else if (positions[positions[0]] != position) {
                int[] roomy = positions;
                if (positions[0] + 1 == positions.length) {
                    roomy = Arrays.copyOf(positions, positions.length * 2);
                    postings.put(key, roomy);
                }
                roomy[0]++;
                roomy[roomy[0]] = position;
            }
        }

        Facets build() {
            return new Facets(this);
        }
    }
}
