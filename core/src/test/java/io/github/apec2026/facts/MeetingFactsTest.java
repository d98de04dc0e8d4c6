package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.CGTN_OPINION;
import static io.github.apec2026.facts.Seeds.GUANGDONG_NEWS;
import static io.github.apec2026.facts.Seeds.PPSTI_REPORT;
import static io.github.apec2026.facts.Seeds.TECHNOLOGY_VISIT;
import static io.github.apec2026.facts.Seeds.WEN_WEI_PO;

import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;

/** The meetings, ceremonies, visits and sessions: when, where, part of what, under whom. */
class MeetingFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void theFirstSeniorOfficialsMeetingIsHeldInGuangzhouInTheFirstTenDaysOfFebruary() {
        assertThat(dataset)
                .meeting("som1-2026")
                .isA("senior-officials-meeting")
                .accordingTo(TECHNOLOGY_VISIT, WEN_WEI_PO)
                .hasDates("2026-02-01/2026-02-10")
                .accordingTo(TECHNOLOGY_VISIT, WEN_WEI_PO)
                .isIn("guangzhou")
                .accordingTo(TECHNOLOGY_VISIT, WEN_WEI_PO)
                .belongsToEdition("2026")
                .accordingTo(TECHNOLOGY_VISIT, WEN_WEI_PO)
                .isOfForum("apec")
                .accordingTo(TECHNOLOGY_VISIT, WEN_WEI_PO);
    }

    @Test
    void itIsCalledSom1AndHasAChineseName() {
        assertThat(dataset)
                .meeting("som1-2026")
                .hasAcronym("SOM1")
                .accordingTo(TECHNOLOGY_VISIT)
                .isCalled("first APEC Senior Officials' Meeting")
                .accordingTo(TECHNOLOGY_VISIT)
                .isCalled("2026年APEC第一次高官會")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void itIsHeldUnderTheThreePriorities() {
        assertThat(dataset)
                .meeting("som1-2026")
                .isHeldUnder("openness-2026")
                .accordingTo(TECHNOLOGY_VISIT)
                .isHeldUnder("innovation-2026")
                .accordingTo(TECHNOLOGY_VISIT)
                .isHeldUnder("cooperation-2026")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void itsVenueIsInferredFromTheShuttleBuses() {
        assertThat(dataset)
                .meeting("som1-2026")
                .isHeldAt("guangzhou-baiyun-convention-center")
                .inferred()
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void theSecretariatAndTheBusinessAdvisoryCouncilAreOnlyExpected() {
        assertThat(dataset)
                .statement("som1-2026-expected-participants")
                .mentions("organization/apec-secretariat")
                .mentions("organization/abac")
                .accordingTo(TECHNOLOGY_VISIT);
        org.assertj.core.api.Assertions.assertThat(
                        dataset.get(Meeting.id("som1-2026")).participants())
                .doesNotContain(Organization.id("apec-secretariat"), Organization.id("abac"));
    }

    @Test
    void theThemeOfTheYearIsNotItsOwn() {
        org.assertj.core.api.Assertions.assertThat(
                        dataset.get(Meeting.id("som1-2026")).theme())
                .isEmpty();
        assertThat(dataset)
                .statement("som1-2026-focus")
                .mentions("edition/2026")
                .mentions("priority/openness-2026")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void itsOpeningCeremonyIsOnItsLastDay() {
        assertThat(dataset)
                .meeting("som1-2026-opening")
                .isA("ceremony")
                .accordingTo(WEN_WEI_PO)
                .hasDates("2026-02-10")
                .accordingTo(WEN_WEI_PO)
                .isIn("guangzhou")
                .accordingTo(WEN_WEI_PO)
                .isPartOf("som1-2026")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void wangYiAttendsTheOpeningAndSpeaks() {
        assertThat(dataset)
                .meeting("som1-2026-opening")
                .hasParticipant("person/wang-yi")
                .accordingTo(WEN_WEI_PO)
                .hasSpeaker("wang-yi")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void delegatesVisitTechnologyCompaniesOnTheSecondOfFebruary() {
        assertThat(dataset)
                .meeting("som1-2026-technology-visit")
                .isA("visit")
                .accordingTo(TECHNOLOGY_VISIT)
                .hasDates("2026-02-02")
                .accordingTo(TECHNOLOGY_VISIT)
                .hasTheme("technology and innovation")
                .accordingTo(TECHNOLOGY_VISIT)
                .isPartOf("som1-2026")
                .inferred();
        assertThat(dataset)
                .meeting("som1-2026-technology-visit")
                .hasParticipant("person/gianpiero-antonazzo")
                .inferred()
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void theLeadersMeetAgainInNovember() {
        assertThat(dataset)
                .meeting("aelm-2026")
                .isA("leaders-meeting")
                .accordingTo(TECHNOLOGY_VISIT, WEN_WEI_PO)
                .hasDates("2026-11")
                .accordingTo(TECHNOLOGY_VISIT)
                .isCalled("APEC Economic Leaders' Meeting")
                .accordingTo(TECHNOLOGY_VISIT)
                .isOfForum("apec")
                .accordingTo(TECHNOLOGY_VISIT)
                .belongsToEdition("2026")
                .accordingTo(TECHNOLOGY_VISIT, WEN_WEI_PO);
    }

    @Test
    void ppstiMeetsInGuangzhouUnderAThemeOfItsOwn() {
        assertThat(dataset)
                .meeting("ppsti-2026")
                .isA("policy-partnership-meeting")
                .accordingTo(PPSTI_REPORT)
                .isOfForum("ppsti")
                .accordingTo(PPSTI_REPORT)
                .isIn("guangzhou")
                .accordingTo(PPSTI_REPORT)
                .hasTheme(
                        "Fostering an Open and Collaborative Innovation Ecosystem for Resilient Growth in the Asia-Pacific")
                .accordingTo(PPSTI_REPORT)
                .isAbout("artificial-intelligence")
                .accordingTo(PPSTI_REPORT)
                .hasSpeaker("chen-jiachang")
                .accordingTo(PPSTI_REPORT);
    }

    @Test
    void theLeadersMetInGyeongjuIn2025() {
        assertThat(dataset)
                .meeting("aelm-2025")
                .isA("leaders-meeting")
                .accordingTo(CGTN_OPINION)
                .isIn("gyeongju")
                .accordingTo(CGTN_OPINION)
                .belongsToEdition("2025")
                .accordingTo(CGTN_OPINION)
                .hasTheme("Building a Sustainable Tomorrow: Connect, Innovate, Prosper")
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void aDialogueOnCulturalIndustriesWasHeld() {
        assertThat(dataset)
                .meeting("cultural-industries-dialogue-2025")
                .isA("dialogue")
                .accordingTo(CGTN_OPINION)
                .isOfForum("apec")
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void chinasEarlierMeetingsAreKnownByCityAndYear() {
        assertThat(dataset)
                .meeting("apec-2001-shanghai")
                .hasDates("2001")
                .isIn("shanghai")
                .accordingTo(WEN_WEI_PO)
                .belongsToEdition("2001")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .meeting("apec-2014-beijing")
                .hasDates("2014")
                .isIn("beijing")
                .accordingTo(WEN_WEI_PO)
                .belongsToEdition("2014")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void guangdongTellsThePressOfItsPlanInJanuary() {
        assertThat(dataset)
                .meeting("guangdong-15fyp-press-conference")
                .isA("press-conference")
                .accordingTo(GUANGDONG_NEWS)
                .hasDates("2026-01-26")
                .accordingTo(GUANGDONG_NEWS)
                .hasSpeaker("zeng-jinze")
                .inferred();
        assertThat(dataset)
                .meeting("guangdong-15fyp-press-conference")
                .hasSpeaker("zhang-jingsong")
                .inferred();
    }

    @Test
    void guangdongsCppccEndsItsSessionTheDayBeforeTheReport() {
        assertThat(dataset)
                .meeting("guangdong-cppcc-13-4")
                .isA("session")
                .accordingTo(GUANGDONG_NEWS)
                .hasDates("../2026-01-28")
                .accordingTo(GUANGDONG_NEWS)
                .isIn("guangzhou")
                .accordingTo(GUANGDONG_NEWS)
                .hasParticipant("organization/guangdong-cppcc-13")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void shenzhensCppccTalksOfArtificialIntelligence() {
        assertThat(dataset)
                .meeting("shenzhen-cppcc-7-6")
                .isCalled("深圳市政協七屆六次會議")
                .accordingTo(WEN_WEI_PO)
                .isOfForum("shenzhen-cppcc")
                .accordingTo(WEN_WEI_PO)
                .isAbout("artificial-intelligence")
                .accordingTo(WEN_WEI_PO);
    }
}
