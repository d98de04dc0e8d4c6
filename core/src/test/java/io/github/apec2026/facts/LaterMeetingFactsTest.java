package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Later.GAZETTE;
import static io.github.apec2026.facts.Later.WANBAO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.value.DateRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What two invented documents tell of an invented meeting is in the record as what the five tell is, and is found as it is. */
class LaterMeetingFactsTest {

    private final ApecDataset dataset = Later.dataset();

    @Test
    void theSecondSeniorOfficialsMeetingIsInTheHallInDongguan() {
        assertThat(dataset)
                .meeting("som2-2026")
                .isA("senior-officials-meeting")
                .isOfForum("apec")
                .hasDates("2026-05-18/2026-05-23")
                .isIn("dongguan")
                .isHeldAt("paper-lantern-hall")
                .accordingTo(GAZETTE, WANBAO);
        assertThat(dataset)
                .meeting("som2-2026")
                .isCalled("second APEC Senior Officials' Meeting")
                .hasAcronym("SOM2")
                .belongsToEdition("2026")
                .isHeldUnder("openness-2026")
                .isHeldUnder("innovation-2026")
                .accordingTo(GAZETTE)
                .isCalled("亞太經合組織第二次高官會")
                .accordingTo(WANBAO);
        assertThat(dataset)
                .place("paper-lantern-hall")
                .isA("venue")
                .accordingTo(GAZETTE, WANBAO)
                .liesIn("dongguan")
                .accordingTo(GAZETTE)
                .isCalled("紙燈籠會館")
                .accordingTo(WANBAO);
    }

    @Test
    void thisMondayAndThisSaturdayAreDaysOfTheWeekOfTheReport() {
        assertThat(dataset)
                .meeting("som2-2026-opening")
                .isA("ceremony")
                .hasDates("2026-05-18")
                .hasSpeaker("petra-lampwick")
                .accordingTo(GAZETTE)
                .isPartOf("som2-2026")
                .inferred();
        assertThat(dataset)
                .meeting("som2-2026-closing")
                .isA("ceremony")
                .hasDates("2026-05-23")
                .isPartOf("som2-2026")
                .accordingTo(GAZETTE);
    }

    @Test
    void petraLampwickDirectsTheLanternOfficeAndCountsAsAnOfficial() {
        assertThat(dataset)
                .person("petra-lampwick")
                .holds("director", "dongguan-lantern-office")
                .inSector("government")
                .accordingTo(GAZETTE);
        assertThat(dataset).person("petra-lampwick").isAnOfficialAs("director");
    }

    @Test
    void whatSheSaidAtTheOpeningIsAStatementOfHers() {
        assertThat(dataset)
                .statement("petra-lampwick-on-lamps")
                .isBy("person/petra-lampwick")
                .wasSaidAt("som2-2026-opening")
                .isTold("direct")
                .accordingTo(GAZETTE);
    }

    @Test
    void sheProposesAFundOfAtLeastTwelveMillionYuanBy2028OnTheModelOfTheCantonFair() {
        assertThat(dataset)
                .initiative("lantern-fund")
                .isA("proposal")
                .is("proposed")
                .isProposedBy("person/petra-lampwick")
                .isAbout("night-economy")
                .buildsOn("canton-fair")
                .accordingTo(GAZETTE);
        assertThat(dataset)
                .observation("lantern-fund-money-2028")
                .isOf("lantern-fund-money")
                .is("at least 12000000 CNY")
                .isConvertedTo("at least 1650000 USD")
                .forPeriod("../2028")
                .toldBy("person/petra-lampwick")
                .accordingTo(GAZETTE);
    }

    @Test
    void oneInEightOfTheDelegatesIsNew() {
        assertThat(dataset)
                .observation("som2-2026-newcomers-share-expected")
                .isOf("som2-2026-newcomers-share")
                .is("12 percent")
                .isExpected()
                .accordingTo(GAZETTE);
    }

    @Test
    void theProvinceIsGuangdongAndItsTargetIsNotItsLatestFigure() {
        Observation target = dataset.get(Observation.id("guangdong-foreign-trade-2026-target"));
        Indicator trade = dataset.get(Indicator.id("guangdong-foreign-trade"));

        assertThat(dataset)
                .observation("guangdong-foreign-trade-2026-target")
                .isOf("guangdong-foreign-trade")
                .is("at most 9.9E12 CNY")
                .forPeriod("2026")
                .accordingTo(GAZETTE);
        assertThat(dataset.observations().byIndicator(trade.id()).latest()).contains(target);
        assertThat(dataset.observations().byIndicator(trade.id()).actual().latest())
                .contains(dataset.get(Observation.id("guangdong-foreign-trade-2025")));
    }

    @Test
    void eachNarrowingFindsTheMeeting() {
        String som2 = "som2-2026";

        assertThat(keys(dataset.meetings().heldIn(Place.id("guangdong")))).contains(som2);
        assertThat(keys(dataset.meetings().heldIn(Place.id("paper-lantern-hall"))))
                .containsExactly(som2);
        assertThat(keys(dataset.meetings().inEdition(Edition.id("2026")))).contains(som2);
        assertThat(keys(dataset.meetings().addressing(Priority.id("innovation-2026"))))
                .contains(som2);
        assertThat(keys(dataset.meetings().addressing(Priority.id("cooperation-2026"))))
                .doesNotContain(som2);
        assertThat(keys(dataset.meetings().overlapping(DateRange.parse("2026-05"))))
                .containsExactly("som2-2026-opening", som2, "som2-2026-closing");
        assertThat(keys(dataset.meetings().involving(Person.id("petra-lampwick"))))
                .containsExactly("som2-2026-opening");
    }

    @Test
    void soDoTheOtherCatalogs() {
        assertThat(keys(dataset.initiatives().proposedBy(Person.id("petra-lampwick"))))
                .containsExactly("lantern-fund");
        assertThat(keys(dataset.initiatives().about(Topic.id("night-economy")))).contains("lantern-fund");
        assertThat(keys(dataset.statements().onOccasion(Meeting.id("som2-2026-opening"))))
                .containsExactly("petra-lampwick-on-lamps");
        assertThat(keys(dataset.statements().inDocument(SourceDocument.id(GAZETTE))))
                .containsExactly("petra-lampwick-on-lamps");
        assertThat(keys(dataset.documents().publishedBy(Organization.id("lantern-gazette"))))
                .containsExactly(GAZETTE);
        assertThat(dataset.about(Initiative.id("canton-fair")).connections().toString())
                .contains("initiative/lantern-fund");
    }

    private static List<String> keys(Catalog<? extends Entity> catalog) {
        return catalog.stream().map(entity -> entity.id().key()).toList();
    }
}
