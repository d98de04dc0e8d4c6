package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.WEN_WEI_PO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Evidence;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementAct;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the speakers of the newspaper page do by their words, in which posts, and who passes them on: the address at the opening. */
class WenWeiPoStatementsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void everyStatementOfThePageIsAnAct() {
        List<Statement> unclassified = dataset.statements().stream()
                .filter(statement -> dataset.claims(statement.id(), "summary").stream()
                        .anyMatch(claim -> claim.evidence()
                                .map(Evidence::document)
                                .filter(SourceDocument.id(WEN_WEI_PO)::equals)
                                .isPresent()))
                .filter(statement -> statement.act().isEmpty())
                .toList();

        assertThat(unclassified).isEmpty();
    }

    @Test
    void chinaPromisesThreeThingsThroughWangYi() {
        assertThat(keys(StatementAct.COMMITMENT))
                .containsExactlyInAnyOrder(
                        "wang-yi-on-the-agenda-of-the-year",
                        "wang-yi-on-reform-and-opening",
                        "wang-yi-on-chinas-contribution");
    }

    @Test
    void thePointsOfTheAddressAreCalls() {
        assertThat(keys(StatementAct.CALL))
                .contains(
                        "wang-yi-point-1-prosperity-and-stability",
                        "wang-yi-on-multilateral-trade",
                        "wang-yi-on-green-growth",
                        "wang-yi-on-outcome-document",
                        "wang-yi-on-connectivity-blueprint");
    }

    @Test
    void theThemeIsAnnouncedAndTheAgendaIsPromised() {
        assertThat(dataset)
                .statement("wang-yi-on-theme-and-priorities")
                .isA("announcement")
                .hasTheWords("建設亞太共同體，促進共同繁榮")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .statement("wang-yi-on-the-agenda-of-the-year")
                .isA("commitment")
                .mentions("priority/openness-2026")
                .mentions("priority/innovation-2026")
                .mentions("priority/cooperation-2026")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void wangYiSpeaksInAnAddressAtTheOpening() {
        assertThat(dataset)
                .statement("wang-yi-on-reform-and-opening")
                .cameBy("address")
                .wasSaidAt("som1-2026-opening")
                .accordingTo(WEN_WEI_PO)
                .wasSaidOnTheDayOfItsOccasion();
        assertThat(dataset)
                .statement("wang-yi-on-open-regionalism")
                .cameBy("address")
                .accordingTo(WEN_WEI_PO)
                .wasSaidOnTheDayOfItsOccasion();
    }

    @Test
    void wangYiHasTwoPostsAndTheReportNamesBoth() {
        assertThat(dataset)
                .statement("wang-yi-on-chinas-contribution")
                .isSpokenAs("wang-yi-foreign-minister")
                .isSpokenAs("wang-yi-politburo-member")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void theAddressIsToNobodyNamed() {
        assertThat(dataset).statement("wang-yi-on-open-regionalism").isAddressedToNobodyNamed();
        assertThat(dataset).statement("wang-yi-on-outcome-document").isAddressedToNobodyNamed();
    }

    @Test
    void xinhuaAloneRelaysWangYi() {
        assertThat(dataset).statement("wang-yi-on-china-year").isRelayedThrough("organization/xinhua");
    }

    @Test
    void xiJinpingsWordsComeThroughWangYiAndThenXinhua() {
        for (String key : List.of(
                "xi-jinping-on-apecs-purpose",
                "xi-jinping-on-shared-chances",
                "xi-jinping-on-economic-globalization",
                "xi-jinping-on-asia-pacific-community")) {
            assertThat(dataset).statement(key).isRelayedThrough("person/wang-yi", "organization/xinhua");
            assertThat(dataset)
                    .statement(key)
                    .wasRelayedAt("som1-2026-opening")
                    .inferred()
                    .accordingTo(WEN_WEI_PO);
            assertThat(dataset)
                    .statement(key)
                    .isA("call")
                    .isSpokenAs("xi-jinping-president")
                    .accordingTo(WEN_WEI_PO);
        }
    }

    @Test
    void howAndWhenXiJinpingSpokeIsNotSaid() {
        assertThat(dataset).statement("xi-jinping-on-shared-chances").leavesItsOccasionOpen();
        assertThat(dataset).statement("xi-jinping-on-shared-chances").leavesOpenDuringWhichMeeting();
        assertThat(dataset).statement("xi-jinping-on-shared-chances").leavesItsChannelOpen();
        assertThat(dataset).statement("xi-jinping-on-shared-chances").leavesItsDateOpen();
    }

    @Test
    void termsOfArtArePrinted() {
        assertThat(dataset)
                .statement("wang-yi-on-joint-contribution")
                .hasTheWords("共商共建共享")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .statement("wang-yi-on-growing-and-sharing")
                .hasTheWords("做大和分好發展「蛋糕」")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .statement("wang-yi-on-the-apec-way")
                .hasTheWords("「亞太經合組織方式」")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void whatChinaDidBeforeIsToldAndWhatShanghaiStandsForIsJudged() {
        assertThat(dataset)
                .statement("wang-yi-on-hosting-again")
                .isA("account")
                .statesTheFigure("china-hosting-interval-2026")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset).statement("wang-yi-on-beijing-2014").isA("account").accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .statement("wang-yi-on-shanghai-2001")
                .isA("assessment")
                .hasTheWords("新世紀亞太合作的再出發")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void theBoxJudgesInNobodysName() {
        assertThat(dataset)
                .statement("china-year-box-on-transformations")
                .isA("assessment")
                .hasTheWords("實現亞太可持續發展的必由之路")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset).statement("china-year-box-on-transformations").isByNobodyNamed();
        assertThat(dataset).statement("china-year-box-on-transformations").leavesItsChannelOpen();
    }

    private List<String> keys(StatementAct act) {
        return dataset.statements().spokenBy(Person.id("wang-yi")).stream()
                .filter(statement -> statement.act().filter(act::equals).isPresent())
                .map(Statement::id)
                .map(Id::key)
                .toList();
    }
}
