package io.github.apec2026.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.apec2026.Apec2026;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Computation;
import io.github.apec2026.query.Computations;
import io.github.apec2026.query.FigureTable;
import io.github.apec2026.query.FigureTime;
import io.github.apec2026.value.DateRange;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guangdong's trade as one table (level, growth, rank, partners, each with its time) and what follows from its figures. */
class TradeTableFactsTest {

    private static final Id<Indicator> TRADE = Indicator.id("guangdong-foreign-trade");
    private static final ApecDataset FIVE = Seeds.dataset();
    private static final ApecDataset COMPILED = Apec2026.load().accordingTo(FiveDocuments.ids());

    @Test
    void theTradeIsOneTableFromItsLevelToItsPartners() {
        for (ApecDataset apec : List.of(FIVE, COMPILED)) {
            FigureTable table = apec.indicators().under(TRADE).table(Locale.ENGLISH);

            assertThat(table.rows().stream()
                            .map(row -> row.observation().id().key() + ": "
                                    + row.observation().value() + ", " + row.time()))
                    .containsExactly(
                            "guangdong-foreign-trade-2025: 9490000000000 CNY, 2025",
                            "guangdong-foreign-trade-average-growth-actual: 6 percent, "
                                    + apec.time(
                                            apec.get(Observation.id("guangdong-foreign-trade-average-growth-actual"))),
                            "guangdong-foreign-trade-growth-2025: 4.4 percent, 2025",
                            "guangdong-foreign-trade-rank-2025: 1 rank, 2025",
                            "guangdong-foreign-trade-rank-duration-2025: 40 year, 2025",
                            "guangdong-asean-trade-2025: 1530000000000 CNY, 2025",
                            "guangdong-asean-trade-growth-2025: 5.8 percent, 2025",
                            "guangdong-eu-trade-2025: 1130000000000 CNY, 2025",
                            "guangdong-eu-trade-growth-2025: 8.4 percent, 2025",
                            "guangdong-foreign-invested-trade-2025: 3030000000000 CNY, 2025",
                            "guangdong-foreign-invested-trade-growth-2025: 6.5 percent, 2025",
                            "guangdong-hong-kong-trade-2025: 1280000000000 CNY, 2025",
                            "guangdong-hong-kong-trade-growth-2025: 12.5 percent, 2025",
                            "guangdong-private-trade-2025: 6070000000000 CNY, 2025");
            assertThat(table.rows()).allSatisfy(row -> {
                assertThat(row.documents()).extracting(Id::key).containsExactly(Seeds.GUANGDONG_NEWS);
                assertThat(row.citation().orElseThrow().words()).isNotEmpty();
                assertThat(row.subject())
                        .hasValueSatisfying(id -> assertThat(id).hasToString("place/guangdong"));
            });
        }
    }

    @Test
    void thePartnersConversionAndWordsAreInTheCells() {
        List<String> asean = FIVE.indicators()
                .under(Indicator.id("guangdong-asean-trade"))
                .table(Locale.ENGLISH)
                .cells()
                .get(0);

        assertThat(Stream.of(
                                "label",
                                "partOf",
                                "counterpart",
                                "amount",
                                "unit",
                                "bound",
                                "convertedAmount",
                                "convertedUnit",
                                "words")
                        .map(column -> asean.get(FigureTable.columns().indexOf(column))))
                .containsExactly(
                        "Guangdong's trade with ASEAN",
                        "indicator/guangdong-foreign-trade",
                        "organization/asean",
                        "1530000000000",
                        "CNY",
                        "exact",
                        "211000000000",
                        "USD",
                        "RMB1.53 trillion");
    }

    @ParameterizedTest
    @CsvSource({
        "guangdong-asean-trade-2025, 16.1",
        "guangdong-hong-kong-trade-2025, 13.5",
        "guangdong-eu-trade-2025, 11.9",
        "guangdong-private-trade-2025, 64",
        "guangdong-foreign-invested-trade-2025, 31.9"
    })
    void thePartnersSharesAreComputed(String part, String percent) {
        Computation share = Computations.share(figure(part), figure("guangdong-foreign-trade-2025"));

        assertThat(share.rounded(1).value()).hasToString(percent + " percent");
        assertThat(FIVE.indicators().under(TRADE).table().rows())
                .extracting(row -> row.indicator().measure().code())
                .doesNotContain("share");
    }

    @Test
    void theTradeWithAllOtherPartnersIsARest() {
        Computation rest = Computations.rest(
                figure("guangdong-foreign-trade-2025"),
                figure("guangdong-asean-trade-2025"),
                figure("guangdong-hong-kong-trade-2025"),
                figure("guangdong-eu-trade-2025"));

        assertThat(rest)
                .hasToString(
                        "5550000000000 CNY = 9490000000000 CNY − 1530000000000 CNY − 1280000000000 CNY − 1130000000000 CNY");
        assertThat(FIVE.observations().ids()).containsAll(rest.inputs());
    }

    @Test
    void theTradeOf2024IsImpliedByTheGrowthOverTheYearBeforeAndNotByTheAverageGrowth() {
        Computation before = Computations.before(
                figure("guangdong-foreign-trade-2025"), figure("guangdong-foreign-trade-growth-2025"));

        assertThat(before.rounded(0).value()).hasToString("9090038314176 CNY");
        assertThat(before.periods()).containsExactly(DateRange.parse("2024"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Computations.before(
                        figure("guangdong-foreign-trade-2025"),
                        figure("guangdong-foreign-trade-average-growth-actual")))
                .withMessageContaining("guangdong-foreign-trade-average-growth-actual (6 percent)");
    }

    @Test
    void theRankIsAmongTheProvincesOfChina() {
        assertThat(FIVE.indicators()
                        .under(TRADE)
                        .byMeasure(Measure.RANK)
                        .table()
                        .rows())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.cells().get(FigureTable.columns().indexOf("among")))
                                .isEqualTo("economy/china"));
    }

    @Test
    void chinasAiIndustryIsImpliedByAQuarterForOneOfTwoYears() {
        Computation industry = Computations.whole(
                figure("guangdong-ai-industry-expected"), figure("guangdong-ai-industry-national-share-expected"));

        assertThat(industry).hasToString("more than 1200000000000 CNY = more than 300000000000 CNY ÷ 25 percent");
        assertThat(industry.periods()).containsExactly(DateRange.parse("2025"), DateRange.parse("2026"));
        assertThat(industry.status()).isEqualTo(ObservationStatus.EXPECTED);
        assertThat(FIVE.indicators().under(Indicator.id("china-ai-industry")).ids())
                .containsExactly(
                        Indicator.id("china-ai-industry"), Indicator.id("guangdong-ai-industry-national-share"));
    }

    @Test
    void theTwoConversionsImplyDifferentRates() {
        assertThat(Computations.rate(figure("guangdong-asean-trade-2025"))
                        .rounded(3)
                        .value())
                .hasToString("7.251 CNY/USD");
        assertThat(Computations.rate(figure("guangdong-ai-industry-expected"))
                        .rounded(3)
                        .value())
                .hasToString("7.229 CNY/USD");
    }

    @Test
    void aFigureWithoutAPeriodIsToldOnTheDayOfItsDocumentAndIsForNoPeriod() {
        for (ApecDataset apec : List.of(FIVE, COMPILED)) {
            Observation share = apec.get(Observation.id("guangdong-high-tech-share-actual"));
            FigureTime time = apec.time(share);

            assertThat(share.period()).isEmpty();
            assertThat(time).hasToString("published 2026-01-29");
            assertThat(time.document())
                    .hasValueSatisfying(id -> assertThat(id.key()).isEqualTo(Seeds.GUANGDONG_NEWS));
            assertThat(apec.observations()
                            .overlapping(DateRange.parse("2026-01-29"))
                            .contains(share.id()))
                    .isFalse();
        }
    }

    private static Observation figure(String key) {
        return FIVE.get(Observation.id(key));
    }
}
