package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.CGTN_OPINION;
import static io.github.apec2026.facts.Seeds.PPSTI_REPORT;
import static io.github.apec2026.facts.Seeds.TECHNOLOGY_VISIT;
import static io.github.apec2026.facts.Seeds.WEN_WEI_PO;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The figures of the meetings and of companies, and the two contradictions between documents. */
class FigureFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void moreParticipantsCameThanWereExpected() {
        assertThat(dataset)
                .contradictionAbout("observation/som1-2026-participants-actual")
                .shows("more than 1400 people", WEN_WEI_PO)
                .keeps("more than 1000 people", TECHNOLOGY_VISIT)
                .because("counted");
    }

    @Test
    void fewerSessionsWereHeldThanWereAnnounced() {
        assertThat(dataset)
                .contradictionAbout("observation/som1-2026-events-actual")
                .shows("55 event", WEN_WEI_PO)
                .keeps("more than 70 event", TECHNOLOGY_VISIT)
                .because("counted");
    }

    @Test
    void elsewhereTheDocumentsAgree() {
        assertThat(dataset).hasContradictions(2);
    }

    @Test
    void theParticipantsOfSom1() {
        assertThat(dataset)
                .observation("som1-2026-participants-expected")
                .isOf("som1-2026-participants")
                .is("more than 1000 people")
                .accordingTo(TECHNOLOGY_VISIT)
                .isExpected()
                .toldByNobody();
        assertThat(dataset)
                .observation("som1-2026-participants-actual")
                .isOf("som1-2026-participants")
                .is("more than 1400 people")
                .accordingTo(WEN_WEI_PO)
                .isCounted()
                .toldBy("organization/xinhua");
        assertThat(dataset)
                .indicator("som1-2026-participants")
                .isA("count")
                .isAbout("meeting/som1-2026")
                .accordingTo(TECHNOLOGY_VISIT, WEN_WEI_PO);
    }

    @Test
    void theSessionsOfSom1() {
        assertThat(dataset)
                .observation("som1-2026-events-expected")
                .isOf("som1-2026-events")
                .is("more than 70 event")
                .accordingTo(TECHNOLOGY_VISIT)
                .isExpected()
                .toldByNobody();
        assertThat(dataset)
                .observation("som1-2026-events-actual")
                .isOf("som1-2026-events")
                .is("55 event")
                .accordingTo(WEN_WEI_PO)
                .isCounted()
                .toldByNobody();
    }

    @Test
    void chinaHostsAgainAfterTwelveYears() {
        assertThat(dataset)
                .observation("china-hosting-interval-2026")
                .is("12 year")
                .accordingTo(WEN_WEI_PO)
                .forPeriod("2026")
                .isCounted()
                .toldBy("person/wang-yi");
        assertThat(dataset)
                .indicator("china-hosting-interval")
                .isA("duration")
                .isAbout("economy/china")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void som1IsTheFirstFormalEventOfTheHostYear() {
        assertThat(dataset)
                .observation("som1-2026-event-rank-2026")
                .is("1 rank")
                .accordingTo(WEN_WEI_PO)
                .forPeriod("2026")
                .isCounted()
                .toldBy("organization/xinhua");
        assertThat(dataset)
                .indicator("som1-2026-event-rank")
                .isA("rank")
                .isAbout("meeting/som1-2026")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void shenzhensEnterprisesInAi() {
        assertThat(dataset)
                .observation("shenzhen-ai-enterprises-actual")
                .is("more than 2600 enterprise")
                .accordingTo(WEN_WEI_PO)
                .isCounted()
                .toldByNobody()
                .leavesItsPeriodOpen();
        assertThat(dataset)
                .indicator("shenzhen-ai-enterprises")
                .isA("count")
                .isAbout("place/shenzhen")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void theSystemOfShifangRonghai() {
        assertThat(dataset)
                .observation("shifang-ronghai-system-devices-actual")
                .is("more than 1000000 device")
                .accordingTo(TECHNOLOGY_VISIT)
                .isCounted()
                .toldBy("person/yu-beiying");
        assertThat(dataset)
                .observation("shifang-ronghai-system-languages-actual")
                .is("37 language")
                .accordingTo(TECHNOLOGY_VISIT)
                .isCounted()
                .toldByNobody();
    }

    @Test
    void aFirstTimeIsNoRank() {
        Id<Meeting> dialogue = Meeting.id("cultural-industries-dialogue-2025");

        assertThat(dataset)
                .statement("yang-xing-on-the-cultural-economy")
                .mentions("meeting/cultural-industries-dialogue-2025")
                .accordingTo(CGTN_OPINION);
        Assertions.assertThat(dataset.indicators().bySubject(dialogue).list()).isEmpty();
    }

    @Test
    void theHostYearHasThreePriorities() {
        assertThat(dataset)
                .observation("apec-2026-priorities-actual")
                .isOf("apec-2026-priorities")
                .is("3 priority")
                .accordingTo(PPSTI_REPORT, WEN_WEI_PO);
        assertThat(dataset)
                .indicator("apec-2026-priorities")
                .isA("count")
                .isAbout("edition/2026")
                .accordingTo(PPSTI_REPORT, WEN_WEI_PO);
    }

    @Test
    void thereAreNoOtherFigures() {
        org.assertj.core.api.Assertions.assertThat(dataset.observations().size())
                .isEqualTo(33);
    }
}
