package io.github.apec2026.examples.export;

import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A document that the record is made from, as it asks to be cited: with publisher, title and date as far as it prints them, article by
 * article where it has several, and with the licence and the contact that it prints.
 *
 * @param id its id, such as {@code document/lima-bulletin}
 * @param citations its citations, at least one, in the order in which its claims come
 * @param licence the licence that it prints; empty when it prints none
 * @param contact where its readers can report errors, as printed; empty when it prints nothing
 * @param sha256 the SHA-256 of its text, which is no part of any export
 */
public record CitedDocument(
        String id, List<String> citations, Optional<String> licence, Optional<String> contact, String sha256) {

    /** Takes an unmodifiable copy of the citations. */
    public CitedDocument {
        citations = List.copyOf(citations);
    }

    static CitedDocument of(SourceDocument document, ApecDataset record) {
        Set<String> citations = new LinkedHashSet<>();
        for (Claim<?> claim : record.claimsOf(document.id())) {
            record.citation(claim).map(CitedDocument::withoutWords).ifPresent(citations::add);
        }
        if (citations.isEmpty()) {
            citations.add(document.id().key());
        }
        return new CitedDocument(
                document.id().toString(),
                List.copyOf(citations),
                document.licence(),
                document.contact(),
                document.sha256());
    }

    /** A citation in one line, without the words of the claim. */
    public static String withoutWords(Citation citation) {
        return Citation.builder()
                .document(citation.document())
                .article(citation.article())
                .publisher(citation.publisher())
                .title(citation.title())
                .date(citation.date())
                .build()
                .print(Locale.ENGLISH);
    }
}
