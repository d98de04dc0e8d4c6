package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.GUANGDONG_NEWS;

import io.github.apec2026.model.Observation;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What Guangdong's figures are of, among what they are counted, and for which period or why for none. */
class GuangdongFigureFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void byWhichYearsEndIsEitherOr() {
        for (String forecast : List.of(
                "guangdong-ai-industry-expected",
                "guangdong-ai-industry-growth-expected",
                "guangdong-ai-industry-national-share-expected")) {
            assertThat(dataset)
                    .observation(forecast)
                    .isPerhapsFor("2025")
                    .inferred()
                    .isPerhapsFor("2026")
                    .inferred()
                    .hasNoPeriodBecause(
                            "By the end of a year that is not named: 2026, if the official looked ahead from"
                                    + " January 26, 2026; 2025, if the year just over was meant.")
                    .accordingTo(GUANGDONG_NEWS)
                    .leavesItsPeriodOpen();
        }
    }

    @Test
    void everyFigureHasAPeriodOrAReasonWhyNot() {
        List<Observation> figures = dataset.accordingTo(SourceDocument.id(GUANGDONG_NEWS))
                .observations()
                .list();

        Assertions.assertThat(figures)
                .hasSize(23)
                .allSatisfy(figure -> Assertions.assertThat(figure.period().isPresent())
                        .as("%s", figure.id())
                        .isNotEqualTo(figure.noPeriodBecause().isPresent()));
    }

    @Test
    void theYearsOfTheAverageAreNotTold() {
        assertThat(dataset)
                .observation("guangdong-foreign-trade-average-growth-actual")
                .hasNoPeriodBecause("The sentence does not say over which years the average is taken.")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void nationallyMeansAmongChinaWhichIsInferred() {
        assertThat(dataset)
                .indicator("guangdong-foreign-trade-rank")
                .isAmong("economy/china")
                .inferred()
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void theShareOfChinasTotalIsWithinChina() {
        assertThat(dataset)
                .indicator("guangdong-ai-industry-national-share")
                .isAmong("economy/china")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void aShareIsOfAPartAndOfAWhole() {
        assertThat(dataset)
                .indicator("guangdong-advanced-manufacturing-share")
                .isOf("guangdong-advanced-manufacturing-added-value")
                .isAShareOf("guangdong-large-industry-added-value")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .indicator("guangdong-advanced-manufacturing-added-value")
                .isASubsetOf("guangdong-large-industry-added-value")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .indicator("guangdong-high-tech-share")
                .isOf("guangdong-high-tech-added-value")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .indicator("guangdong-industry-information-services-growth-share")
                .isOf("guangdong-industry-information-services-growth")
                .isAShareOf("guangdong-gdp-growth")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .indicator("guangdong-gdp-growth")
                .isOf("guangdong-gdp")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void theTradeOfEnterprisesAndWithPartnersIsWithinForeignTrade() {
        for (String part : List.of(
                "guangdong-foreign-invested-trade",
                "guangdong-private-trade",
                "guangdong-asean-trade",
                "guangdong-hong-kong-trade",
                "guangdong-eu-trade")) {
            assertThat(dataset)
                    .indicator(part)
                    .isASubsetOf("guangdong-foreign-trade")
                    .accordingTo(GUANGDONG_NEWS);
        }
    }

    @Test
    void oneOfThoseAddedIsNamed() {
        assertThat(dataset)
                .observation("guangdong-cppcc-13-standing-committee-added-members-actual")
                .counts("Liu Liang")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void ordinalsAreNumbersInASeries() {
        assertThat(dataset)
                .initiative("guangdong-15th-five-year-plan")
                .hasOrdinal(15)
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset).initiative("14th-five-year-plan").hasOrdinal(14).accordingTo(GUANGDONG_NEWS);
        assertThat(dataset).meeting("guangdong-cppcc-13-4").hasOrdinal(4).accordingTo(GUANGDONG_NEWS);
        assertThat(dataset).organization("guangdong-cppcc-13").hasOrdinal(13).accordingTo(GUANGDONG_NEWS);
    }
}
