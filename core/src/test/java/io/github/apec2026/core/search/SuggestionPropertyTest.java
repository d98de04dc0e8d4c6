package io.github.apec2026.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Suggestion;
import io.github.apec2026.value.TaggedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random names of few letters, and texts that are nearly one of them: what is suggested is what the definition says. */
class SuggestionPropertyTest {

    private static final int NAMES = 60;
    private static final int TEXTS = 250;

    @ParameterizedTest
    @ValueSource(strings = {"abc", "ab 1", "ab 港", "港口王毅", "ab港1 -", "abcdefghij "})
    void suggestionsAreWhatTheDefinitionSaysAndNeverHits(String alphabet) {
        Random random = new Random(alphabet.hashCode());
        int suggested = 0;
        for (int round = 0; round < 8; round++) {
            List<Name> names = names(alphabet, random);
            NameIndex index = new NameIndex(names);
            for (int i = 0; i < TEXTS; i++) {
                String text = nearly(names.get(random.nextInt(NAMES)).sought(), alphabet, random);
                List<Suggestion> suggestions = index.suggest(text);
                Set<Id<?>> hits = new HashSet<>();
                index.search(text).stream().map(Hit::id).forEach(hits::add);

                assertThat(suggestions)
                        .as("%s among %s", text, names)
                        .isEqualTo(NaiveSuggestions.of(names, text))
                        .noneMatch(each -> hits.contains(each.id()));
                suggested += suggestions.size();
            }
        }
        assertThat(suggested).as("suggestions compared").isGreaterThan(100);
    }

    private static final List<Name.Sort> SORTS = List.of(Name.Sort.values());

    private static List<Name> names(String alphabet, Random random) {
        List<Name> names = new ArrayList<>();
        while (names.size() < NAMES) {
            String text = text(alphabet, 1 + random.nextInt(18), random);
            if (!text.isBlank()) {
                Name.Sort sort = SORTS.get(Math.max(0, random.nextInt(9 + SORTS.size()) - 9));
                Name name = new Name(Topic.id("t" + names.size() / 2), new TaggedText("und", text), sort);
                names.add(random.nextInt(10) == 0 ? name.with("ab") : name);
            }
        }
        return names;
    }

    private static String text(String alphabet, int length, Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(letter(alphabet, random));
        }
        return out.toString();
    }

    private static char letter(String alphabet, Random random) {
        return alphabet.charAt(random.nextInt(alphabet.length()));
    }

    /** A text, or a part of it, with up to three letters inserted, left out, replaced or exchanged. */
    private static String nearly(String name, String alphabet, Random random) {
        StringBuilder out =
                new StringBuilder(name.substring(random.nextInt(4) == 0 ? random.nextInt(name.length()) : 0));
        for (int changes = random.nextInt(4); changes > 0 && !out.isEmpty(); changes--) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(4)) {
                case 0 -> out.insert(at, letter(alphabet, random));
                case 1 -> out.deleteCharAt(at);
                case 2 -> out.setCharAt(at, letter(alphabet, random));
                default -> out.append(out.charAt(at)).deleteCharAt(at);
            }
        }
        return out.toString();
    }
}
