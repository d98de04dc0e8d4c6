package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.TECHNOLOGY_VISIT;

import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;

/** What was shown and said on the visit to technology and at its venue. */
class VisitFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void driverlessBusesDriveBetweenVenueAndHotels() {
        assertThat(dataset)
                .initiative("som1-2026-driverless-shuttles")
                .isA("arrangement")
                .is("existing")
                .isFor("guangzhou-baiyun-convention-center")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void robotsMakeCoffee() {
        assertThat(dataset)
                .initiative("som1-2026-robot-baristas")
                .isA("arrangement")
                .isFor("guangzhou-baiyun-convention-center")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void zoomVisionMakesTheGlasses() {
        assertThat(dataset)
                .product("zoom-vision-ai-auto-focus-glasses")
                .isMadeBy("zoom-vision")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void theAircraftWasShownOnTheVisit() {
        assertThat(dataset)
                .product("unmanned-aircraft")
                .wasShownAt("som1-2026-technology-visit")
                .accordingTo(TECHNOLOGY_VISIT)
                .leavesItsMakerOpen();
    }

    @Test
    void whoMakesTheLearningRobotsIsInferred() {
        assertThat(dataset)
                .product("ai-learning-robots")
                .isMadeBy("shifang-ronghai")
                .inferred()
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void whereTheRobotsWereShownIsNotSaid() {
        assertThat(dataset).product("ai-learning-robots").leavesOpenWhereItWasShown();
        assertThat(dataset).product("industrial-humanoid-robots").leavesOpenWhereItWasShown();
    }

    @Test
    void whatHongKongOffersIsFinancialServicesAndNoPublicFinance() {
        assertThat(dataset)
                .initiative("gba-troika")
                .isAbout("financial-services")
                .isAbout("technology-commercialization")
                .accordingTo(TECHNOLOGY_VISIT);
        assertThat(dataset).topic("public-finance").isCalled("public finance").fromTheRegister();
    }

    @Test
    void liGongsRobotsAreInMalaysia() {
        assertThat(dataset)
                .statement("cao-yuran-on-malaysia")
                .isBy("person/cao-yuran")
                .mentions("economy/malaysia")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void zhaoPengWantsOverseasMarkets() {
        assertThat(dataset)
                .statement("zhao-peng-on-overseas-markets")
                .isBy("person/zhao-peng")
                .isTold("direct")
                .isAbout("overseas-markets")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void yuBeiyingTellsOfExports() {
        assertThat(dataset)
                .statement("yu-beiying-on-exports")
                .isBy("person/yu-beiying")
                .inferred()
                .mentions("place/southeast-asia")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void zhengCallsAntiGlobalizationTemporary() {
        assertThat(dataset)
                .statement("zheng-yongnian-on-anti-globalization")
                .isBy("person/zheng-yongnian")
                .isTold("direct")
                .isAbout("anti-globalization")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void zhengProposesATroikaForTheBayArea() {
        assertThat(dataset)
                .initiative("gba-troika")
                .isA("proposal")
                .isProposedBy("person/zheng-yongnian")
                .isFor("greater-bay-area")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void antonazzoPraisesTheAircraft() {
        assertThat(dataset)
                .statement("gianpiero-antonazzo-on-unmanned-aircraft")
                .isBy("person/gianpiero-antonazzo")
                .mentions("product/unmanned-aircraft")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void zhengNamesTheFourthIndustrialRevolution() {
        assertThat(dataset)
                .statement("zheng-yongnian-on-fourth-industrial-revolution")
                .isBy("person/zheng-yongnian")
                .isAbout("fourth-industrial-revolution")
                .accordingTo(TECHNOLOGY_VISIT);
    }
}
