package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.examples.explorer.page.DocumentPage.Part;
import io.github.apec2026.examples.explorer.page.DocumentPage.PassageView;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.spi.DocumentStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the passages of a document beside their claims, with its text where the folder of documents has it. */
@Component
class DocumentReading {

    private final Presentation presentation;
    private final DocumentStore texts;

    DocumentReading(Presentation presentation, DocumentStore texts) {
        this.presentation = presentation;
        this.texts = texts;
    }

    DocumentPage page(SourceDocument document, Reader reader) {
        Texts words = presentation.texts(reader);
        List<Row> rows = presentation.rows().all(document.id(), reader, words);
        Shown heading = presentation.names().of(document.id(), reader).unlinked();
        Optional<String> text = text(document);
        PassageViews views = new PassageViews(presentation, reader, text);
        List<Part> parts = parts(document, views, reader);
        return new DocumentPage(
                presentation.frame(heading.text(), "documents", reader, document.id()),
                presentation.sources().number(document.id()),
                document.id().toString(),
                heading,
                presentation.names().inOtherScript(document.id(), reader),
                rows.stream().filter(Row::isStated).toList(),
                rows.stream().filter(row -> !row.isStated()).map(Row::name).toList(),
                document.language(),
                coverage(parts, views, text.isPresent(), words),
                text.isPresent(),
                parts);
    }

    private Optional<String> text(SourceDocument document) {
        try {
            return texts.text(document.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of documents cannot be read", e);
        }
    }

    private List<Part> parts(SourceDocument document, PassageViews views, Reader reader) {
        Map<Passage, List<Claim<?>>> claims = new LinkedHashMap<>();
        for (Passage passage : presentation.apec().passages(document.id())) {
            claims.put(passage, new ArrayList<>());
        }
        for (Claim<?> claim : presentation.apec().claimsOf(document.id())) {
            claim.evidence()
                    .map(Evidence::passage)
                    .ifPresent(passage -> claims.computeIfAbsent(passage, none -> new ArrayList<>())
                            .add(claim));
        }
        Map<Optional<Id<Article>>, List<PassageView>> byArticle = new LinkedHashMap<>();
        claims.forEach((passage, list) -> byArticle
                .computeIfAbsent(passage.article(), none -> new ArrayList<>())
                .add(views.of(passage, list)));
        List<Part> parts = new ArrayList<>();
        byArticle.forEach((article, passages) ->
                parts.add(new Part(article.map(id -> presentation.names().of(id, reader)), passages)));
        return parts;
    }

    private static List<String> coverage(List<Part> parts, PassageViews views, boolean hasText, Texts words) {
        long passages = parts.stream().mapToLong(part -> part.passages().size()).sum();
        long silent = parts.stream()
                .flatMap(part -> part.passages().stream())
                .filter(passage -> passage.subjects().isEmpty())
                .count();
        List<String> coverage = new ArrayList<>();
        coverage.add(words.get("documents.coverage.passages", passages, passages - silent, silent));
        coverage.add(words.get("documents.coverage.claims", views.claims(), views.quoting()));
        coverage.add(
                hasText
                        ? words.get("documents.coverage.found", views.found(), views.quoting())
                        : words.get("documents.coverage.no-text"));
        return coverage;
    }
}
