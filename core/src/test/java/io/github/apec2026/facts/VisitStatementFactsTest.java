package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.TECHNOLOGY_VISIT;

import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What was said about the technology visit and beside it: what kind of act it is, in which post, how and when. */
class VisitStatementFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void zhengSpeaksInAnInterviewInBothOfHisPosts() {
        for (String statement : List.of("zheng-yongnian-on-anti-globalization", "zheng-yongnian-on-core-message")) {
            assertThat(dataset)
                    .statement(statement)
                    .isSpokenAs("zheng-yongnian-dean")
                    .isSpokenAs("zheng-yongnian-board-director")
                    .cameBy("interview")
                    .isA("assessment")
                    .accordingTo(TECHNOLOGY_VISIT)
                    .leavesItsDateOpen()
                    .leavesItsOccasionOpen();
        }
    }

    @Test
    void thatTheQuotationGivenTwiceIsFromTheInterviewIsInferred() {
        for (String statement : List.of(
                "zheng-yongnian-on-fourth-industrial-revolution",
                "zheng-yongnian-on-ai-in-manufacturing",
                "zheng-yongnian-on-new-era-of-made-in-china")) {
            assertThat(dataset).statement(statement).cameBy("interview").inferred();
        }
    }

    @Test
    void howHePreviouslyNotedAndFurtherProposedIsNotTold() {
        for (String statement : List.of(
                "zheng-yongnian-on-gba-production-capacity",
                "zheng-yongnian-on-fit-with-apec-needs",
                "zheng-yongnian-on-gba-research",
                "zheng-yongnian-on-troika-as-key",
                "zheng-yongnian-on-gba-advantage",
                "zheng-yongnian-on-gba-future")) {
            assertThat(dataset)
                    .statement(statement)
                    .isA("assessment")
                    .accordingTo(TECHNOLOGY_VISIT)
                    .leavesItsChannelOpen();
        }
        assertThat(dataset)
                .initiative("gba-troika")
                .leavesOpenHowItWasPutForward()
                .leavesOpenWhereItCameUp()
                .fallsUnderNoPriority();
    }

    @Test
    void antonazzoPraisesInRemarksAfterTheVisit() {
        assertThat(dataset)
                .statement("gianpiero-antonazzo-on-scale")
                .isA("praise")
                .cameBy("remarks")
                .hasTheWords("the globally leading scale effect")
                .accordingTo(TECHNOLOGY_VISIT)
                .leavesItsOccasionOpen();
        assertThat(dataset)
                .statement("gianpiero-antonazzo-on-unmanned-aircraft")
                .isA("praise")
                .accordingTo(TECHNOLOGY_VISIT)
                .cameBy("remarks")
                .inferred();
        assertThat(dataset)
                .statement("gianpiero-antonazzo-on-future-of-transport")
                .isA("assessment")
                .hasTheWords("This is the future direction of transportation")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void thatHeDidSoWhileSom1WasOnIsInferred() {
        for (String statement : List.of(
                "gianpiero-antonazzo-on-scale",
                "gianpiero-antonazzo-on-use-of-results",
                "gianpiero-antonazzo-on-unmanned-aircraft",
                "gianpiero-antonazzo-on-future-of-transport")) {
            assertThat(dataset)
                    .statement(statement)
                    .wasSaidDuring("som1-2026")
                    .inferred()
                    .wasSaidOn("2026-02-02/2026-02-10")
                    .inferred();
        }
    }

    @Test
    void companiesHopeForMarkets() {
        assertThat(dataset)
                .statement("zhao-peng-on-overseas-markets")
                .isA("hope")
                .isSpokenAs("zhao-peng-founder")
                .hasTheWords("we hope to gradually introduce this product to more overseas markets")
                .accordingTo(TECHNOLOGY_VISIT)
                .leavesItsChannelOpen();
        assertThat(dataset)
                .statement("cao-yuran-on-apec-markets")
                .isA("hope")
                .isSpokenAs("cao-yuran-senior-marketing-manager")
                .hasTheWords("We hope to further expand our market in APEC member economies")
                .accordingTo(TECHNOLOGY_VISIT)
                .leavesItsChannelOpen();
    }

    @Test
    void yuTellsOfDevicesAndOfLanguages() {
        assertThat(dataset)
                .statement("yu-beiying-on-devices")
                .isA("account")
                .isSpokenAs("yu-beiying-senior-public-affairs-manager")
                .statesTheFigure("shifang-ronghai-system-devices-actual")
                .accordingTo(TECHNOLOGY_VISIT);
        assertThat(dataset)
                .statement("yu-beiying-on-languages")
                .statesTheFigure("shifang-ronghai-system-languages-actual")
                .accordingTo(TECHNOLOGY_VISIT);
        assertThat(dataset)
                .statement("yu-beiying-on-exports")
                .statesTheFigure("shifang-ronghai-system-languages-actual")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void theReporterTellsAnnouncesAndJudges() {
        assertThat(dataset).statement("som1-2026-under-way").isA("account").accordingTo(TECHNOLOGY_VISIT);
        assertThat(dataset).statement("som1-2026-focus").isA("announcement").accordingTo(TECHNOLOGY_VISIT);
        assertThat(dataset)
                .statement("som1-2026-planned-sessions")
                .isA("announcement")
                .statesTheFigure("som1-2026-events-expected")
                .accordingTo(TECHNOLOGY_VISIT)
                .isByNobodyNamed();
        assertThat(dataset)
                .statement("som1-2026-prepares-leaders-meeting")
                .isA("assessment")
                .accordingTo(TECHNOLOGY_VISIT)
                .isByNobodyNamed();
        assertThat(dataset)
                .statement("som1-2026-expected-participants")
                .isA("account")
                .statesTheFigure("som1-2026-participants-expected")
                .accordingTo(TECHNOLOGY_VISIT)
                .isByNobodyNamed();
    }

    @Test
    void theReportOfTheRelatedHeadlineIsWritten() {
        assertThat(dataset)
                .statement("apec-report-on-digital-transition")
                .isA("assessment")
                .cameBy("written")
                .hasTheWords("Digital transition 'essential' for aging societies")
                .accordingTo(TECHNOLOGY_VISIT)
                .leavesItsDateOpen();
    }

    @Test
    void theWordsThatMatter() {
        assertThat(dataset)
                .statement("zheng-yongnian-on-anti-globalization")
                .hasTheWords("I believe this is only a temporary phenomenon.")
                .accordingTo(TECHNOLOGY_VISIT);
        assertThat(dataset)
                .statement("zheng-yongnian-on-core-message")
                .hasTheWords("the core message of this APEC meeting remains \"cooperation\" and \"development.\"")
                .accordingTo(TECHNOLOGY_VISIT);
        assertThat(dataset)
                .statement("zheng-yongnian-on-new-era-of-made-in-china")
                .hasTheWords("A new era for 'Made in China' and 'Guangdong products' has arrived")
                .accordingTo(TECHNOLOGY_VISIT);
        assertThat(dataset)
                .statement("yu-beiying-on-first-place")
                .hasTheWords("topped global open-source platforms")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void everyStatementOfThePageIsAnAct() {
        Assertions.assertThat(dataset.accordingTo(SourceDocument.id(TECHNOLOGY_VISIT))
                        .statements()
                        .list())
                .hasSize(42)
                .allSatisfy(statement -> Assertions.assertThat(statement.act())
                        .as("%s", statement.id())
                        .isPresent());
    }
}
