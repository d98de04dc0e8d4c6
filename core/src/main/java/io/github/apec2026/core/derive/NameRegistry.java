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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every name that is claimed for every entity, to recognise words as a reference. Filled while claims are collected, then unchanged.
 */
public final class NameRegistry {

    /** So many names are compared faster than they are looked up. */
    private static final int FEW = 8;

    private final Map<Id<?>, List<String>> byEntity = new HashMap<>();

    /** Of entities of many names, the number of each name. */
    private final Map<Id<?>, Map<String, Integer>> ofMany = new HashMap<>();

    private final Map<EntityType<?>, Map<String, List<Id<?>>>> byName = new HashMap<>();
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
        List<String> names = byEntity.computeIfAbsent(entity, none -> new ArrayList<>(4));
        if (!isName(entity, spelling)) {
            addTo(names, entity, spelling);
            Map<String, List<Id<?>>> ofType = byName.computeIfAbsent(entity.type(), none -> new HashMap<>());
            ofType.computeIfAbsent(spelling, none -> new ArrayList<>(1)).add(entity);
            if (isProper) {
                proper.add(spelling);
                properlyNamed.add(entity);
            }
        }
    }

    /** The entities of a type that have this very name. */
    public List<Id<?>> named(String words, EntityType<?> type) {
        Map<String, List<Id<?>>> ofType = byName.get(type);
        return ofType == null ? List.of() : ofType.getOrDefault(Spelling.ofName(words), List.of());
    }

    /** Whether words name an entity. */
    public boolean isNamed(String words, Id<?> entity) {
        return isName(entity, Spelling.ofName(words));
    }

    /** Whether an entity has a name, given as a spelling. */
    public boolean isName(Id<?> entity, String spelling) {
        Map<String, Integer> names = ofMany.get(entity);
        return names == null ? of(entity).contains(spelling) : names.containsKey(spelling);
    }

    private void addTo(List<String> names, Id<?> entity, String spelling) {
        names.add(spelling);
        if (names.size() <= FEW) {
            return;
        }
        Map<String, Integer> numbers = ofMany.get(entity);
        if (numbers == null) {
            numbers = new HashMap<>();
            ofMany.put(entity, numbers);
            for (int i = 0; i < FEW; i++) {
                numbers.put(names.get(i), i);
            }
        }
        numbers.put(spelling, names.size() - 1);
    }

    /** The names of an entity that may be in a text, in their order: of few names all, of many those that are words of it. */
    List<String> within(Id<?> entity, String text) {
        Map<String, Integer> numbers = ofMany.get(entity);
        if (numbers == null) {
            return of(entity);
        }
        Set<Integer> found = new TreeSet<>();
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; Spelling.isEdge(text, start) && end <= text.length(); end++) {
                Integer number = Spelling.isEdge(text, end) ? numbers.get(text.substring(start, end)) : null;
                if (number != null) {
                    found.add(number);
                }
            }
        }
        List<String> names = new ArrayList<>(found.size());
        for (int number : found) {
            names.add(of(entity).get(number));
        }
        return names;
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
            if (isName(entity, spelling)) {
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
        List<Id<?>> all = new ArrayList<>();
        for (EntityType<?> type : EntityType.all()) {
            Map<String, List<Id<?>>> ofType = byName.get(type);
            List<Id<?>> entities = ofType == null ? List.of() : ofType.getOrDefault(spelling, List.of());
            all.addAll(entities.subList(0, Math.min(entities.size(), FEW)));
        }
        return all;
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
