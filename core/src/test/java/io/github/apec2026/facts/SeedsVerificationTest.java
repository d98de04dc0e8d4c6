package io.github.apec2026.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.ClaimCounts;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.notice.Tally;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.rules.SourceDocuments;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The claim files against their documents, where those are at hand; and what holds of them in any case. */
@Tag("documents")
class SeedsVerificationTest {

    /** What the head of a claim file says of its document and articles, outside any passage. */
    private static final Set<String> IN_THE_HEAD = Set.of("document.language", "document.sha256", "article.document");

    private final ApecDataset dataset = Seeds.record();

    static Stream<Id<SourceDocument>> documents() {
        return Seeds.record().info().documents().stream();
    }

    @Test
    void withTheFiveDocumentsAtHandEveryDigestAndEveryQuoteIsVerified() {
        SourceDocuments.folderFor("digests and quotes");
        Tally tally = Seeds.ofTheFive().report().tally();

        assertThat(tally.documentsChecked()).isEqualTo(tally.documents()).isEqualTo(5);
        assertThat(tally.passagesChecked()).isEqualTo(tally.passages()).isGreaterThan(150);
        assertThat(tally.wordsChecked()).isGreaterThan(700);
        assertThat(tally.wordsNotChecked()).isZero();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void withTheDocumentAtHandEveryDigestAndEveryQuoteIsVerified(Id<SourceDocument> document) {
        SourceDocuments.folderFor("digests and quotes");

        assertThat(Seeds.result().report().notices())
                .filteredOn(notice -> notice.document().equals(Optional.of(document)))
                .extracting(Notice::code)
                .doesNotContain(
                        NoticeCode.DOCUMENT_NOT_AT_HAND,
                        NoticeCode.DIGEST_DIFFERS,
                        NoticeCode.TEXT_NOT_COVERED,
                        NoticeCode.WORDS_NOT_FOUND,
                        NoticeCode.WORDS_AMBIGUOUS);
    }

    @Test
    void withoutThemNothingIsCalledCheckedAndTheDataSetIsTheSame() {
        LoadResult without = Apec2026.loader().read();
        Tally tally = without.report().tally();

        assertThat(tally.documents()).isEqualTo(dataset.info().documents().size());
        assertThat(tally.documentsChecked()).isZero();
        assertThat(tally.passagesChecked()).isZero();
        assertThat(tally.wordsChecked()).isZero();
        assertThat(tally.wordsNotChecked()).isGreaterThan(700);
        assertThat(without.report().of(NoticeCode.DOCUMENT_NOT_AT_HAND))
                .extracting(notice -> notice.document().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(dataset.info().documents())
                .containsAll(FiveDocuments.ids());
        assertThat(DatasetWalk.of(without.orThrow())).isEqualTo(DatasetWalk.of(dataset));
    }

    @Test
    void theRecordHasNoErrors() {
        assertThat(Seeds.result().report().hasErrors()).isFalse();
    }

    @Test
    void theFiveDocumentsHaveTheseWarnings() {
        assertThat(Seeds.ofTheFive().report().notices())
                .filteredOn(notice -> notice.severity() != Severity.INFO)
                .extracting(Notice::toLogLine)
                .containsExactly(); // none
    }

    @Test
    void everyStatedValueOfEveryKindIsDerivedAgain() {
        Set<Basis> inWords = EnumSet.of(Basis.STATED, Basis.CONTEXTUAL);
        Map<String, Integer> derived = new TreeMap<>();
        for (Claim<?> claim : DatasetWalk.claims(dataset)) {
            if (inWords.contains(claim.basis())) {
                assertThat(claim.outcome())
                        .as(claim.toString())
                        .isIn(Outcome.DERIVED_EXACT, Outcome.DERIVED_CONTAINED, Outcome.IN_CONTEXT);
            }
        }
        for (ClaimCounts row : Seeds.result().report().tally().claimsByKind()) {
            for (Basis basis : inWords) {
                derived.merge(row.kind(), row.byBasis().getOrDefault(basis, 0), Integer::sum);
            }
        }

        assertThat(derived.get("text")).isGreaterThan(250);
        assertThat(derived.get("reference")).isGreaterThan(250);
        assertThat(derived.get("dates")).isGreaterThan(30);
        assertThat(derived.get("quantity")).isGreaterThan(30);
        assertThat(derived.get("code")).as("our categories need not be stated").isZero();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noPassageWaitsForItsClaims(Id<SourceDocument> document) {
        assertThat(dataset.passages(document))
                .isNotEmpty()
                .noneMatch(passage -> passage.nothing().orElse("").contains("to come"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyOtherPassageMakesClaimsOrSaysWhyItMakesNone(Id<SourceDocument> document) {
        for (Passage passage : dataset.passages(document)) {
            boolean claims = dataset.claimsOf(document).stream()
                    .anyMatch(claim -> claim.evidence().map(Evidence::passage).equals(Optional.of(passage)));
            assertThat(passage.nothing().isPresent()).as(passage.toString()).isNotEqualTo(claims);
        }
    }

    @Test
    void whatIsInferredOrCuratedSaysWhyAndWhatIsNotCuratedSaysWhere() {
        int reasoned = 0;
        for (Claim<?> claim : DatasetWalk.claims(dataset)) {
            boolean needsReason = claim.basis() == Basis.INFERRED || claim.basis() == Basis.CURATED;
            reasoned += needsReason ? 1 : 0;
            assertThat(!needsReason || !claim.because().orElse("").isBlank())
                    .as("a reason for %s", claim)
                    .isTrue();
            String property = claim.subject().type().entityName() + "." + claim.property();
            assertThat(claim.evidence().isEmpty())
                    .as("evidence of %s", claim)
                    .isEqualTo(claim.basis() == Basis.CURATED || IN_THE_HEAD.contains(property));
        }
        assertThat(reasoned).isGreaterThan(150);
    }

    @Test
    void theRegisterHoldsNoNewsAndNoFigures() {
        assertThat(DatasetWalk.claims(dataset))
                .filteredOn(claim -> claim.basis() == Basis.CURATED)
                .extracting(claim -> claim.subject().type().entityName() + "." + claim.property())
                .isNotEmpty()
                .allMatch(property -> property.endsWith(".names")
                        || property.equals("topic.broader")
                        || property.equals("place.within")
                        || property.equals("place.economy")
                        || property.equals("place.kind")
                        || property.equals("place.isoCode")
                        || property.equals("place.m49Code")
                        || property.equals("position.title")
                        || property.equals("position.economy")
                        || property.equals("statement.speakerDescription")
                        || property.equals("unit.ucumCode")
                        || property.equals("organization.place")
                        || property.equals("organization.economy")
                        || property.equals("organization.parent")
                        || property.equals("organization.kind"));
    }
}
