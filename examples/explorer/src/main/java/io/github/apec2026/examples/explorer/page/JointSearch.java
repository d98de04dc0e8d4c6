package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Position;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A text whose words belong to several names of one person, as "PPSTI chair" is a body and a post, or 外交部長王毅 a post and a person. The library
 * searches one name at a time; here each word is searched for, and those posts are found whose holder, title, body and economy have all
 * words together.
 */
final class JointSearch {

    /** A longer run of Han characters is not divided: each way to divide it is searched for. */
    private static final int LONGEST = 16;

    private static final int MOST_WORDS = 8;

    private final ApecDataset apec;

    JointSearch(ApecDataset apec) {
        this.apec = apec;
    }

    /** The posts, those of officials first, the nearest first; empty for a text of one word that cannot be divided. */
    List<Position> find(String text) {
        List<String> words = words(text);
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return List.of();
        }
        List<Map<Id<?>, Hit.Match>> found = words.stream().map(this::named).toList();
        Map<Position, Integer> distances = new LinkedHashMap<>();
        for (Position position : apec.positions()) {
            distance(position, found).ifPresent(distance -> distances.put(position, distance));
        }
        return distances.keySet().stream()
                .sorted(Comparator.comparing((Position position) -> !isOffice(position))
                        .thenComparing(position -> distances.getOrDefault(position, 0)))
                .toList();
    }

    private boolean isOffice(Position position) {
        return apec.find(Official.id(position.holder().key()))
                .filter(official -> official.offices().contains(position))
                .isPresent();
    }

    /** How many words are no whole name of a post; empty when some word is in none of them. */
    private OptionalInt distance(Position position, List<Map<Id<?>, Hit.Match>> found) {
        Set<Id<?>> own = own(position);
        int distance = 0;
        for (Map<Id<?>, Hit.Match> word : found) {
            OptionalInt nearest = word.entrySet().stream()
                    .filter(each -> own.contains(each.getKey()))
                    .mapToInt(each -> each.getValue() == Hit.Match.EXACT ? 0 : 1)
                    .min();
            if (nearest.isEmpty()) {
                return OptionalInt.empty();
            }
            distance += nearest.getAsInt();
        }
        return OptionalInt.of(distance);
    }

    private Set<Id<?>> own(Position position) {
        Set<Id<?>> own = new HashSet<>(Set.of(position.id(), position.holder()));
        Optional<Id<Organization>> body = position.organization();
        while (body.isPresent() && own.add(body.get())) {
            Organization organization = apec.get(body.get());
            organization.economy().map(Economy::id).ifPresent(own::add);
            body = organization.parent();
        }
        position.economy().map(Economy::id).ifPresent(own::add);
        return own;
    }

    /** What is called so, and how near. A person who only holds a post of this title is not called so: the post is. */
    private Map<Id<?>, Hit.Match> named(String word) {
        Map<Id<?>, Hit.Match> named = new HashMap<>();
        for (Hit hit : apec.search(word)) {
            if (hit.match() != Hit.Match.POST && hit.match() != Hit.Match.SUMMARY) {
                named.put(hit.id(), hit.match());
            }
        }
        return named;
    }

    /** The words of a text; Han characters are written without spaces, and are divided where both sides are names. */
    List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Words.of(text)) {
            words.addAll(divided(word));
        }
        return words;
    }

    private List<String> divided(String word) {
        boolean isDivisible = word.length() <= LONGEST
                && word.codePoints().anyMatch(Character::isIdeographic)
                && named(word).isEmpty();
        return isDivisible ? division(word).orElse(List.of(word)) : List.of(word);
    }

    /** The names that a text consists of, the first as long as can be; empty when it consists of none. */
    private Optional<List<String>> division(String text) {
        if (text.isEmpty()) {
            return Optional.of(List.of());
        }
        for (int end = text.length(); end >= 2; end--) {
            if (!named(text.substring(0, end)).isEmpty()) {
                Optional<List<String>> rest = division(text.substring(end));
                if (rest.isPresent()) {
                    List<String> all = new ArrayList<>(List.of(text.substring(0, end)));
                    all.addAll(rest.get());
                    return Optional.of(all);
                }
            }
        }
        return Optional.empty();
    }
}
