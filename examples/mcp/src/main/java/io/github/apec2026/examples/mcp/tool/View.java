package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Label;
import io.github.apec2026.spi.DocumentStore;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import io.github.apec2026.value.TaggedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A data set, seen in a language: labels, values and citations as answers have them. */
record View(ApecDataset apec, DocumentStore documents, Language language) {

    /** An entity with its label. */
    Ref ref(Id<?> id) {
        Label label = apec.label(id, language.preferred());
        return new Ref(id, label.text(), Voice.of(label));
    }

    List<Ref> refs(Collection<? extends Id<?>> ids) {
        return ids.stream().map(this::ref).toList();
    }

    Optional<Ref> ref(Optional<? extends Id<?>> id) {
        return id.map(this::ref);
    }

    /** The value of a claim. */
    Value value(Object value, Basis basis) {
        if (value instanceof Id<?> id) {
            return of(id);
        }
        if (value instanceof Economy economy) {
            return of(economy.id());
        }
        if (value instanceof LocalizedText text) {
            return of(text, Voice.of(basis));
        }
        if (value instanceof Quantity quantity) {
            return plain(quantity.toString(), Quantities.text(quantity, apec, language));
        }
        String text = value instanceof Coded coded ? coded.code() : value.toString();
        return plain(text, text);
    }

    private Value of(Id<?> id) {
        Ref ref = ref(id);
        return new Value(id.toString(), ref.label(), ref.voice(), Optional.empty(), Map.of());
    }

    private Value of(LocalizedText text, Voice voice) {
        TaggedText best = best(text);
        Map<String, String> all = text.texts().size() > 1 ? text.texts() : Map.of();
        return new Value(best.text(), best.text(), voice, Optional.of(best.language()), all);
    }

    private static Value plain(String value, String text) {
        return new Value(value, text, Voice.VALUE, Optional.empty(), Map.of());
    }

    /** A text in the language, else in the one there is. */
    TaggedText best(LocalizedText text) {
        return text.best(language.preferred()).orElse(new TaggedText("und", "?"));
    }

    String text(LocalizedText text) {
        return best(text).text();
    }

    /** Where a claim can be read. */
    SourceMark mark(Claim<?> claim) {
        return new SourceMark(
                claim.subject(),
                claim.property(),
                claim.evidence().map(Evidence::document),
                claim.evidence().map(Evidence::passage).map(View::span),
                citation(claim),
                claim.basis(),
                claim.according(),
                claim.because(),
                claim.rank() == Rank.NORMAL ? Optional.empty() : Optional.of(claim.rank()));
    }

    Optional<String> citation(Claim<?> claim) {
        return apec.citation(claim).map(citation -> citation.print(language.preferred()));
    }

    /** The text of a passage, where the documents are at hand. */
    Optional<String> passage(Claim<?> claim) {
        return claim.evidence()
                .flatMap(evidence -> apec.find(evidence.document()).flatMap(document -> {
                    try {
                        return documents.text(document, evidence.passage());
                    } catch (IOException e) {
                        throw new UncheckedIOException("A document cannot be read any more", e);
                    }
                }));
    }

    /** The same view of a part of the record. */
    View of(ApecDataset part) {
        return new View(part, documents, language);
    }

    static String span(Passage passage) {
        return passage.at() + ".." + (passage.at() + passage.length());
    }

    static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining("; "));
    }
}
