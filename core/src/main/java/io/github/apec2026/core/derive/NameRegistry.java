package io.github.apec2026.core.derive;

import io.github.apec2026.core.text.Spelling;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every name that is claimed for every entity, to recognise words as a reference. Filled while claims are collected, then unchanged.
 */
public final class NameRegistry {

    private final Map<Id<?>, List<String>> byEntity = new HashMap<>();
    private final Map<String, List<Id<?>>> byName = new HashMap<>();
    private final List<String> proper = new ArrayList<>();
    private final Set<Id<?>> properlyNamed = new HashSet<>();
    private @Nullable ProperNames sorted;

    /**
     * Adds a name of an entity.
     *
     * @param isProper whether it is a proper name, so that a name within it is no reference; nouns of what is counted are none
     */
    public void add(Id<?> entity, String name, boolean isProper) {
        String spelling = Spelling.ofName(name);
        if (spelling.isEmpty()) {
            return;
        }
        List<String> names = byEntity.get(entity);
        if (names == null) {
            names = new ArrayList<>(4);
            byEntity.put(entity, names);
        }
        if (!names.contains(spelling)) {
            names.add(spelling);
            List<Id<?>> entities = byName.get(spelling);
            if (entities == null) {
                entities = new ArrayList<>(1);
                byName.put(spelling, entities);
            }
            entities.add(entity);
            if (isProper) {
                proper.add(spelling);
                properlyNamed.add(entity);
            }
        }
    }

    /** The entities of a type that have this very name. */
    public List<Id<?>> named(String words, EntityType<?> type) {
        List<Id<?>> all = byName.get(Spelling.ofName(words));
        if (all == null) {
            return List.of();
        }
        List<Id<?>> ofType = new ArrayList<>(all.size());
        for (Id<?> id : all) {
            if (id.type() == type) {
                ofType.add(id);
            }
        }
        return ofType;
    }

    /**
     * The longest name of others that covers a part of a text and more, as a spelling; empty when there is none, or when a name of one of
     * {@code own} covers that part too: then the part belongs to that name.
     */
    String covering(String text, int start, int end, List<Id<?>> own) {
        ProperNames names = sorted();
        String longest = "";
        for (int at = Math.max(0, end - names.longest()); at <= start; at++) {
            int limit = names.longest() + 1;
            for (String name = names.from(text, at, limit); name != null; name = names.from(text, at, limit)) {
                limit = name.length();
                if (at + limit < end || limit <= end - start) {
                    break;
                }
                if (isNameOfOneOf(own, name)) {
                    return "";
                }
                longest = limit > longest.length() ? name : longest;
            }
        }
        return longest;
    }

    private boolean isNameOfOneOf(List<Id<?>> entities, String spelling) {
        for (Id<?> entity : entities) {
            if (of(entity).contains(spelling)) {
                return true;
            }
        }
        return false;
    }

    private ProperNames sorted() {
        ProperNames names = sorted;
        if (names == null) {
            names = new ProperNames(proper);
            sorted = names;
        }
        return names;
    }

    /** The entities that have this spelling for a name. */
    List<Id<?>> named(String spelling) {
        return byName.getOrDefault(spelling, List.of());
    }

    /** Whether the entity has a proper name; a subject or a quantity has words that describe it, which longer names may well contain. */
    public boolean isProperlyNamed(Id<?> entity) {
        return properlyNamed.contains(entity);
    }

    /** The names of an entity, as spellings. */
    public List<String> of(Id<?> entity) {
        return byEntity.getOrDefault(entity, List.of());
    }
}
