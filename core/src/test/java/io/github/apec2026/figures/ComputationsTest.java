package io.github.apec2026.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.query.Computation;
import io.github.apec2026.query.Computations;
import io.github.apec2026.value.DateRange;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures computed from figures: value, bound, formula, rounding, and what is refused. */
class ComputationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rest   | 10 ships           | 3 ships           | 7 ships           | 10 ships − 3 ships
                    rest   | more-than 10 ships | 3 ships           | more-than 7 ships | more than 10 ships − 3 ships
                    rest   | 10 ships           | more-than 3 ships | less-than 7 ships | 10 ships − more than 3 ships
                    rest   | at-least 10 ships  | at-most 3 ships   | at-least 7 ships  | at least 10 ships − at most 3 ships
                    rest   | at-least 10 ships  | less-than 3 ships | more-than 7 ships | at least 10 ships − less than 3 ships
                    rest   | 10 ships           | about 3 ships     | about 7 ships     | 10 ships − about 3 ships
                    rest   | 3 ships            | 10 ships          | -7 ships          | 3 ships − 10 ships
                    sum    | 10 ships           | more-than 3 ships | more-than 13 ships | 10 ships + more than 3 ships
                    sum    | at-most 1 ships    | less-than 3 ships | less-than 4 ships | at most 1 ships + less than 3 ships
                    sum    | 0.1 ships          | 0.2 ships         | 0.3 ships         | 0.1 ships + 0.2 ships
                    share  | 1 ships            | 8 ships           | 12.5 percent      | 1 ships ÷ 8 ships × 100
                    share  | 1 ships            | more-than 8 ships | less-than 12.5 percent | 1 ships ÷ more than 8 ships × 100
                    share  | 1 ships            | at-most 8 ships   | at-least 12.5 percent | 1 ships ÷ at most 8 ships × 100
                    share  | more-than 1 ships  | 8 ships           | more-than 12.5 percent | more than 1 ships ÷ 8 ships × 100
                    share  | at-least 1 ships   | less-than 8 ships | more-than 12.5 percent | at least 1 ships ÷ less than 8 ships × 100
                    share  | less-than 1 ships  | at-least 8 ships  | less-than 12.5 percent | less than 1 ships ÷ at least 8 ships × 100
                    share  | 0 ships            | more-than 8 ships | 0 percent         | 0 ships ÷ more than 8 ships × 100
                    share  | about 1 ships      | 8 ships           | about 12.5 percent | about 1 ships ÷ 8 ships × 100
                    whole  | more-than 3E11 CNY | 25 percent        | more-than 1.2E12 CNY | more than 300000000000 CNY ÷ 25 percent
                    whole  | 3E11 CNY           | more-than 25 percent | less-than 1.2E12 CNY | 300000000000 CNY ÷ more than 25 percent
                    before | 110 CNY            | 10 percent        | 100 CNY           | 110 CNY ÷ (100 percent + 10 percent)
                    before | 90 CNY             | -10 percent       | 100 CNY           | 90 CNY ÷ (100 percent + -10 percent)
                    before | more-than 110 CNY  | 10 percent        | more-than 100 CNY | more than 110 CNY ÷ (100 percent + 10 percent)
                    before | 110 CNY            | more-than 10 percent | less-than 100 CNY | 110 CNY ÷ (100 percent + more than 10 percent)
                    before | 110 CNY            | less-than 10 percent | more-than 100 CNY | 110 CNY ÷ (100 percent + less than 10 percent)
                    """)
    void aComputedFigureHasItsBoundAndItsFormula(String how, String one, String other, String value, String formula) {
        Computation computed = computed(how, Figures.of("one", one), Figures.of("other", other));

        assertThat(computed.value()).isEqualTo(Figures.quantity(value));
        assertThat(computed.formula()).isEqualTo(formula);
        assertThat(computed.rounding()).isEmpty();
        assertThat(computed.inputs()).containsExactly(Observation.id("one"), Observation.id("other"));
        assertThat(computed.status()).isEqualTo(ObservationStatus.ACTUAL);
        assertThat(computed.periods()).containsExactly(DateRange.parse("before".equals(how) ? "2024" : "2025"));
        assertThat(computed).hasToString(computed.value() + " = " + formula);
    }

    private static Computation computed(String how, Observation one, Observation other) {
        return switch (how) {
            case "rest" -> Computations.rest(one, other);
            case "sum" -> Computations.sum(one, other);
            case "share" -> Computations.share(one, other);
            case "whole" -> Computations.whole(one, other);
            case "before" -> Computations.before(one, other);
            default -> throw new IllegalArgumentException(how);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rest   | more-than 10 ships | more-than 3 ships | No bound follows from observation/one (more than 10 ships) with observation/other (more than 3 ships)
                    rest   | about 10 ships     | at-least 3 ships  | No bound follows from
                    sum    | at-least 10 ships  | at-most 3 ships   | No bound follows from
                    share  | more-than 1 ships  | more-than 8 ships | No bound follows from
                    share  | at-most 1 ships    | less-than 8 ships | No bound follows from
                    share  | about 1 ships      | more-than 8 ships | No bound follows from
                    share  | 1 ships            | 0 ships           | one is below zero
                    share  | 1 ships            | less-than -1 ships | one is below zero
                    share  | -1 ships           | 8 ships           | one is below zero
                    share  | 1 percent          | 8 percent         | observation/one (1 percent) is in percent and no part
                    share  | 1 CNY              | 8 USD             | observation/one (1 CNY) is in CNY, observation/other (8 USD) in USD; give figures in one unit
                    sum    | 1 CNY              | 8 USD             | give figures in one unit
                    rest   | 1 rank             | 8 ships           | observation/one (1 rank) is a place in an order
                    whole  | 1 CNY              | 8 ships           | observation/other (8 ships) is no share, since it is in ships
                    whole  | 1 percent          | 8 percent         | is in percent and no part
                    before | 1 CNY              | 8 year            | observation/other (8 year) is no growth, since it is in year
                    before | 1 CNY              | -100 percent      | a growth above -100 percent
                    before | 1 percent          | 4 percent         | is in percent and no level
                    """)
    void whatDoesNotFitIsRefusedByNameAndWithARemedy(String how, String one, String other, String message) {
        Observation first = Figures.of("one", one);
        Observation second = Figures.of("other", other);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> computed(how, first, second))
                .withMessageContaining(message)
                .withMessageContaining("give ");
    }

    @Test
    void figuresOfDifferentTimesStatusOrTheSameIndicatorAreRefused() {
        Observation ships = Figures.of("ships", "10 ships");
        Observation later = Figures.builder("later", "3 ships")
                .period(DateRange.parse("2026"))
                .build();
        Observation longer = Figures.builder("longer", "3 ships")
                .period(DateRange.parse("2024/2026"))
                .build();
        Observation undated = Figures.builder("undated", "3 ships").build();
        Observation expected = Observation.builder()
                .id(Observation.id("expected"))
                .indicator(Indicator.id("expected"))
                .value(Figures.quantity("3 ships"))
                .status(ObservationStatus.EXPECTED)
                .period(DateRange.parse("2025"))
                .build();
        Observation again = Observation.builder()
                .id(Observation.id("again"))
                .indicator(Indicator.id("ships"))
                .value(Figures.quantity("9 ships"))
                .status(ObservationStatus.ACTUAL)
                .period(DateRange.parse("2025"))
                .build();

        refused(
                ships,
                later,
                "observation/ships (10 ships) is for 2025, observation/later (3 ships) for 2026; give figures for one period");
        refused(ships, longer, "is for 2025, observation/longer (3 ships) for 2024/2026");
        refused(longer, ships, "is for 2024/2026, observation/ships (10 ships) for 2025");
        refused(ships, undated, "No period is stated for observation/undated (3 ships)");
        refused(undated, ships, "No period is stated for observation/undated (3 ships)");
        refused(ships, expected, "observation/ships (10 ships) is actual, observation/expected (3 ships) is expected");
        refused(ships, again, "observation/again (9 ships) is a second figure of indicator/ships");
        refused(ships, ships, "second figure of indicator/ships");
    }

    private static void refused(Observation total, Observation part, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Computations.rest(total, part))
                .withMessageContaining(message);
    }

    @Test
    void oneFigureAloneIsItsOwnSumAndRest() {
        Observation ships = Figures.builder("ships", "more-than 10 ships").build();

        assertThat(Computations.sum(ships).value()).isEqualTo(ships.value());
        assertThat(Computations.rest(ships).value()).isEqualTo(ships.value());
    }

    @Test
    void aYearAndItsMonthsAreOnePeriod() {
        Observation year = Figures.of("year", "10 ships");
        Observation months = Figures.builder("months", "3 ships")
                .period(DateRange.parse("2025-01/2025-12"))
                .build();

        assertThat(Computations.rest(year, months).value()).isEqualTo(Figures.quantity("7 ships"));
    }

    @Test
    void eitherOrPeriodsStayOpenInWhatIsComputed() {
        Observation industry = either("industry", "more-than 3E11 CNY", "2025", "2026");
        Observation share = either("share", "25 percent", "2026", "2025");
        Observation growth = either("growth", "50 percent", "2025", "2026");

        assertThat(Computations.whole(industry, share).periods())
                .containsExactly(DateRange.parse("2025"), DateRange.parse("2026"));
        assertThat(Computations.before(industry, growth).periods())
                .containsExactly(DateRange.parse("2024"), DateRange.parse("2025"));
        refused(industry, Figures.of("year", "1 CNY"), "is for 2025 or 2026, observation/year (1 CNY) for 2025");
    }

    private static Observation either(String key, String figure, String one, String other) {
        return Figures.builder(key, figure)
                .addAlternativePeriods(DateRange.parse(one), DateRange.parse(other))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"2025-12", "2021/2025", "2025/..", "0001"})
    void onlyOfAYearTheOneBeforeIsKnown(String period) {
        Observation level = Figures.builder("level", "110 CNY")
                .period(DateRange.parse(period))
                .build();
        Observation growth = Figures.builder("growth", "10 percent")
                .period(DateRange.parse(period))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Computations.before(level, growth))
                .withMessageContaining("observation/level (110 CNY) is for " + period)
                .withMessageContaining("give figures for a year");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2 ships           | 3 ships           | 66.6666666666667 percent | half to even to 15 significant digits | 66.67 percent
                    more-than 2 ships | 3 ships           | more-than 66.6666666666666 percent | downwards to 15 significant digits | more-than 66.66 percent
                    1 ships           | more-than 3 ships | less-than 33.3333333333334 percent | upwards to 15 significant digits | less-than 33.34 percent
                    about 2 ships     | 3 ships           | about 66.6666666666667 percent | half to even to 15 significant digits | about 66.67 percent
                    """)
    void aRoundedFigureStaysTrueAndSaysSo(String part, String whole, String value, String rounding, String printed) {
        Computation share = Computations.share(Figures.of("part", part), Figures.of("whole", whole));

        assertThat(share.value()).isEqualTo(Figures.quantity(value));
        assertThat(share.rounding()).contains(rounding);
        assertThat(share).hasToString(share.value() + " = " + share.formula() + ", rounded " + rounding);
        assertThat(share.rounded(2).value()).isEqualTo(Figures.quantity(printed));
        assertThat(share.rounded(2).rounding().orElseThrow()).endsWith(" to 2 decimal places");
        assertThat(share.rounded(20)).isEqualTo(share);
        assertThat(share.rounded(1).formula()).isEqualTo(share.formula());
        assertThatIllegalArgumentException().isThrownBy(() -> share.rounded(-1)).withMessageContaining("places");
    }

    @Test
    void theRateOfAConversionIsThatOfThePrintedAmounts() {
        Observation exact = converted("1.5E12 CNY", "2E11 USD");
        Observation both = converted("more-than 3E11 CNY", "more-than 4E10 USD");
        Observation about = converted("about 3 CNY", "about 7 USD");

        assertThat(Computations.rate(exact).value()).isEqualTo(Figures.quantity("7.5 CNY/USD"));
        assertThat(Computations.rate(exact).rounding()).isEmpty();
        assertThat(Computations.rate(both).value()).isEqualTo(Figures.quantity("7.5 CNY/USD"));
        assertThat(Computations.rate(both).formula())
                .isEqualTo("more than 300000000000 CNY ÷ more than 40000000000 USD");
        assertThat(Computations.rate(about).value()).isEqualTo(Figures.quantity("about 0.428571428571429 CNY/USD"));
        assertThat(Computations.rate(about).rounding()).isEqualTo(Optional.of("half to even to 15 significant digits"));
        assertThat(Computations.rate(about).periods()).isEmpty();
    }

    @Test
    void noRateFollowsFromOneBoundFromNothingOrWithoutAConversion() {
        Observation bare = Figures.of("bare", "3 CNY");
        Observation oneBound = converted("more-than 3 CNY", "2 USD");
        Observation zero = converted("3 CNY", "0 USD");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Computations.rate(bare))
                .withMessageContaining("observation/bare (3 CNY) has no conversion; give");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Computations.rate(oneBound))
                .withMessageContaining("Of more than 3 CNY and 2 USD, observation/goods, one is bounded");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Computations.rate(zero))
                .withMessageContaining("one is not above zero");
    }

    private static Observation converted(String value, String converted) {
        return Figures.builder("goods", value)
                .converted(Figures.quantity(converted))
                .build();
    }
}
