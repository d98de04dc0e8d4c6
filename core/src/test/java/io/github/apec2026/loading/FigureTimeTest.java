package io.github.apec2026.loading;

import static io.github.apec2026.loading.CallaoFigures.READ;
import static io.github.apec2026.loading.CallaoFigures.keys;
import static io.github.apec2026.loading.Loading.bulletin;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.FigureTime;
import io.github.apec2026.query.FigureTime.Basis;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time of a figure: its period, one of several, or when it was told. */
class FigureTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    calls-2025   | period       | 2025                      | 2025                    | -
                    chile        | alternatives | 2025 or 2026              | 2025;2026               | -
                    calls-told   | published-on      | published 2026-05-01           | 2026-05-01              | document/courier
                    calls-hung   | published-within  | published not before 2026-04-30 | 2026-04-30/..          | document/poster
                    calls-put-up | published-within  | published not before 2026-04-30 not after 2026-05-31 | 2026-04-30/2026-05-31 | document/notice
                    calls-leaf   | open         | ''                        | -                       | -
                    years        | open         | ''                        | -                       | -
                    """)
    void theTimeOfAFigureSaysOnWhatItRests(String key, String basis, String printed, String ranges, String document) {
        for (CallaoFigures.Store store : CallaoFigures.Store.values()) {
            ApecDataset apec = store.dataset();
            FigureTime time = apec.time(apec.get(Observation.id(key)));

            assertThat(time.basis().code()).isEqualTo(basis);
            assertThat(time).hasToString(printed);
            assertThat(time.ranges())
                    .containsExactlyElementsOf(
                            ranges == null
                                    ? List.of()
                                    : Stream.of(ranges.split(";"))
                                            .map(DateRange::parse)
                                            .toList());
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

        assertThat(bulletin.time(bulletin.get(told))).hasToString("published 2026-05-03");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    a-chile | 2025      | chile | chile
                    a-chile | 2026-02   | chile | chile
                    a-chile | 2025/2026 | chile | -
                    a-chile | 2027      | -     | -
                    days    | 2025      | day   | day
                    days    | 2025/2026 | day   | -
                    days    | 2025-06   | -     | -
                    """)
    void aFigureMayBeForEachOfItsAlternativesAndForNoOtherTime(
            String indicator, String dates, String possible, String undecided) {
        for (CallaoFigures.Store store : CallaoFigures.Store.values()) {
            var figures = store.dataset()
                    .observations()
                    .byIndicator(Indicator.id(indicator))
                    .possiblyOverlapping(DateRange.parse(dates));

            assertThat(keys(figures)).containsExactlyElementsOf(possible == null ? List.of() : List.of(possible));
            assertThat(keys(figures.undecided()))
                    .containsExactlyElementsOf(undecided == null ? List.of() : List.of(undecided));
        }
    }
}
