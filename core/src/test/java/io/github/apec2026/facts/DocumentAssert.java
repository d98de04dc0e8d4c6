package io.github.apec2026.facts;

import io.github.apec2026.model.Article;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;

/** Sentences about a document. */
final class DocumentAssert extends EntityAssert<DocumentAssert, SourceDocument> {

    DocumentAssert(ApecDataset dataset, SourceDocument document) {
        super(dataset, document, DocumentAssert.class);
    }

    DocumentAssert isA(String kind) {
        return holds("kind", Optional.of(actual.kind()), kind);
    }

    DocumentAssert isIn(String language) {
        return holds("language", Optional.of(actual.language()), language);
    }

    DocumentAssert isPublishedBy(String publisher) {
        return holds("publisher", actual.publisher(), "organization/" + publisher);
    }

    DocumentAssert isPublishedOn(String date) {
        return holds("published", actual.published(), DateRange.parse(date));
    }

    DocumentAssert leavesItsDateOpen() {
        return open("published", actual.published());
    }

    DocumentAssert isNotBefore(String day) {
        return holds("notBefore", actual.notBefore(), DateRange.parse(day));
    }

    /** It tells of no day from which, or until which, it can have been written. */
    DocumentAssert tellsOfNoDay() {
        return open("notBefore", actual.notBefore()).open("notAfter", actual.notAfter());
    }

    DocumentAssert leavesOpenUntilWhenItWasWritten() {
        return open("notAfter", actual.notAfter());
    }

    /** What was done to the text: translated, abridged, edited. */
    DocumentAssert was(String editing) {
        return includes("editing", actual.editing(), editing);
    }

    DocumentAssert leavesItsPublisherOpen() {
        return open("publisher", actual.publisher());
    }

    /** It consists of these articles, captions and boxes, and no others. */
    DocumentAssert consistsOf(String... articles) {
        TreeSet<String> found = new TreeSet<>();
        for (Article article : dataset().articles()) {
            if (article.document().equals(actual.id())) {
                found.add(article.id().key().substring(actual.id().key().length() + 1));
            }
        }
        return expect("articles", found, new TreeSet<>(Arrays.asList(articles)));
    }

    DocumentAssert isNotAfter(String day) {
        return holds("notAfter", actual.notAfter(), DateRange.parse(day));
    }
}
