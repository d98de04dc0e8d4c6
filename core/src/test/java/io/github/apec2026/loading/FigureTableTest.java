package io.github.apec2026.loading;

import static io.github.apec2026.loading.Harbour.because;
import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.apec2026.facts.Recompiled;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.query.FigureRow;
import io.github.apec2026.query.FigureTable;
import io.github.apec2026.query.FigureTime;
import io.github.apec2026.query.FigureTime.Basis;
import io.github.apec2026.query.IndicatorCatalog;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The trees of indicators, the times of figures and the tables of both, of a record that was read and of the same compiled. */
class FigureTableTest {

    private static final Loading RECORD = data(
            bulletin("bulletin", "2026-05-03", told("calls-told", "5")),
            bulletin("courier", "2026-05-01", told("calls-told", "5")),
            undated("poster", "\"notBefore\": {\"value\": \"2026-04-30\", \"quote\": \"30 April 2026\"}", told("calls-hung", "6")),
            undated("notice", "\"notBefore\": {\"value\": \"2026-04-30\", \"quote\": \"30 April 2026\"}, "
                    + "\"notAfter\": {\"value\": \"2026-05\", \"quote\": \"May 2026\"}", told("calls-put-up", "7")),
            undated("leaf", "\"language\": {\"value\": \"en\"}", told("calls-leaf", "8")),
            register(because("""
                    "units": {"ships": {"names": [~{"en": "ships"}]}, "percent": {"names": [~{"en": "percent"}]},
                      "rank": {"names": [~{"en": "rank"}]}, "year": {"names": [~{"en": "year"}]}},
                    "places": {"callao": {"kind": ~"city"}},
                    "indicators": {
                      "calls": {"formerly": ["visits"], "label": ~{"en": "Calls", "zh-Hant": "停靠"}, "measure": ~"level", "subject": ~"place/callao"},
                      "all-growth": {"label": ~{"en": "=Growth, of \\"calls\\""}, "measure": ~"growth", "of": ~"visits"},
                      "a-rank": {"label": ~{"en": "Rank"}, "measure": ~"rank", "of": ~"calls", "among": ~"economy/peru"},
                      "b-years": {"label": ~{"en": "Years of rank"}, "measure": ~"duration", "of": ~"a-rank"},
                      "z-share": {"label": ~{"en": "Share in the coast"}, "measure": ~"share", "of": ~"calls", "base": ~"a-coast"},
                      "a-coast": {"label": ~{"en": "Calls at the coast"}, "measure": ~"level"},
                      "c-tankers": {"label": ~{"en": "Tankers"}, "measure": ~"share", "base": ~"calls"},
                      "a-chile": {"label": ~{"en": "Calls from Chile"}, "measure": ~"level", "subject": ~"place/callao",
                        "counterpart": ~"economy/chile", "subsetOf": ~"calls"},
                      "a-chile-growth": {"label": ~{"en": "Growth of calls from Chile"}, "measure": ~"growth", "of": ~"a-chile"},
                      "b-arica": {"label": ~{"en": "Calls from Arica"}, "measure": ~"level", "subsetOf": ~"a-chile"},
                      "told": {"label": ~{"en": "Ships"}, "measure": ~"count", "names": [~{"en": "ships"}]},
                      "apart": {"label": ~{"en": "Apart"}, "measure": ~"count"}},
                    "observations": {
                      "calls-2025": {"indicator": ~"calls", "status": ~"actual", "period": ~"2025",
                        "value": ~{"amount": "1400", "unit": "ships", "bound": "more-than"},
                        "scope": ~{"en": "Without boats."}, "components": [~{"en": "tankers"}, ~{"en": "ferries"}]},
                      "calls-2024": {"indicator": ~"calls", "status": ~"actual", "period": ~"2024", "value": ~{"amount": "9", "unit": "ships"}},
                      "growth": {"indicator": ~"all-growth", "status": ~"actual", "period": ~"2025", "value": ~{"amount": "-4.4", "unit": "percent"}},
                      "rank": {"indicator": ~"a-rank", "status": ~"actual", "period": ~"2025", "value": ~{"amount": "1", "unit": "rank"}},
                      "years": {"indicator": ~"b-years", "status": ~"actual", "value": ~{"amount": "40", "unit": "year"}},
                      "chile": {"indicator": ~"a-chile", "status": ~"expected",
                        "alternativePeriods": [~"2025", ~"2026"], "noPeriodBecause": ~{"en": "No year is printed."},
                        "value": ~{"amount": "70", "unit": "CNY", "bound": "about"}, "converted": ~{"amount": "10", "unit": "USD", "bound": "about"},
                        "according": [~"economy/peru", ~"economy/chile"]}}
                    """)));

    private static final ApecDataset READ = RECORD.load().datasetWithWarnings();

    private static String told(String key, String ships) {
        return """
                {«Some %2$s ships came.», "facts": {"observations": {"%1$s": {
                  "indicator": {"value": "told", "quote": "ships"}, "status": {"value": "actual"},
                  "value": {"value": {"amount": "%2$s", "unit": "ships", "bound": "about"}, "quote": "Some %2$s ships"}}}}}
                """.formatted(key, ships);
    }

    private static String undated(String id, String about, String passage) {
        return """
                {"format": 1, "document": {"id": "%1$s", "language": "en", «»}, "passages": [
                  {«Of 30 April 2026 and May 2026.», "facts": {"documents": {"%1$s": {"kind": {"value": "news"}, %2$s}}}},
                  %3$s]}
                """.formatted(id, about, passage.strip()).replace(", \"language\": {\"value\": \"en\"}", "");
    }

    /** Where the answers come from. */
    enum Store {
        READ,
        COMPILED;

        private ApecDataset dataset() {
            return this == READ ? FigureTableTest.READ : Compiled.DATASET;
        }
    }

    /** Made when it is asked for. */
    private static final class Compiled {
        private static final ApecDataset DATASET = load();

        private static ApecDataset load() {
            try {
                ApecDataset compiled = Recompiled.of(RECORD.source()).load().orThrow();
                assertThat(compiled.info().compiledFrom()).isNotEmpty();
                return compiled;
            } catch (UncheckedIOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static Stream<String> keys(Catalog<?> catalog) {
        return catalog.stream().map(Entity::id).map(Id::key);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOfAnIndicatorAndWhatIsPartOfItIsFoundFromIt(Store store) {
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
    void aTreeHasItsIndicatorFirstThenWhatIsOfItThenSharesInItThenItsParts(Store store) {
        IndicatorCatalog indicators = store.dataset().indicators();
        String tree = "calls z-share all-growth a-rank b-years c-tankers a-chile a-chile-growth b-arica";

        assertThat(keys(indicators.under(Indicator.id("calls")))).containsExactly(tree.split(" "));
        assertThat(keys(indicators.under(Indicator.id("visits")))).containsExactly(tree.split(" "));
        assertThat(keys(indicators.under(Indicator.id("a-coast")))).containsExactly("a-coast", "z-share");
        assertThat(keys(indicators.under(Indicator.id("apart")))).containsExactly("apart");
    }

    @ParameterizedTest
    @EnumSource
    void narrowingsKeepTheOrderOfATreeAndMayBeChainedInAnyOrder(Store store) {
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    calls-2025   | period       | 2025                      | 2025                    | -
                    chile        | alternatives | 2025 or 2026              | 2025;2026               | -
                    calls-told   | told-on      | told 2026-05-01           | 2026-05-01              | document/courier
                    calls-hung   | told-within  | told not before 2026-04-30 | 2026-04-30/..          | document/poster
                    calls-put-up | told-within  | told not before 2026-04-30 not after 2026-05-31 | 2026-04-30/2026-05-31 | document/notice
                    calls-leaf   | open         | ''                        | -                       | -
                    years        | open         | ''                        | -                       | -
                    """)
    void theTimeOfAFigureSaysOnWhatItRests(String key, String basis, String printed, String ranges, String document) {
        for (Store store : Store.values()) {
            ApecDataset apec = store.dataset();
            FigureTime time = apec.time(apec.get(Observation.id(key)));

            assertThat(time.basis().code()).isEqualTo(basis);
            assertThat(time).hasToString(printed);
            assertThat(time.ranges())
                    .containsExactlyElementsOf(
                            ranges == null ? List.of() : Stream.of(ranges.split(";")).map(DateRange::parse).toList());
            assertThat(time.document().map(Id::toString).orElse(null)).isEqualTo(document);
            assertThat(time.isPeriod()).isEqualTo(basis.equals("period") || basis.equals("alternatives"));
            assertThat(time.because().isPresent()).isEqualTo(key.equals("chile"));
        }
    }

    @Test
    void aFigureOfNoRecordIsToldByNobody() {
        Observation own = Observation.builder()
                .id(Observation.id("own"))
                .indicator(Indicator.id("calls"))
                .value(Quantity.of("3", "ships"))
                .status(ObservationStatus.ACTUAL)
                .build();

        assertThat(READ.time(own).basis()).isEqualTo(Basis.OPEN);
    }

    @Test
    void aSubsetTellsTheTimeByItsOwnDocuments() {
        Id<Observation> told = Observation.id("calls-told");
        ApecDataset bulletin = READ.accordingTo(SourceDocument.id("bulletin"));

        assertThat(bulletin.time(bulletin.get(told))).hasToString("told 2026-05-03");
    }

    @ParameterizedTest
    @EnumSource
    void aTableHasARowForEachFigureInTheOrderOfItsIndicatorsThenByPeriod(Store store) {
        FigureTable table = store.dataset().indicators().under(Indicator.id("calls")).table(Locale.ENGLISH);

        assertThat(table.rows())
                .extracting(row -> row.observation().id().key())
                .containsExactly("calls-2024", "calls-2025", "growth", "rank", "years", "chile");
        FigureRow rank = table.rows().get(3);
        assertThat(rank.indicator().among().map(Id::toString)).contains("economy/peru");
        assertThat(rank.subject().map(Id::toString)).contains("place/callao");
        assertThat(rank.counterpart()).isEmpty();
        assertThat(rank.documents()).isEmpty();
        assertThat(rank.citation()).isEmpty();
        assertThat(table.rows().get(5).counterpart().map(Id::toString)).contains("economy/chile");
        assertThat(store.dataset().indicators().under(Indicator.id("a-coast")).table().rows())
                .isEmpty();
        assertThat(store.dataset().indicators().under(Indicator.id("calls")).table(Locale.TRADITIONAL_CHINESE).rows().get(0).label().text())
                .isEqualTo("停靠");
    }

    @ParameterizedTest
    @EnumSource
    void theRowOfAFigureThatDocumentsTellNamesThemAndItsWords(Store store) {
        FigureRow row = store.dataset().observations().byIndicator(Indicator.id("told")).table().rows().stream()
                .filter(each -> each.observation().id().key().equals("calls-told"))
                .findFirst()
                .orElseThrow();

        assertThat(row.documents()).containsExactlyInAnyOrder(SourceDocument.id("bulletin"), SourceDocument.id("courier"));
        assertThat(row.citation().orElseThrow().document()).isEqualTo(row.documents().get(0));
        assertThat(row.citation().orElseThrow().words()).containsExactly("Some 5 ships");
        assertThat(row.cells().get(FigureTable.columns().indexOf("words"))).isEqualTo("Some 5 ships");
        assertThat(row.cells().get(FigureTable.columns().indexOf("citation"))).doesNotContain("Some 5 ships");
    }

    @ParameterizedTest
    @EnumSource
    void aTableOfFiguresIsInTheirOrder(Store store) {
        assertThat(store.dataset().observations().atLeast(Quantity.of("9", "ships")).table().rows())
                .extracting(row -> row.observation().id().key())
                .containsExactly("calls-2024", "calls-2025");
    }

    @Test
    void theCellsAreTheTextsOfTheColumns() {
        List<List<String>> cells = READ.indicators().under(Indicator.id("calls")).table(Locale.ENGLISH).cells();

        assertThat(cells).allSatisfy(row -> assertThat(row).hasSameSizeAs(FigureTable.columns()));
        assertThat(String.join("|", cells.get(1)))
                .isEqualTo("indicator/calls|Calls|level|||||place/callao||2025|period|1400|ships|more-than||||actual"
                        + "|tankers; ferries|Without boats.|||||observation/calls-2025");
        assertThat(String.join("|", cells.get(3)))
                .isEqualTo("indicator/a-rank|Rank|rank|indicator/calls|||economy/peru|place/callao||2025|period|1|rank|exact"
                        + "||||actual|||||||observation/rank");
        assertThat(String.join("|", cells.get(5)))
                .isEqualTo("indicator/a-chile|Calls from Chile|level||indicator/calls|||place/callao|economy/chile|2025 or 2026"
                        + "|alternatives|70|CNY|about|10|USD|about|expected|||economy/peru; economy/chile||||observation/chile");
    }

    @Test
    void csvIsQuotedWhereItMustBeAndNoTextIsAFormula() {
        String csv = READ.indicators().under(Indicator.id("calls")).table(Locale.ENGLISH).toCsv();
        List<String> lines = List.of(csv.split("\r\n", -1));

        assertThat(lines).hasSize(8).last().isEqualTo("");
        assertThat(lines.get(0)).isEqualTo(String.join(",", FigureTable.columns()));
        assertThat(lines.get(3))
                .startsWith("indicator/all-growth,\"'=Growth, of \"\"calls\"\"\",growth,")
                .contains(",-4.4,percent,");
        assertThat(new FigureTable(List.of()).toCsv()).isEqualTo(lines.get(0) + "\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    2025      | chile | chile
                    2026-02   | chile | chile
                    2025/2026 | chile | -
                    2027      | -     | -
                    """)
    void aFigureMayBeForEachOfItsAlternativesAndForNoOtherTime(String dates, String possible, String undecided) {
        for (Store store : Store.values()) {
            var figures = store.dataset()
                    .observations()
                    .byIndicator(Indicator.id("a-chile"))
                    .possiblyOverlapping(DateRange.parse(dates));

            assertThat(keys(figures)).containsExactlyElementsOf(possible == null ? List.of() : List.of(possible));
            assertThat(keys(figures.undecided()))
                    .containsExactlyElementsOf(undecided == null ? List.of() : List.of(undecided));
        }
    }
}
