package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Hit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody asks about: the entities that the words mean, and texts that have the words.
 *
 * @param entities the entities, at most a few
 * @param texts statements, initiatives and figures found by the words
 * @param isExact whether an id was given
 */
record Subject(List<Id<?>> entities, List<Id<?>> texts, boolean isExact) {

    private static final int MOST_ENTITIES = 5;
    private static final int MOST_WORDS = 12;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]{2,}");

    private static final Set<EntityType<?>> SAID = Set.of(
            EntityType.STATEMENT,
            EntityType.INITIATIVE,
            EntityType.OBSERVATION,
            EntityType.INDICATOR,
            EntityType.ARTICLE);

    /** Reads an id or words, and looks them up in the part of the record that is asked. */
    static Subject of(ApecDataset part, String about) {
        if (isId(about)) {
            Id<?> id = Id.parse(about);
            return new Subject(part.find(id).isPresent() ? List.of(id) : List.of(), List.of(), true);
        }
        Subject subject = ofWords(part, about);
        return subject.isNothing() ? ofSingleWords(part, about) : subject;
    }

    private static Subject ofWords(ApecDataset part, String about) {
        List<Id<?>> entities = new ArrayList<>();
        List<Id<?>> texts = new ArrayList<>();
        boolean isNamed = false;
        for (Hit hit : part.search(about)) {
            boolean isName = hit.match() == Hit.Match.EXACT;
            if (SAID.contains(hit.id().type())) {
                texts.add(hit.id());
            } else if ((isName || !isNamed) && entities.size() < MOST_ENTITIES) {
                entities.add(hit.id());
            }
            isNamed |= isName;
        }
        return new Subject(entities, texts, false);
    }

    /** Where the words are nowhere together, the entities that are called exactly like one of them. */
    private static Subject ofSingleWords(ApecDataset part, String about) {
        Set<Id<?>> entities = new LinkedHashSet<>();
        WORD.matcher(about)
                .results()
                .limit(MOST_WORDS)
                .flatMap(word -> part.search(word.group()).stream())
                .filter(hit -> hit.match() == Hit.Match.EXACT
                        && !SAID.contains(hit.id().type()))
                .forEach(hit -> entities.add(hit.id()));
        return new Subject(entities.stream().limit(MOST_ENTITIES).toList(), List.of(), false);
    }

    static boolean isId(String about) {
        int slash = about.indexOf('/');
        return slash > 0 && EntityType.named(about.substring(0, slash)).isPresent();
    }

    boolean isNothing() {
        return entities.isEmpty() && texts.isEmpty();
    }
}
