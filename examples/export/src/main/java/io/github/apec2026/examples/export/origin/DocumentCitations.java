package io.github.apec2026.examples.export.origin;

import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.examples.export.CitedDocument;
import io.github.apec2026.examples.export.RecordTerms;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** How the documents of a record are cited, as documents and not for one claim. */
public final class DocumentCitations {

    private DocumentCitations() {}

    /** The citation of one document. */
    public static Citation of(ApecDataset record, SourceDocument document) {
        return Citation.builder()
                .document(document.id())
                .publisher(record.find(document.publisher()).map(publisher -> publisher.name()))
                .title(document.title())
                .date(document.published())
                .build();
    }

    /** The citations of all documents of a record, printed, by id. */
    public static List<String> print(ApecDataset record, Locale... preferred) {
        List<String> citations = new ArrayList<>();
        for (SourceDocument document : record.documents()) {
            String citation = of(record, document).print(preferred);
            String key = document.id().key();
            citations.add(citation.startsWith(key) ? citation : key + ": " + citation);
        }
        return citations;
    }

    /** The citations of all articles and documents of a record, each after the id of its document, with the licence and the contact that a document prints. */
    public static List<String> complete(ApecDataset record) {
        List<String> lines = new ArrayList<>();
        for (CitedDocument document : RecordTerms.of(record).documents()) {
            document.citations().forEach(citation -> lines.add(document.id() + ": " + citation));
            document.licence().ifPresent(licence -> lines.add(document.id() + ", licence: " + licence));
            document.contact().ifPresent(contact -> lines.add(document.id() + ", contact: " + contact));
        }
        return lines;
    }

    /** The documents that make claims about an entity, by id. */
    public static List<Id<SourceDocument>> about(ApecDataset record, Id<?> entity) {
        TreeSet<Id<SourceDocument>> documents = new TreeSet<>(Comparator.comparing(Id::key));
        for (Claim<?> claim : record.claims(entity)) {
            claim.evidence().map(Evidence::document).ifPresent(documents::add);
        }
        return List.copyOf(documents);
    }

    /**
     * The day from which a document counts: the last day of its date, or the last day that it tells of; empty when it has neither. The
     * same day by which {@link ApecDataset#asOf} goes.
     */
    public static Optional<LocalDate> day(SourceDocument document) {
        return document.published().or(document::notBefore).flatMap(DateRange::lastDay);
    }
}
