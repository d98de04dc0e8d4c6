package io.github.apec2026.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Conflict;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A fact can be cited: by whom it was published, under which title, when, and in which words. */
class CitationFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void theDaysOfSom1AreCitedFromThePaperThatPrintsThem() {
        Citation citation = dataset.fact(Meeting.id("som1-2026"), Meeting.DATES)
                .flatMap(Fact::citation)
                .orElseThrow();

        assertThat(citation.document()).isEqualTo(SourceDocument.id(Seeds.WEN_WEI_PO));
        assertThat(citation.publisher().orElseThrow().in(Locale.TRADITIONAL_CHINESE))
                .hasValueSatisfying(name -> assertThat(name).contains("文匯報"));
        assertThat(citation.date()).isEmpty();
        assertThat(citation.words()).containsExactly("2026年", "2月1日至10日");
        assertThat(citation.print(Locale.TRADITIONAL_CHINESE))
                .startsWith("香港文匯報, “王毅出席")
                .endsWith("”: “2026年 … 2月1日至10日”");
    }

    @Test
    void aDocumentThatTellsNeitherPublisherNorDateIsCitedByWhatItTells() {
        Citation citation = dataset.fact(Observation.id("guangdong-foreign-trade-2025"), Observation.VALUE)
                .flatMap(Fact::citation)
                .orElseThrow();

        assertThat(citation.document()).isEqualTo(SourceDocument.id(Seeds.GUANGDONG_NEWS));
        assertThat(citation.words()).containsExactly("RMB9.49 trillion");
        assertThat(citation.print(Locale.ENGLISH)).endsWith(": “RMB9.49 trillion”");
    }

    @Test
    void anArticleIsCitedUnderItsOwnTitle() {
        for (Claim<?> claim : dataset.claimsOf(SourceDocument.id(Seeds.WEN_WEI_PO))) {
            Optional<Article> article = claim.evidence().orElseThrow().article().map(dataset::get);
            if (article.flatMap(Article::title).isPresent()) {
                assertThat(dataset.citation(claim).flatMap(Citation::title)).isEqualTo(article.flatMap(Article::title));
            }
        }
    }

    @Test
    void whatNoDocumentSaysHasNoCitationButAReason() {
        Claim<?> curated = dataset.places().stream()
                .flatMap(place -> dataset.claims(place.id()).stream())
                .filter(claim -> claim.basis() == Basis.CURATED)
                .findFirst()
                .orElseThrow();

        assertThat(dataset.citation(curated)).isEmpty();
        assertThat(curated.because()).isPresent();
    }

    @Test
    void everyClaimOfADocumentHasACitationThatNamesIt() {
        dataset.documents()
                .forEach(document -> assertThat(dataset.claimsOf(document.id()))
                        .isNotEmpty()
                        .allSatisfy(claim -> assertThat(dataset.citation(claim).map(Citation::document))
                                .hasValue(document.id())));
    }

    @Test
    void bothSidesOfAContradictionCanBeCited() {
        for (Conflict conflict : dataset.conflicts()) {
            assertThat(dataset.citation(conflict.chosen())).isPresent();
            assertThat(conflict.others())
                    .allSatisfy(other -> assertThat(dataset.citation(other)).isPresent());
        }
        assertThat(dataset.conflicts()).isNotEmpty();
    }
}
