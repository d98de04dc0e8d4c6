package io.github.apec2026.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.coverage.Coverage;
import io.github.apec2026.coverage.Hiding;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.rules.SourceDocuments;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import java.io.IOException;
import java.io.InputStream;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a document of the record counts, dates or names is overlooked; where the documents are at hand. */
@Tag("documents")
class SeedsCoverageTest {

    static Stream<String> documents() {
        return Seeds.record().documents().stream().map(document -> document.id().key());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFigureDateAndNameIsInTheWordsOfAClaim(String document) throws IOException {
        assertThat(coverage(document).gaps()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void furnitureAndLongSummariesHideLittle(String document) throws IOException {
        Coverage coverage = coverage(document);

        assertThat(coverage.hidden(Hiding.FURNITURE)).isLessThan(0.05);
        assertThat(coverage.hidden(Hiding.SUMMARY)).isLessThan(0.05);
    }

    @Test
    void theFiveAreAmongThem() {
        assertThat(documents().map(SourceDocument::id)).containsAll(FiveDocuments.ids());
    }

    private static Coverage coverage(String document) throws IOException {
        DocumentStore store = SourceDocuments.storeFor("coverage of " + document);
        SourceDocument described = Seeds.record().get(SourceDocument.id(document));
        String text = store.text(described.sha256()).orElseThrow(() -> new AssertionError("no text of " + document));
        return Coverage.of(claims(document), text);
    }

    /** The one claim file of a document, which is called as the document is. */
    private static ClaimSource claims(String document) throws IOException {
        for (ClaimSource source : ServiceLoader.load(ClaimSource.class)) {
            for (ClaimFile file : source.files()) {
                if (file.name().equals(document + ".json")) {
                    try (InputStream in = file.open()) {
                        return ClaimSource.overlay(file.name(), in.readAllBytes());
                    }
                }
            }
        }
        throw new AssertionError("no claim file of " + document);
    }
}
