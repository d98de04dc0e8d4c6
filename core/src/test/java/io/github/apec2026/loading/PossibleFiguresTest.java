package io.github.apec2026.loading;

import static io.github.apec2026.loading.Harbour.because;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.register;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.ObservationCatalog;
import io.github.apec2026.value.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the record leaves open about the period of a figure can be asked for, and is told apart from what it states. */
class PossibleFiguresTest {

    private static final ApecDataset APEC = data(register(because("""
                    "units": {"ships": {"names": [~{"en": "ships"}]}},
                    "indicators": {"ships": {"label": ~{"en": "Ships"}, "measure": ~"count"}},
                    "observations": {
                      "day": {"indicator": ~"ships", "value": ~{"amount": "1", "unit": "ships"}, "period": ~"2026-05-04", "status": ~"actual"},
                      "month": {"indicator": ~"ships", "value": ~{"amount": "2", "unit": "ships"}, "period": ~"2026-05", "status": ~"actual"},
                      "none": {"indicator": ~"ships", "value": ~{"amount": "3", "unit": "ships"}, "status": ~"expected"},
                      "open": {"indicator": ~"ships", "value": ~{"amount": "4", "unit": "ships"}, "period": ~"../2026-05-03", "status": ~"actual"},
                      "year": {"indicator": ~"ships", "value": ~{"amount": "5", "unit": "ships"}, "period": ~"2025", "status": ~"actual"}}
                    """))).load().datasetWithWarnings();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-05-04 | none, month, day       | none, month
                    2026-05    | none, open, month, day | none
                    2026-05-02 | none, open, month      | none, open, month
                    2025       | none, year, open       | none, open
                    2027       | none                   | none
                    """)
    void aFigureMayBeForDatesThatItsPeriodDoesNotExclude(String dates, String possible, String undecided) {
        ObservationCatalog figures = APEC.observations().possiblyOverlapping(DateRange.parse(dates));

        assertThat(keys(figures)).containsExactlyInAnyOrder(possible.split(", "));
        assertThat(keys(figures.undecided())).containsExactlyInAnyOrder(undecided.split(", "));
    }

    @Test
    void withoutAPossibleFilterNothingIsUndecided() {
        assertThat(APEC.observations().overlapping(DateRange.parse("2026-05")).undecided())
                .isEmpty();
    }

    private static String[] keys(ObservationCatalog figures) {
        return figures.ids().stream().map(Id::key).toArray(String[]::new);
    }
}
