package io.github.apec2026.core.search;

import io.github.apec2026.model.Id;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Hit.Match;
import io.github.apec2026.query.Suggestion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds names by their beginnings and by their words. Immutable and thread-safe. */
public final class NameIndex {

    private final List<Name> names;
    private final Folded[] folded;
    private final Places places;

    /**
     * Makes an index.
     *
     * @param names hits of equal match are in the order of these names; of several names of one entity with equal match, the hit has the
     *     first
     */
    public NameIndex(List<Name> names) {
        this.names = List.copyOf(names);
        this.folded = new Folded[names.size()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Folded.of(names.get(i).sought());
        }
        this.places = new Places(folded);
    }

    /** The hits for a text, one for each entity, the best match first; unmodifiable. */
    public List<Hit> search(String text) {
        List<Hit> hits = new ArrayList<>();
        Set<Id<?>> seen = new HashSet<>();
        for (Map.Entry<Match, SortedSet<Integer>> found : found(text).entrySet()) {
            for (int each : found.getValue()) {
                Name name = names.get(each);
                if (seen.add(name.id())) {
                    hits.add(Hit.builder()
                            .id(name.id())
                            .name(name.text())
                            .match(found.getKey())
                            .build());
                }
            }
        }
        return Collections.unmodifiableList(hits);
    }

    /** The entities that a text may mean that is misspelt: see {@link NearNames}; unmodifiable. */
    public List<Suggestion> suggest(String text) {
        if (text.length() > NearNames.LONGEST) {
            return List.of();
        }
        Map<Match, SortedSet<Integer>> found = found(text);
        if (found.containsKey(Match.EXACT)) {
            return List.of();
        }
        return new NearNames(names, folded).to(Folded.of(text).letters(), ids(found));
    }

    /** The entities that match a text. */
    public Set<Id<?>> ids(String text) {
        return ids(found(text));
    }

    private Set<Id<?>> ids(Map<Match, SortedSet<Integer>> found) {
        Set<Id<?>> ids = new HashSet<>();
        for (SortedSet<Integer> numbers : found.values()) {
            for (int each : numbers) {
                ids.add(names.get(each).id());
            }
        }
        return ids;
    }

    /** The numbers of the names that match a text, by the kind of match; one name may match in several ways. */
    private Map<Match, SortedSet<Integer>> found(String text) {
        Map<Match, SortedSet<Integer>> found = new EnumMap<>(Match.class);
        Sought sought = Sought.of(text);
        if (!sought.letters().isEmpty()) {
            together(sought.letters(), found);
            apart(sought.words(), found);
            apart(sought.pieces(), found);
        }
        return found;
    }

    private void together(String letters, Map<Match, SortedSet<Integer>> found) {
        int end = places.end(letters);
        for (int place = places.first(letters); place < end; place++) {
            int name = places.name(place);
            if (!folded[name].letters().startsWith(letters, places.start(place))) {
                continue; // it differs beyond the letters that count in the order of places
            }
            if (places.start(place) > 0) {
                add(name, Match.WITHIN, found);
            } else {
                boolean whole = folded[name].letters().length() == letters.length();
                add(name, whole ? Match.EXACT : Match.BEGINNING, found);
            }
        }
    }

    /** The names that contain each of several words; the rarest word limits the candidates. */
    private void apart(List<String> words, Map<Match, SortedSet<Integer>> found) {
        if (words.size() < 2) {
            return;
        }
        int first = 0;
        int end = Integer.MAX_VALUE;
        for (String word : words) {
            int from = places.first(word);
            int to = places.end(word);
            if (to - from < end - first) {
                first = from;
                end = to;
            }
        }
        BitSet tried = new BitSet();
        for (int place = first; place < end; place++) {
            int name = places.name(place);
            if (!tried.get(name)) {
                tried.set(name);
                if (hasAll(folded[name], words)) {
                    add(name, Match.WORDS, found);
                }
            }
        }
    }

    private static boolean hasAll(Folded name, List<String> words) {
        for (String word : words) {
            if (!name.has(word)) {
                return false;
            }
        }
        return true;
    }

    private void add(int name, Match match, Map<Match, SortedSet<Integer>> found) {
        found.computeIfAbsent(as(names.get(name).sort(), match), none -> new TreeSet<>())
                .add(name);
    }

    /** How near a hit is by a text of some sort: only what is called so is nearer or less near. */
    static Match as(Name.Sort sort, Match match) {
        return switch (sort) {
            case OWN -> match;
            case POST -> Match.POST;
            case SUMMARY -> Match.SUMMARY;
        };
    }
}
