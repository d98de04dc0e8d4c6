package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.examples.explorer.page.Chart.Bar;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartsTest {

    private static final ApecDataset APEC = Apec2026.load();
    private static final Derivations DERIVATIONS = new Derivations(APEC);
    private static final Presentation PRESENTATION = new Presentation(APEC, new EmbeddedData(APEC, ""));

    private static Optional<Chart> chart(String key, Language language) {
        ReaderView view = ReaderView.of(PRESENTATION, new Reader(language, false, "/", Map.of()));
        return new Charts(DERIVATIONS, view).of(APEC.get(Indicator.id(key)));
    }

    private static Chart chart(String key) {
        return chart(key, Language.ENGLISH).orElseThrow();
    }

    private static Bar bar(Chart chart, String row, int panel) {
        return chart.rows().stream()
                .filter(each -> each.text().equals(row))
                .flatMap(each -> each.bars().stream())
                .filter(each -> each.panel() == panel && !each.text().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<Bar> bars(Chart chart) {
        return chart.rows().stream().flatMap(row -> row.bars().stream()).toList();
    }

    @Test
    void partnersFollowOneAnotherAndWithTheRestTheyEndWhereTheWholeEnds() {
        Chart chart = chart("guangdong-foreign-trade");
        Bar whole = bar(chart, "2025, actual", 0);
        Bar rest = bar(chart, "The rest", 0);

        BigDecimal at = BigDecimal.ZERO;
        for (String partner : List.of("ASEAN", "European Union", "Hong Kong SAR")) {
            assertThat(bar(chart, partner, 0).from()).as(partner).isEqualByComparingTo(at);
            at = bar(chart, partner, 0).to();
        }
        assertThat(rest.from()).isEqualByComparingTo(at);
        assertThat(rest.to()).isEqualByComparingTo(whole.to()).isEqualByComparingTo("9490000000000");
        assertThat(rest.kind()).isEqualTo("computed");
        assertThat(rest.text()).isEqualTo("5.55 trillion yuan, computed");
    }

    @Test
    void levelAndGrowthAreInOneChartEachOnItsAxis() {
        Chart chart = chart("guangdong-foreign-trade");

        assertThat(chart.panels()).extracting(Chart.Panel::title).containsExactly("amount", "growth");
        assertThat(bar(chart, "2025, actual", 1).text()).isEqualTo("+4.4%");
        assertThat(bar(chart, "Hong Kong SAR", 1).to()).isEqualByComparingTo("12.5");
        assertThat(bar(chart, "2024", 0).kind()).as("the year before").isEqualTo("computed");
        assertThat(chart("guangdong-foreign-trade-growth").panels())
                .extracting(Chart.Panel::title)
                .containsExactly("amount", "growth");
    }

    @Test
    void anExpectedFigureAndABoundAreToldFromACount() {
        Chart chart = chart("som1-2026-events");

        assertThat(bar(chart, "actual", 0))
                .extracting(Bar::kind, Bar::bound, Bar::text)
                .containsExactly("actual", "exact", "55 events");
        assertThat(bar(chart, "expected", 0))
                .extracting(Bar::kind, Bar::bound, Bar::text)
                .containsExactly("expected", "more-than", "more than 70 events, expected");
        assertThat(chart.notes()).anyMatch(note -> note.startsWith("Hatched")).anyMatch(note -> note.contains("arrow"));
    }

    @Test
    void sharesAreDrawnInAWholeOfAHundredPercent() {
        Chart chart = chart("guangdong-large-industry-added-value");

        assertThat(chart.panels().get(0).to()).isEqualByComparingTo("100");
        assertThat(chart.rows()).hasSizeGreaterThanOrEqualTo(2).allSatisfy(row -> {
            assertThat(row.bars()).extracting(Bar::kind).containsExactly("frame", "actual");
            assertThat(row.bars().get(0).to()).isEqualByComparingTo("100");
        });
    }

    @Test
    void aShareOfAWholeWithoutFigureIsDrawnUnderItsOwnName() {
        Chart chart = chart("china-ai-industry");

        assertThat(chart.title()).contains("shares");
        assertThat(chart.rows())
                .extracting(Chart.Row::text)
                .contains("Share of Guangdong in China's core artificial intelligence industry");
    }

    @Test
    void aPartIsDrawnBesideItsWhole() {
        assertThat(bar(chart("guangdong-asean-trade"), "Guangdong's foreign trade", 0))
                .extracting(Bar::kind, Bar::text)
                .containsExactly("frame", "9.49 trillion yuan");
    }

    @Test
    void aRankAndASingleCountAreNotDrawn() {
        assertThat(chart("guangdong-foreign-trade-rank", Language.ENGLISH)).isEmpty();
        assertThat(chart("shifang-ronghai-system-languages", Language.ENGLISH)).isEmpty();
        assertThat(chart("guangdong-gdp", Language.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyBarOfAFigureIsAsLongAsTheFigureIsAndWithinItsAxis(Language language) {
        int drawn = 0;
        for (Indicator indicator : APEC.indicators()) {
            Optional<Chart> chart = chart(indicator.id().key(), language);
            for (Bar bar : chart.map(ChartsTest::bars).orElse(List.of())) {
                Chart.Panel panel = chart.orElseThrow().panels().get(bar.panel());
                assertThat(bar.to()).isBetween(panel.from(), panel.to());
                assertThat(panel.from()).isLessThanOrEqualTo(BigDecimal.ZERO);
                if (bar.href().startsWith("/observation/") && !bar.text().isEmpty()) {
                    Observation figure = APEC.get(Observation.id(bar.href().substring("/observation/".length())));
                    assertThat(bar.to().subtract(bar.from()))
                            .as(bar.href())
                            .isEqualByComparingTo(figure.value().amount());
                    assertThat(bar.bound()).isEqualTo(figure.value().bound().code());
                    drawn++;
                }
            }
            assertThat(chart.isPresent() && indicator.measure() == Measure.RANK).isFalse();
        }
        assertThat(drawn).isGreaterThan(20);
    }
}
