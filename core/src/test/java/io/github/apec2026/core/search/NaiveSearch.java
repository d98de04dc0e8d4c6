package io.github.apec2026.core.search;

import io.github.apec2026.model.Id;
import io.github.apec2026.query.Hit.Match;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The definition of a search, name by name and word by word: the reference of {@link NameIndex}. */
final class NaiveSearch {

    private NaiveSearch() {}

    /** The best match of each entity that matches, in the order of hits. */
    static Map<Id<?>, Match> hits(List<Name> names, String text) {
        Map<Id<?>, Match> hits = new LinkedHashMap<>();
        Sought sought = Sought.of(text);
        if (!sought.letters().isEmpty()) {
            for (Match match : Match.values()) {
                for (Name name : names) {
                    if (matches(name, sought, match)) {
                        hits.putIfAbsent(name.id(), match);
                    }
                }
            }
        }
        return hits;
    }

    /** A title of a post and a summary match in a way of their own, however they match. */
    private static boolean matches(Name name, Sought sought, Match match) {
        Folded folded = Folded.of(name.sought());
        return switch (name.sort()) {
            case OWN -> matches(folded, sought, match);
            case POST -> match == Match.POST && matchesAnyhow(folded, sought);
            case SUMMARY -> match == Match.SUMMARY && matchesAnyhow(folded, sought);
        };
    }

    private static boolean matchesAnyhow(Folded name, Sought sought) {
        return Stream.of(Match.values()).anyMatch(match -> matches(name, sought, match));
    }

    private static boolean matches(Folded name, Sought sought, Match match) {
        return switch (match) {
            case EXACT -> name.letters().equals(sought.letters());
            case BEGINNING -> name.letters().startsWith(sought.letters());
            case WITHIN -> name.has(sought.letters());
            case WORDS -> hasAll(name, sought.words()) || hasAll(name, sought.pieces());
            case POST, SUMMARY -> false;
        };
    }

    private static boolean hasAll(Folded name, List<String> words) {
        return words.size() > 1 && words.stream().allMatch(name::has);
    }
}
