package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.WEN_WEI_PO;

import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;

/** What three members of a committee in Shenzhen propose, apart from what exists there. */
class ShenzhenProposalsFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void chenNingMakesThreeSuggestions() {
        assertThat(dataset)
                .initiative("chen-ning-inclusive-computing")
                .isPartOf("chen-ning-suggestions")
                .isNumber(1)
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .initiative("chen-ning-ai-inference-chip-standard")
                .isPartOf("chen-ning-suggestions")
                .isNumber(2)
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .initiative("ai-inference-computing-working-group")
                .isPartOf("chen-ning-suggestions")
                .isNumber(3)
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void chenNingProposesAWorkingGroup() {
        assertThat(dataset)
                .initiative("ai-inference-computing-working-group")
                .isA("proposal")
                .is("proposed")
                .isProposedBy("person/chen-ning")
                .isCalled("AI推理算力工作組")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void inclusiveComputingExtendsAPolicyThatExists() {
        assertThat(dataset)
                .initiative("chen-ning-inclusive-computing")
                .buildsOn("shenzhen-inclusive-computing-policy")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .initiative("shenzhen-inclusive-computing-policy")
                .isA("measure")
                .is("launched")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void theFirstCityOfAiIsAnAimOfChenNing() {
        assertThat(dataset)
                .initiative("shenzhen-ai-first-city")
                .isA("proposal")
                .isProposedBy("person/chen-ning")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void theTradingCentreIsModelledOnTheStoreInLonggang() {
        assertThat(dataset)
                .initiative("huang-dinglong-ai-robot-trading-centre")
                .isA("proposal")
                .isProposedBy("person/huang-dinglong")
                .buildsOn("longgang-robot-6s-store")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .initiative("longgang-robot-6s-store")
                .is("existing")
                .isFor("longgang")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void theTradingCentreIsNotSaidToBePartOfTheAiNativeCity() {
        assertThat(dataset).initiative("huang-dinglong-ai-robot-trading-centre").leavesOpenWhatItIsPartOf();
    }

    @Test
    void huangDinglongProposesAnAiNativeCity() {
        assertThat(dataset)
                .initiative("huang-dinglong-ai-native-city")
                .isProposedBy("person/huang-dinglong")
                .isCalled("AI原生城市")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void liuRenchenProposesAStarterPackageToShenzhen() {
        assertThat(dataset)
                .initiative("liu-renchen-youth-ai-starter-package")
                .isA("proposal")
                .is("proposed")
                .isProposedBy("person/liu-renchen")
                .isAddressedTo("place/shenzhen")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void theStarterPackageFitsAPolicyButDoesNotBuildOnIt() {
        assertThat(dataset)
                .initiative("liu-renchen-youth-ai-starter-package")
                .mentions("initiative/shenzhen-ai-opc-policy")
                .accordingTo(WEN_WEI_PO)
                .buildsOnNothing();
    }

    @Test
    void whereChenNingSpokeIsNotSaid() {
        assertThat(dataset)
                .statement("chen-ning-on-inference-gap")
                .isBy("person/chen-ning")
                .accordingTo(WEN_WEI_PO)
                .leavesItsOccasionOpen();
    }

    @Test
    void smallAndMicroEnterprisesAreASubjectOfTheirOwn() {
        assertThat(dataset)
                .initiative("chen-ning-inclusive-computing")
                .isAbout("small-and-micro-enterprises")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void whereHuangDinglongSpokeIsNotSaid() {
        assertThat(dataset)
                .statement("huang-dinglong-on-ai-in-all")
                .isBy("person/huang-dinglong")
                .isTold("direct")
                .accordingTo(WEN_WEI_PO)
                .leavesItsOccasionOpen();
    }
}
