package io.github.apec2026.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.Computation;
import io.github.apec2026.query.Computations;
import io.github.apec2026.query.FigureRow;
import io.github.apec2026.query.FigureTable;
import io.github.apec2026.query.FigureTime;
import io.github.apec2026.query.FigureTime.Basis;
import io.github.apec2026.query.Label;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The JSON of tables of figures, of their times and of what is computed from them. */
class FigureJsonTest {

    static final FigureTime TIME = new FigureTime(
            Basis.PUBLISHED_ON,
            List.of(DateRange.parse("2031-05-03")),
            Optional.of(SourceDocument.id("lima-bulletin")),
            Optional.empty());

    static Observation ships(String key, String amount) {
        return Observation.builder()
                .id(Observation.id(key))
                .indicator(Indicator.id(key))
                .value(Quantity.of(amount, "ships"))
                .status(ObservationStatus.ACTUAL)
                .period(DateRange.parse("2031"))
                .build();
    }

    static FigureTable table() {
        Indicator indicator = Indicator.builder()
                .id(Indicator.id("tankers"))
                .label(LocalizedText.of("en", "Tankers"))
                .measure(Measure.COUNT)
                .build();
        return new FigureTable(List.of(new FigureRow(
                ships("tankers", "1"),
                indicator,
                new Label("en", "Tankers", Label.Origin.EDITORIAL),
                Optional.of(Place.id("callao")),
                Optional.of(Economy.CHILE.id()),
                TIME,
                List.of(SourceDocument.id("lima-bulletin")),
                ClaimJsonTest.fact().citation())));
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    @ParameterizedTest
    @EnumSource
    void aTimeIsWrittenAndReadBackEqual(Mapper mapper) throws IOException {
        String json = mapper.write(TIME);

        assertThat(tree(json))
                .isEqualTo(
                        tree(
                                "{\"basis\": \"published-on\", \"ranges\": [\"2031-05-03\"], \"document\": \"document/lima-bulletin\"}"));
        assertThat(mapper.read(json, FigureTime.class)).isEqualTo(TIME);
    }

    @ParameterizedTest
    @EnumSource
    void aComputationIsWrittenAndReadBackEqual(Mapper mapper) throws IOException {
        Computation share = Computations.share(ships("tankers", "1"), ships("all", "3"));
        String json = mapper.write(share);

        assertThat(tree(json)).isEqualTo(tree("""
                {"value": {"amount": 33.3333333333333, "unit": "percent", "bound": "exact"},
                 "formula": "1 ships ÷ 3 ships × 100", "inputs": ["observation/tankers", "observation/all"],
                 "periods": ["2031"], "status": "actual", "rounding": "half to even to 15 significant digits"}
                """));
        assertThat(mapper.read(json, Computation.class)).isEqualTo(share);
    }

    @ParameterizedTest
    @EnumSource
    void aTableIsWrittenAsItsRows(Mapper mapper) throws IOException {
        FigureTable table = table();

        JsonNode row = tree(mapper.write(table)).at("/rows/0");

        assertThat(row.at("/observation/id").asText()).isEqualTo("observation/tankers");
        assertThat(row.at("/label/text").asText()).isEqualTo("Tankers");
        assertThat(row.at("/time/basis").asText()).isEqualTo("published-on");
        assertThat(row.at("/documents/0").asText()).isEqualTo("document/lima-bulletin");
        assertThat(row.has("cells")).isFalse();
        assertThat(tree(mapper.write(table)).size()).isEqualTo(1);
    }
}
