package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.WEN_WEI_PO;

import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;

/** What guests of the Guangzhou meetings say, and what an expert suggests to the city. */
class GuestsFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void liuWeiSuggestsTheGuangzhouWayOfLife() {
        assertThat(dataset)
                .initiative("liu-wei-guangzhou-lifestyle")
                .isA("proposal")
                .isProposedBy("person/liu-wei")
                .isAddressedTo("place/guangzhou")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void guangzhouRefundsTaxesAlready() {
        assertThat(dataset)
                .initiative("guangzhou-departure-tax-refund")
                .isA("measure")
                .is("launched")
                .isFor("guangzhou")
                .isAbout("tax-refund")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void guangzhouTakesForeignWalletsAlready() {
        assertThat(dataset)
                .initiative("guangzhou-foreign-e-wallets")
                .isA("measure")
                .is("launched")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void liuWeiSuggestsVenuesForTheNightEconomy() {
        assertThat(dataset)
                .initiative("liu-wei-lingnan-consumption-venues")
                .isProposedBy("person/liu-wei")
                .is("proposed")
                .isAbout("night-economy")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void whereLiuWeiSpokeIsNotSaid() {
        assertThat(dataset)
                .statement("liu-wei-on-som1-as-window")
                .isBy("person/liu-wei")
                .isTold("reported")
                .accordingTo(WEN_WEI_PO)
                .leavesItsOccasionOpen();
    }

    @Test
    void guintoIsOnHerFirstVisit() {
        assertThat(dataset)
                .statement("angelica-guinto-on-first-visit")
                .isBy("person/angelica-guinto")
                .isTold("reported")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void guintoWishesForSimilarProducts() {
        assertThat(dataset)
                .statement("angelica-guinto-on-similar-products")
                .isBy("person/angelica-guinto")
                .isTold("direct")
                .mentions("economy/philippines")
                .accordingTo(WEN_WEI_PO);
    }
}
