package io.github.apec2026.core.claims;

import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.model.Article;
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
        Optional<Evidence> evidence = claim.evidence();
        if (evidence.isEmpty()) {
            return Optional.empty();
        }
        Optional<SourceDocument> document = entities.optional(evidence.get().document());
        Optional<Article> article = evidence.get().article().flatMap(entities::optional);
        return Optional.of(Citation.builder()
                .document(evidence.get().document())
                .article(evidence.get().article())
                .publisher(document.flatMap(SourceDocument::publisher)
                        .flatMap(entities::optional)
                        .map(publisher -> publisher.name())
                        .filter(name -> !name.isEmpty()))
                .title(article.flatMap(Article::title).or(() -> document.flatMap(SourceDocument::title)))
                .date(article.flatMap(Article::date).or(() -> document.flatMap(SourceDocument::published)))
                .addAllWords(evidence.get().words())
                .build());
    }
}
