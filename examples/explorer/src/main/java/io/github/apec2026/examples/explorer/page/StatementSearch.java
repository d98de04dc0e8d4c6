package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Hit;
import io.github.apec2026.value.LocalizedText;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Which statements a text finds: by our summary and by the name or a post of the speaker, as the library's search finds them, and by the
 * words, where case and width do not count. Several words may be found in different ones of these.
 */
@Component
class StatementSearch {

    private final ApecDataset apec;
    private final Map<Id<?>, String> words = new HashMap<>();

    StatementSearch(ApecDataset apec) {
        this.apec = apec;
        for (Statement statement : apec.statements()) {
            StringBuilder all = new StringBuilder();
            append(statement.excerpt(), all);
            append(statement.speakerDescription(), all);
            words.put(statement.id(), all.toString());
        }
    }

    private static void append(Optional<LocalizedText> text, StringBuilder all) {
        text.ifPresent(each ->
                each.texts().values().forEach(one -> all.append(folded(one)).append('\n')));
    }

    /** The ids of the statements. */
    Set<Id<?>> find(String text) {
        Set<Id<?>> found = findAsWhole(text);
        List<String> parts = Words.of(text);
        if (parts.size() > 1) {
            Set<Id<?>> ofEach = findAsWhole(parts.get(0));
            parts.subList(1, parts.size()).forEach(part -> ofEach.retainAll(findAsWhole(part)));
            found.addAll(ofEach);
        }
        return found;
    }

    /** The ids of those that have the words as words, in the statement or in the name of its speaker, and not as parts of longer ones. */
    Set<Id<?>> findWholeWords(String text) {
        WholeWords whole = new WholeWords(text);
        Set<Id<?>> found = named(text, hit -> whole.isIn(hit.name().text()));
        words.forEach((id, of) -> {
            if (whole.isIn(of)) {
                found.add(id);
            }
        });
        return found;
    }

    private Set<Id<?>> named(String text, Predicate<Hit> isAsked) {
        Set<Id<?>> found = new HashSet<>();
        apec.search(text).stream().filter(isAsked).forEach(hit -> {
            if (hit.id().type().equals(EntityType.STATEMENT)) {
                found.add(hit.id());
            }
            hit.id()
                    .asAgent()
                    .ifPresent(agent ->
                            found.addAll(apec.statements().spokenBy(agent).ids()));
        });
        return found;
    }

    private Set<Id<?>> findAsWhole(String text) {
        Set<Id<?>> found = named(text, hit -> true);
        String folded = folded(text);
        if (!folded.isBlank()) {
            words.forEach((id, of) -> {
                if (of.contains(folded)) {
                    found.add(id);
                }
            });
        }
        return found;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .strip();
    }
}
