package io.github.apec2026.core.claims;

import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.SourceDocument;
import java.util.Optional;

/** Tells where a claim can be read, from what the record holds about its document and its article. */
public final class Citations {

    private final EntitiesById entities;

    /** Citations with what {@code entities} hold about documents and articles. */
    public Citations(EntitiesById entities) {
        this.entities = entities;
    }

    /** The citation of a claim; empty for a claim without evidence. */
    public Optional<Citation> of(Claim<?> claim) {
        if (claim.evidence().isEmpty()) {
            return Optional.empty();
        }
        // Without lambdas: often the first question of a program, in which the first of them take longer than all the
        // rest.
        Evidence evidence = claim.evidence().get();
        SourceDocument document = entities.find(evidence.document());
        Article article = evidence.article().isPresent()
                ? entities.find(evidence.article().get())
                : null;
        Citation.Builder citation =
                Citation.builder().document(evidence.document()).article(evidence.article());
        citation.title(first(
                article == null ? Optional.empty() : article.title(),
                document == null ? Optional.empty() : document.title()));
        citation.date(first(
                article == null ? Optional.empty() : article.date(),
                document == null ? Optional.empty() : document.published()));
        if (document != null) {
            publisher(document, citation);
        }
        return Optional.of(citation.addAllWords(evidence.words()).build());
    }

    private void publisher(SourceDocument document, Citation.Builder citation) {
        Organization publisher = document.publisher().isPresent()
                ? entities.find(document.publisher().get())
                : null;
        if (publisher != null && !publisher.name().isEmpty()) {
            citation.publisher(publisher.name());
        }
    }

    private static <T> Optional<T> first(Optional<T> one, Optional<T> other) {
        return one.isPresent() ? one : other;
    }
}
