package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.CGTN_OPINION;

import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Person;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the author of an opinion on Gyeongju proposes, and what he says exists. */
class OpinionFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void theAuthorSpeaksForHimself() {
        assertThat(dataset)
                .statement("yang-xing-on-global-governance")
                .isBy("person/yang-xing")
                .isAbout("global-governance")
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void theAgreementOfChinaAndKoreaExists() {
        assertThat(dataset)
                .initiative("china-rok-fta")
                .isA("agreement")
                .is("existing")
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void howFarItsUpgradeIsHeDoesNotSay() {
        assertThat(dataset)
                .initiative("china-rok-fta-upgrade")
                .isA("agreement")
                .succeeds("china-rok-fta")
                .accordingTo(CGTN_OPINION)
                .leavesOpenHowFarItIs();
    }

    @Test
    void heBuildsOnTheUpgrade() {
        assertThat(dataset)
                .initiative("yang-xing-services-and-digital-trade")
                .isProposedBy("person/yang-xing")
                .buildsOn("china-rok-fta-upgrade")
                .isAbout("services-trade")
                .isAbout("digital-trade")
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void heBuildsOnRcep() {
        assertThat(dataset)
                .initiative("yang-xing-rcep-mechanisms")
                .is("proposed")
                .buildsOn("rcep")
                .isAbout("rules-of-origin")
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void chinaHasLaunchedAPlanForGoverningAi() {
        assertThat(dataset)
                .initiative("global-ai-governance-action-plan")
                .isA("plan")
                .is("launched")
                .isCalled("Global AI Governance Action Plan")
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void koreaGivesTaxRelief() {
        assertThat(dataset)
                .initiative("korea-tax-relief")
                .isA("measure")
                .is("existing")
                .isPartOf("korea-core-industry-transformation")
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void whatChinaIsContinuingIsUnderWayByHisAccount() {
        for (String measure : List.of(
                "china-new-energy-investment",
                "china-industrial-chain-initiatives",
                "china-high-standard-opening-up",
                "korea-core-industry-transformation")) {
            assertThat(dataset).initiative(measure).is("under-way").accordingTo(CGTN_OPINION);
            Assertions.assertThat(dataset.claims(Initiative.id(measure), "state"))
                    .allMatch(claim -> claim.according().contains(Person.id("yang-xing")));
        }
    }

    @Test
    void whoBothEconomiesAreIsInferred() {
        assertThat(dataset)
                .initiative("yang-xing-rcep-mechanisms")
                .isAddressedTo("economy/china")
                .inferred()
                .isAddressedTo("economy/korea")
                .inferred();
    }

    @Test
    void hisPointsAreNotSaidToBePartsOfHisDemand() {
        assertThat(dataset)
                .initiative("yang-xing-resilient-supply-chains")
                .isPartOf("yang-xing-institutional-alignment")
                .inferred();
    }

    @Test
    void theListsThatHeNamesAreNoProposal() {
        Assertions.assertThat(dataset.find(Initiative.id("yang-xing-three-lists")))
                .isEmpty();
        assertThat(dataset)
                .statement("yang-xing-on-certainty-of-openness")
                .isAbout("rule-alignment")
                .isAbout("innovation-cooperation")
                .isAbout("inclusive-growth")
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void heProposesNetworksOfComputingPower() {
        assertThat(dataset)
                .initiative("yang-xing-computing-networks")
                .isA("proposal")
                .isPartOf("yang-xing-innovation-cooperation")
                .isNumber(1)
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void heProposesPilotProgrammes() {
        assertThat(dataset)
                .initiative("yang-xing-pilot-programmes")
                .isProposedBy("person/yang-xing")
                .isNumber(2)
                .isAbout("robotics")
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void heProposesCulturalTourism() {
        assertThat(dataset)
                .initiative("yang-xing-cultural-tourism")
                .isPartOf("yang-xing-cultural-policies")
                .is("proposed")
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void deRiskingIsNotDeCooperationHeSaysInTheWordsOfATranslation() {
        assertThat(dataset)
                .statement("yang-xing-on-de-risking")
                .isBy("person/yang-xing")
                .isTold("edited")
                .isAbout("de-risking")
                .accordingTo(CGTN_OPINION);
    }
}
