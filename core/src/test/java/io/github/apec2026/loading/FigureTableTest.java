package io.github.apec2026.loading;

import static io.github.apec2026.loading.CallaoFigures.READ;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.FigureRow;
import io.github.apec2026.query.FigureTable;
import io.github.apec2026.value.Quantity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures as a table: rows, cells and CSV. */
class FigureTableTest {

    @ParameterizedTest
    @EnumSource
    void aTableHasARowForEachFigureInTheOrderOfItsIndicatorsThenByPeriod(CallaoFigures.Store store) {
        FigureTable table =
                store.dataset().indicators().under(Indicator.id("calls")).table(Locale.ENGLISH);

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
        assertThat(store.dataset()
                        .indicators()
                        .under(Indicator.id("apart"))
                        .table()
                        .rows())
                .isEmpty();
        assertThat(store.dataset()
                        .indicators()
                        .under(Indicator.id("calls"))
                        .table(Locale.TRADITIONAL_CHINESE)
                        .rows()
                        .get(0)
                        .label()
                        .text())
                .isEqualTo("停靠");
    }

    @ParameterizedTest
    @EnumSource
    void theRowOfAFigureThatDocumentsTellNamesThemAndItsWords(CallaoFigures.Store store) {
        FigureRow row = store.dataset().observations().byIndicator(Indicator.id("told")).table().rows().stream()
                .filter(each -> each.observation().id().key().equals("calls-told"))
                .findFirst()
                .orElseThrow();

        assertThat(row.documents())
                .containsExactlyInAnyOrder(SourceDocument.id("bulletin"), SourceDocument.id("courier"));
        assertThat(row.citation().orElseThrow().document())
                .isEqualTo(row.documents().get(0));
        assertThat(row.citation().orElseThrow().words()).containsExactly("Some 5 ships");
        assertThat(row.cells().get(FigureTable.columns().indexOf("words"))).isEqualTo("Some 5 ships");
        assertThat(row.cells().get(FigureTable.columns().indexOf("citation"))).doesNotContain("Some 5 ships");
    }

    @ParameterizedTest
    @EnumSource
    void aTableOfFiguresIsInTheirOrder(CallaoFigures.Store store) {
        assertThat(store.dataset()
                        .observations()
                        .atLeast(Quantity.of("9", "ships"))
                        .table()
                        .rows())
                .extracting(row -> row.observation().id().key())
                .containsExactly("calls-2024", "calls-2025");
    }

    @Test
    void theCellsAreTheTextsOfTheColumns() {
        List<List<String>> cells = READ.indicators()
                .under(Indicator.id("calls"))
                .table(Locale.ENGLISH)
                .cells();

        assertThat(cells).allSatisfy(row -> assertThat(row).hasSameSizeAs(FigureTable.columns()));
        assertThat(String.join("|", cells.get(1)))
                .isEqualTo(
                        "indicator/calls|Calls|level||indicator/a-coast|||place/callao||2025|period|1400|ships|more-than||||actual"
                                + "|tankers; ferries|Without boats.|||||observation/calls-2025");
        assertThat(String.join("|", cells.get(3)))
                .isEqualTo(
                        "indicator/a-rank|Rank|rank|indicator/calls|||economy/peru|place/callao||2025|period|1|rank|exact"
                                + "||||actual|||||||observation/rank");
        assertThat(String.join("|", cells.get(5)))
                .isEqualTo(
                        "indicator/a-chile|Calls from Chile|level||indicator/calls|||place/callao|economy/chile|2025 or 2026"
                                + "|alternatives|70|CNY|about|10|USD|about|expected|||economy/peru; economy/chile||||observation/chile");
    }

    @Test
    void csvIsQuotedWhereItMustBeAndNoTextIsAFormula() {
        String csv = READ.indicators()
                .under(Indicator.id("calls"))
                .table(Locale.ENGLISH)
                .toCsv();
        List<String> lines = List.of(csv.split("\r\n", -1));

        assertThat(lines).hasSize(8).last().isEqualTo("");
        assertThat(lines.get(0)).isEqualTo(String.join(",", FigureTable.columns()));
        assertThat(lines.get(3))
                .startsWith("indicator/all-growth,\"'=Growth, of \"\"calls\"\"\",growth,")
                .contains(",-4.4,percent,");
        assertThat(new FigureTable(List.of()).toCsv()).isEqualTo(lines.get(0) + "\r\n");
    }
}
