package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents of the record.
 *
 * @param frame what is around the page
 * @param entries the documents, in the order of their numbers
 */
public record DocumentsPage(Frame frame, List<Entry> entries) {

    /** Takes an unmodifiable copy of the list. */
    public DocumentsPage {
        entries = List.copyOf(entries);
    }

    static DocumentsPage of(Presentation presentation, Reader reader) {
        Texts texts = presentation.texts(reader);
        int all = presentation.sources().documents().stream()
                .mapToInt(id -> presentation.apec().claimsOf(id).size())
                .sum();
        List<Entry> entries = new ArrayList<>();
        for (Id<SourceDocument> id : presentation.sources().documents()) {
            List<Claim<?>> claims = presentation.apec().claimsOf(id);
            entries.add(new Entry(
                    presentation.source(id, reader),
                    presentation.names().inOtherScript(id, reader).map(List::of).orElse(List.of()),
                    texts.count("documents.claims", claims.size()),
                    Math.round(100f * claims.size() / Math.max(1, all)),
                    bases(claims, texts)));
        }
        return new DocumentsPage(
                presentation.frame(texts.get("documents.title"), "documents", reader, "/api/documents", ""), entries);
    }

    private static String bases(List<Claim<?>> claims, Texts texts) {
        List<String> parts = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            long count = claims.stream().filter(claim -> claim.basis() == basis).count();
            if (count > 0) {
                parts.add(texts.code(basis) + " " + count);
            }
        }
        return String.join(" · ", parts);
    }

    /**
     * A document in the list.
     *
     * @param source its number, title, publisher and date
     * @param others its title in the other script; empty where there is none
     * @param claims how many claims it makes, in words
     * @param share its share of all claims of documents, in percent
     * @param bases how many claims rest on what
     */
    public record Entry(Source source, List<Shown> others, String claims, int share, String bases) {

        /** Takes an unmodifiable copy of the list. */
        public Entry {
            others = List.copyOf(others);
        }
    }
}
