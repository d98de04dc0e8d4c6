package io.github.apec2026.loading;

import static io.github.apec2026.loading.CallaoFigures.READ;
import static io.github.apec2026.loading.CallaoFigures.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.IndicatorCatalog;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is of an indicator, part of it, or anywhere under it. */
class IndicatorTreeTest {

    @ParameterizedTest
    @EnumSource
    void whatIsOfAnIndicatorAndWhatIsPartOfItIsFoundFromIt(CallaoFigures.Store store) {
        IndicatorCatalog indicators = store.dataset().indicators();

        assertThat(keys(indicators.of(Indicator.id("calls")))).containsExactly("a-rank", "all-growth", "z-share");
        assertThat(keys(indicators.of(Indicator.id("visits")))).containsExactly("a-rank", "all-growth", "z-share");
        assertThat(keys(indicators.of(Indicator.id("a-rank")))).containsExactly("b-years");
        assertThat(keys(indicators.of(Indicator.id("apart")))).isEmpty();
        assertThat(keys(indicators.partOf(Indicator.id("visits")))).containsExactly("a-chile");
        assertThat(keys(indicators.partOf(Indicator.id("a-chile")))).containsExactly("b-arica");
        assertThat(keys(indicators.partOf(Indicator.id("a-rank")))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTreeHasItsIndicatorFirstThenWhatIsOfItThenSharesInItThenItsParts(CallaoFigures.Store store) {
        IndicatorCatalog indicators = store.dataset().indicators();
        String tree = "calls z-share all-growth a-rank b-years c-tankers a-chile a-chile-growth b-arica";

        assertThat(keys(indicators.under(Indicator.id("calls")))).containsExactly(tree.split(" "));
        assertThat(keys(indicators.under(Indicator.id("visits")))).containsExactly(tree.split(" "));
        assertThat(keys(indicators.under(Indicator.id("a-coast"))))
                .containsExactly(("a-coast z-share " + tree.replace(" z-share", "")).split(" "));
        assertThat(keys(indicators.under(Indicator.id("apart")))).containsExactly("apart");
    }

    @ParameterizedTest
    @EnumSource
    void narrowingsKeepTheOrderOfATreeAndMayBeChainedInAnyOrder(CallaoFigures.Store store) {
        IndicatorCatalog indicators = store.dataset().indicators();
        List<Function<IndicatorCatalog, IndicatorCatalog>> steps = List.of(
                c -> c.under(Indicator.id("calls")),
                c -> c.under(Indicator.id("a-chile")),
                c -> c.under(Indicator.id("a-coast")),
                c -> c.byMeasure(Measure.LEVEL),
                c -> c.of(Indicator.id("calls")),
                c -> c.partOf(Indicator.id("calls")),
                c -> c.named("calls"));

        assertThat(keys(indicators.byMeasure(Measure.LEVEL).under(Indicator.id("calls"))))
                .containsExactly("calls", "a-chile", "b-arica");
        assertThat(keys(indicators.under(Indicator.id("calls")).byMeasure(Measure.SHARE)))
                .containsExactly("z-share", "c-tankers");
        for (Function<IndicatorCatalog, IndicatorCatalog> one : steps) {
            for (Function<IndicatorCatalog, IndicatorCatalog> other : steps) {
                assertThat(one.apply(other.apply(indicators))).isEqualTo(other.apply(one.apply(indicators)));
            }
        }
    }

    @Test
    void anIndicatorThatIsNotThereIsAnErrorThatNamesNearOnes() {
        for (Function<Id<Indicator>, IndicatorCatalog> narrowing : List.<Function<Id<Indicator>, IndicatorCatalog>>of(
                READ.indicators()::of, READ.indicators()::partOf, READ.indicators()::under)) {
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> narrowing.apply(Indicator.id("call")))
                    .withMessageContaining("indicator/calls");
        }
    }

    @Test
    void aPartOfTheRecordHasOfATreeWhatItHolds() {
        ApecDataset part = READ.accordingTo(SourceDocument.id("leaf"));

        assertThat(keys(part.indicators().under(Indicator.id("told")))).containsExactly("told");
        assertThat(part.indicators().under(Indicator.id("apart"))).isEmpty();
        assertThat(part.indicators().under(Indicator.id("told")).table().rows()).hasSize(1);
    }
}
