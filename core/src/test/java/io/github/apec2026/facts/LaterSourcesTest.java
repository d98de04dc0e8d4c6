package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Later.GAZETTE;
import static io.github.apec2026.facts.Later.WANBAO;
import static io.github.apec2026.facts.Seeds.PPSTI_REPORT;
import static io.github.apec2026.facts.Seeds.TECHNOLOGY_VISIT;
import static io.github.apec2026.facts.Seeds.WEN_WEI_PO;
import static io.github.apec2026.notice.NoticeCode.CONFLICTING_CLAIMS;
import static io.github.apec2026.notice.NoticeCode.DOCUMENT_NOT_AT_HAND;
import static io.github.apec2026.notice.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.coverage.Coverage;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Conflict;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that is added agrees with the record, says it more exactly, or contradicts it; and it changes nothing else. */
class LaterSourcesTest {

    private static final Id<Observation> SESSIONS = Observation.id("som1-2026-events-actual");

    private final ApecDataset dataset = Later.dataset();

    @Test
    void itIsReadAgainstItsTextWithoutFault() {
        assertThat(Later.result().report().hasErrors()).isFalse();
        assertThat(Later.result().report().notices().stream()
                        .filter(notice -> notice.severity() == WARNING)
                        .map(notice -> notice.code())
                        .distinct())
                .containsExactly(CONFLICTING_CLAIMS);
        assertThat(Later.result().report().of(DOCUMENT_NOT_AT_HAND)).hasSize(5);
        assertThat(Later.result().report().tally().documentsChecked()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {GAZETTE, WANBAO})
    void nothingOfItIsOverlooked(String document) {
        assertThat(Coverage.of(Later.claims(document), Later.text(document)).gaps())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {GAZETTE, WANBAO})
    void itSaysOfItselfThatItIsInvented(String document) {
        assertThat(Later.text(document).lines().findFirst().orElseThrow()).containsAnyOf("invented", "虛構");
        assertThat(dataset.passages(SourceDocument.id(document))
                        .get(0)
                        .nothing()
                        .orElseThrow())
                .contains("the item is invented");
    }

    @Test
    void whatItSaysTooHasOneSourceMore() {
        assertThat(dataset)
                .meeting("som1-2026")
                .isIn("guangzhou")
                .accordingTo(TECHNOLOGY_VISIT, WEN_WEI_PO, GAZETTE, WANBAO);
        assertThat(dataset)
                .edition("2026")
                .hasTheme("Building an Asia-Pacific Community and Advancing Shared Prosperity")
                .accordingTo(TECHNOLOGY_VISIT, GAZETTE)
                .isItsHostsNumber(3)
                .accordingTo(WEN_WEI_PO, GAZETTE);
        assertThat(dataset)
                .observation("som1-2026-participants-actual")
                .is("more than 1400 people")
                .accordingTo(WEN_WEI_PO, GAZETTE);
    }

    @Test
    void twoNewspapersAreTwoSourcesUnlessOneCreditsTheOtherOrNobodyIsToldToPublishOne() {
        assertThat(independent(GAZETTE, WEN_WEI_PO)).isTrue();
        assertThat(independent(GAZETTE, WANBAO)).isFalse();
        assertThat(independent(GAZETTE, PPSTI_REPORT)).isFalse();
        assertThat(dataset.sharedSources(SourceDocument.id(GAZETTE), SourceDocument.id(WANBAO)))
                .extracting(Object::toString)
                .containsExactly("organization/lantern-gazette");
    }

    private boolean independent(String a, String b) {
        return dataset.areIndependent(SourceDocument.id(a), SourceDocument.id(b));
    }

    @Test
    void theDaysOfTheLeadersMeetingAreToldMoreExactly() {
        Fact<DateRange> dates =
                dataset.fact(Meeting.id("aelm-2026"), Meeting.DATES).orElseThrow();

        assertThat(says(dates.chosen())).isEqualTo("2026-11-21/2026-11-22 in " + GAZETTE);
        assertThat(dates.chosen().according())
                .extracting(Object::toString)
                .containsExactly("organization/dongguan-lantern-office");
        assertThat(dates.reason().code()).isEqualTo("finer");
        assertThat(dates.agreeing())
                .extracting(claim -> claim.value().toString())
                .contains("2026-11", "2026");
        assertThat(dates.rivals()).isEmpty();
    }

    @Test
    void ofTwoCountsOfTheSessionsTheLaterIsChosenAndTheEarlierIsKept() {
        Fact<Quantity> sessions = dataset.fact(SESSIONS, Observation.VALUE).orElseThrow();

        assertThat(says(sessions.chosen())).isEqualTo("52 event in " + GAZETTE);
        assertThat(sessions.rivals()).map(LaterSourcesTest::says).containsExactly("55 event in " + WEN_WEI_PO);
        assertThat(sessions.reason().code()).isEqualTo("later-publication");
        assertThat(dataset.get(SESSIONS).value()).isEqualTo(ObservationAssert.quantity("52 event"));
    }

    @Test
    void ofTwoDatesOfSom1TheLatestIsChosenAndItIsThatOfTheRecord() {
        Fact<DateRange> dates =
                dataset.fact(Meeting.id("som1-2026"), Meeting.DATES).orElseThrow();

        assertThat(says(dates.chosen())).isEqualTo("2026-02-01/2026-02-10 in " + WANBAO);
        assertThat(dates.agreeing())
                .map(LaterSourcesTest::says)
                .contains("2026-02-01/2026-02-10 in " + WEN_WEI_PO, "2026-02 in " + GAZETTE);
        assertThat(dates.rivals()).map(LaterSourcesTest::says).containsExactly("2026-02-01/2026-02-09 in " + GAZETTE);
        assertThat(dates.reason().code()).isEqualTo("later-publication");
    }

    @Test
    void everyContradictionIsListed() {
        assertThat(disagreements(dataset))
                .containsExactlyInAnyOrder(
                        "2026-02-01/2026-02-10 over [2026-02-01/2026-02-09]: later-publication",
                        "52 event over [55 event]: later-publication",
                        "about 950 people over [about 900 people]: later-publication",
                        "52 event over [more than 70 event]: counted",
                        "more than 1400 people over [more than 1000 people]: counted");
        assertThat(disagreements(Seeds.dataset()))
                .containsExactlyInAnyOrder(
                        "55 event over [more than 70 event]: counted",
                        "more than 1400 people over [more than 1000 people]: counted");
    }

    @Test
    void anEditorsJudgementTakesTheCountBack() {
        ApecDataset judged = Later.judged();
        Fact<Quantity> sessions = judged.fact(SESSIONS, Observation.VALUE).orElseThrow();

        assertThat(says(sessions.chosen())).isEqualTo("55 event in " + WEN_WEI_PO);
        assertThat(sessions.rivals()).map(LaterSourcesTest::says).containsExactly("52 event in " + GAZETTE);
        assertThat(sessions.rivals()).map(claim -> claim.rank().code()).containsExactly("deprecated");
        assertThat(sessions.reason().code()).isEqualTo("rank");
        assertThat(disagreements(judged)).contains("55 event over [more than 70 event]: counted");
    }

    @Test
    void onTheDayOfTheFirstNewspaperTheSecondIsNotKnown() {
        ApecDataset known = dataset.asOf(LocalDate.parse("2026-05-20"));

        assertThat(disagreements(dataset)).contains("about 950 people over [about 900 people]: later-publication");
        assertThat(known.get(Observation.id("som2-2026-participants-expected")).value())
                .isEqualTo(ObservationAssert.quantity("about 900 people"));
        assertThat(known.find(SourceDocument.id(WANBAO))).isEmpty();
    }

    @Test
    void accordingToOneDocumentTheRecordIsWhatThatOneTells() {
        ApecDataset told = dataset.accordingTo(SourceDocument.id(WANBAO));

        assertThat(told).meeting("som2-2026").isIn("dongguan").accordingTo(WANBAO);
        assertThat(told.get(Meeting.id("som2-2026")).priorities()).isEmpty();
        assertThat(told.conflicts()).isEmpty();
    }

    @Test
    void withoutItNothingOfItIsThere() {
        ApecDataset seeds = Seeds.dataset();

        assertThat(seeds.find(Meeting.id("som2-2026"))).isEmpty();
        assertThat(seeds.find(SourceDocument.id(GAZETTE))).isEmpty();
        assertThat(seeds.get(SESSIONS).value()).isEqualTo(ObservationAssert.quantity("55 event"));
    }

    @Test
    void theFiveDocumentsSayInItWhatTheySaidWithoutIt() {
        for (SourceDocument document : Seeds.dataset().documents()) {
            assertThat(dataset.claimsOf(document.id()))
                    .isEqualTo(Seeds.dataset().claimsOf(document.id()));
            assertThat(dataset.get(document.id())).isEqualTo(document);
        }
    }

    private static String says(Claim<?> claim) {
        return claim.value() + " in "
                + claim.evidence().orElseThrow().document().key();
    }

    private static List<String> disagreements(ApecDataset dataset) {
        List<String> all = new ArrayList<>();
        for (Conflict conflict : dataset.conflicts()) {
            List<String> others = conflict.others().stream()
                    .map(claim -> claim.value().toString())
                    .toList();
            all.add(conflict.chosen().value() + " over " + others + ": "
                    + conflict.reason().code());
        }
        return all;
    }
}
