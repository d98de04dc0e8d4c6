package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.examples.explorer.page.Derived.Kind;
import io.github.apec2026.model.Comparison;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Computation;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationsTest {

    private static final ApecDataset APEC = Apec2026.load();
    private static final Derivations DERIVATIONS = new Derivations(APEC);
    private static final Id<Indicator> TRADE = Indicator.id("guangdong-foreign-trade");

    private static Observation figure(String key) {
        return APEC.get(Observation.id(key));
    }

    private static Quantity only(Kind kind, String first) {
        List<Derived> found = DERIVATIONS.from(Observation.id(first)).stream()
                .filter(each ->
                        each.kind() == kind && each.inputs().get(0).id().key().equals(first))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0).rounded();
    }

    @Test
    void whatFollowsIsComputedAndRoundedToWhatThePrintedFiguresAreWorth() {
        assertThat(only(Kind.REST, "guangdong-foreign-trade-2025").toString()).isEqualTo("5550000000000 CNY");
        assertThat(only(Kind.BEFORE, "guangdong-foreign-trade-2025").toString()).isEqualTo("9090000000000 CNY");
        assertThat(only(Kind.SHARE, "guangdong-asean-trade-2025").toString()).isEqualTo("16.1 percent");
        assertThat(only(Kind.RATE, "guangdong-asean-trade-2025").toString()).isEqualTo("7.25 CNY/USD");
        assertThat(only(Kind.WHOLE, "guangdong-ai-industry-expected").toString())
                .isEqualTo("more than 1200000000000 CNY");
    }

    @Test
    void aRestWithTheNamedPartsIsTheWhole() {
        Observation total = figure("guangdong-foreign-trade-2025");
        Derived rest = DERIVATIONS.first(Kind.REST, total).orElseThrow();

        BigDecimal sum = rest.inputs().subList(1, rest.inputs().size()).stream()
                .map(part -> part.value().amount())
                .reduce(rest.computation().value().amount(), BigDecimal::add);

        assertThat(sum).isEqualByComparingTo(total.value().amount());
        assertThat(rest.inputs().subList(1, rest.inputs().size()))
                .as("only partners, whose parts no other part overlaps by what it is")
                .allSatisfy(part ->
                        assertThat(APEC.get(part.indicator()).counterpart()).isPresent());
    }

    @Test
    void nothingFollowsForAYearBeforeFromAGrowthThatDoesNotSayWithWhatItCompares() {
        Id<Indicator> asean = Indicator.id("guangdong-asean-trade");
        assertThat(APEC.indicators().of(asean).byMeasure(Measure.GROWTH).list())
                .isNotEmpty()
                .noneMatch(growth -> growth.comparison().equals(Optional.of(Comparison.PREVIOUS_YEAR)));

        assertThat(DERIVATIONS.of(asean)).isNotEmpty().noneMatch(each -> each.kind() == Kind.BEFORE);
    }

    @Test
    void nothingFollowsWithoutAPeriodOrFromOneFigure() {
        assertThat(DERIVATIONS.of(Indicator.id("som1-2026-participants"))).isEmpty();
        assertThat(DERIVATIONS.of(Indicator.id("guangdong-high-tech-share"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MORE_THAN, 12.3", "AT_LEAST, 12.3", "LESS_THAN, 12.4", "AT_MOST, 12.4", "EXACT, 12.4", "ABOUT, 12.4"})
    void aRoundedBoundIsStillTrue(Bound bound, BigDecimal rounded) {
        Observation input = figure("guangdong-asean-trade-2025");
        Computation computation = new Computation(
                new Quantity(new BigDecimal("12.36"), "percent", bound),
                "a ÷ b × 100",
                List.of(input.id()),
                List.of(),
                input.status(),
                Optional.of("to 15 significant digits"));

        Quantity shown = new Derived(Kind.SHARE, input.indicator(), TRADE, List.of(input), computation).rounded();

        assertThat(shown).isEqualTo(new Quantity(rounded, "percent", bound));
    }

    @Test
    void roundingChangesLittle() {
        for (Indicator indicator : APEC.indicators()) {
            for (Derived each : DERIVATIONS.of(indicator.id())) {
                assertThat(each.rounded().bound())
                        .isEqualTo(each.computation().value().bound());
                assertThat(each.rounded().amount())
                        .isCloseTo(each.computation().value().amount(), Percentage.withPercentage(0.5));
            }
        }
    }

    @Test
    void everyInputIsAFigureOfTheRecord() {
        assertThat(DERIVATIONS.of(TRADE))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.inputs())
                        .extracting(Observation::id)
                        .containsExactlyElementsOf(each.computation().inputs()));
    }
}
