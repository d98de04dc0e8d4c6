package io.github.apec2026.core.type;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every name that is claimed for every entity: how words are recognised as a reference. Filled while claims are collected, and left
 * alone from then on.
 */
public final class Names {

    private final Map<Id<?>, List<String>> byEntity = new HashMap<>();
    private final Map<String, List<Id<?>>> byName = new HashMap<>();

    /** Adds a name of an entity. */
    public void add(Id<?> entity, String name) {
        String spelling = Spelling.of(name);
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
        }
    }

    /** The entities of a type that have this very name. */
    public List<Id<?>> named(String words, EntityType<?> type) {
        List<Id<?>> all = byName.get(Spelling.of(words));
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

    /** The longest name of an entity that stands in the words, as a spelling; empty when none does. */
    public String longestIn(String words, Id<?> entity) {
        String spelling = Spelling.of(words);
        String longest = "";
        for (String name : byEntity.getOrDefault(entity, List.of())) {
            if (name.length() > longest.length() && Spelling.contains(spelling, name)) {
                longest = name;
            }
        }
        return longest;
    }

    /** The names of an entity, as spellings. */
    public List<String> of(Id<?> entity) {
        return byEntity.getOrDefault(entity, List.of());
    }
}
