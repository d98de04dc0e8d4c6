package io.github.apec2026.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.model.DocumentKind;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents of the record tell alone, and what was known of it on a day. */
class RetellingFactsTest {

    private static final ApecDataset APEC = Seeds.dataset();
    private static final Schemas SCHEMAS = new Schemas();

    static Stream<Id<SourceDocument>> documents() {
        return APEC.info().documents().stream();
    }

    @Test
    void theReportOnTheVisitAloneExpectsMoreThanSeventySessionsAndNobodyCountsOtherwise() {
        ApecDataset visit = APEC.accordingTo(SourceDocument.id(Seeds.TECHNOLOGY_VISIT));

        Id<Indicator> sessions = Indicator.id("som1-2026-events");

        assertThat(APEC.observations().byIndicator(sessions)).hasSize(2);
        assertThat(APEC.conflicts()).isNotEmpty();
        assertThat(visit.observations().byIndicator(sessions)).singleElement().satisfies(expected -> {
            assertThat(expected.value()).hasToString("more than 70 event");
            assertThat(visit.fact(expected.id(), Observation.VALUE)
                            .orElseThrow()
                            .rivals())
                    .isEmpty();
        });
        assertThat(visit.conflicts()).isEmpty();
    }

    @Test
    void accordingToAllDocumentsItIsTheWholeRecord() {
        ApecDataset record = Seeds.record();
        ApecDataset all = record.accordingTo(record.documents());

        assertThat(DatasetWalk.of(all)).isEqualTo(DatasetWalk.of(record)).hasSizeGreaterThan(1000);
        assertThat(all.conflicts()).isEqualTo(record.conflicts());
        assertThat(all.info()).isEqualTo(record.info());
    }

    @Test
    void accordingToTheFiveItHoldsTheseAndAllThatTheyClaim() {
        assertThat(APEC.info().documents()).isEqualTo(FiveDocuments.ids());
        assertThat(Seeds.record().info().documents()).containsAll(FiveDocuments.ids());
        for (Id<SourceDocument> document : FiveDocuments.ids()) {
            assertThat(APEC.claimsOf(document)).isEqualTo(Seeds.record().claimsOf(document));
            assertThat(APEC.passages(document)).isEqualTo(Seeds.record().passages(document));
        }
    }

    @Test
    void theOpinionAloneKnowsNoSeniorOfficialsMeeting() {
        ApecDataset opinions = APEC.accordingTo(APEC.documents().byKind(DocumentKind.OPINION));

        assertThat(opinions.info().documents()).containsExactly(SourceDocument.id(Seeds.CGTN_OPINION));
        assertThat(opinions.find(Meeting.id("som1-2026"))).isEmpty();
        assertThat(opinions.statements()).isNotEmpty();
    }

    @Test
    void theMeetingOfTheReportOnSciencePolicyIsFoundInGuangdongThoughAnotherSaysWhereGuangzhouLies() {
        ApecDataset report = APEC.accordingTo(SourceDocument.id(Seeds.PPSTI_REPORT));

        assertThat(report.meetings().heldIn(Place.id("guangdong"))).isNotEmpty();
    }

    @Test
    void aDocumentIsKnownFromItsDateOrElseFromTheLastDayThatItTellsOf() {
        Id<SourceDocument> news = SourceDocument.id(Seeds.GUANGDONG_NEWS);

        Id<SourceDocument> opinion = SourceDocument.id(Seeds.CGTN_OPINION);
        Id<SourceDocument> visit = SourceDocument.id(Seeds.TECHNOLOGY_VISIT);
        Id<SourceDocument> page = SourceDocument.id(Seeds.WEN_WEI_PO);

        assertThat(APEC.asOf(LocalDate.of(2025, 10, 30)).info().documents()).isEmpty();
        assertThat(APEC.asOf(LocalDate.of(2026, 1, 28)).info().documents()).containsExactly(opinion);
        assertThat(APEC.asOf(LocalDate.of(2026, 2, 9)).info().documents()).containsExactly(opinion, news, visit);
        for (LocalDate day : List.of(LocalDate.of(2026, 2, 10), LocalDate.of(2036, 1, 1))) {
            ApecDataset then = APEC.asOf(day);
            assertThat(then.info().documents()).containsExactly(opinion, news, visit, page);
            assertThat(then.info().datedByContent()).containsExactly(opinion, visit, page);
            assertThat(then.info().undated()).containsExactly(SourceDocument.id(Seeds.PPSTI_REPORT));
            assertThat(DatasetWalk.of(then)).isEqualTo(DatasetWalk.of(APEC.accordingTo(opinion, news, visit, page)));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatADocumentTellsAloneRefersToNothingThatIsNotThere(Id<SourceDocument> document) {
        ApecDataset alone = APEC.accordingTo(document);

        List<Claim<?>> claims = DatasetWalk.claims(alone);
        assertThat(claims).hasSizeGreaterThan(100);
        for (Claim<?> claim : claims) {
            if (claim.value() instanceof Id<?> id) {
                assertThat(alone.find(id)).as("%s", claim).isPresent();
            }
            claim.according().forEach(id -> assertThat(alone.find(id)).isPresent());
            claim.evidence().ifPresent(e -> assertThat(alone.find(e.document())).isPresent());
            claim.evidence()
                    .flatMap(e -> e.article())
                    .ifPresent(a -> assertThat(alone.find(a)).isPresent());
        }
        assertThat(alone.info().notices()).extracting(n -> n.severity()).containsOnly(Severity.INFO);
    }

    /** Every claim of the document, and of the others nothing but identities. */
    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentKeepsItsClaimsAndTakesFromOthersWhatAnEntityIsAndNoMore(Id<SourceDocument> document) {
        ApecDataset alone = APEC.accordingTo(document);

        assertThat(alone.claimsOf(document)).isEqualTo(APEC.claimsOf(document));
        assertThat(alone.passages(document)).isEqualTo(APEC.passages(document));
        List<Claim<?>> taken = new ArrayList<>();
        for (Claim<?> claim : DatasetWalk.claims(alone)) {
            if (claim.evidence().isPresent()
                    && !claim.evidence().get().document().equals(document)) {
                taken.add(claim);
            }
        }
        assertThat(taken).isNotEmpty().allSatisfy(claim -> {
            Property<?> row = SCHEMAS.property(claim.subject(), claim.property());
            assertThat(row).isNotNull();
            assertThat(row.isOfIdentity()).as("%s", claim).isTrue();
            assertThat(claim.rank()).isNotEqualTo(Rank.DEPRECATED);
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyEntityOfADocumentAloneIsOneOfTheRecord(Id<SourceDocument> document) {
        ApecDataset alone = APEC.accordingTo(document);

        for (Catalog<?> catalog : DatasetWalk.catalogs(alone)) {
            for (Entity entity : catalog) {
                assertThat(APEC.find(entity.id())).isPresent();
                if (entity.id().type() != EntityType.OFFICIAL) {
                    assertThat(APEC.claims(entity.id())).containsAll(alone.claims(entity.id()));
                }
            }
        }
        assertThat(DatasetWalk.of(APEC.accordingTo(document))).isEqualTo(DatasetWalk.of(alone));
    }
}
