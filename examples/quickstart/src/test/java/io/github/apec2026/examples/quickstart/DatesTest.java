package io.github.apec2026.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.value.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026",
        "2025/2026, 2025 - 2026",
        "2026-11, Nov 2026",
        "2026-09/2026-11, Sep 2026 - Nov 2026",
        "2026-05-03, 3 May 2026",
        "2026-05-01/2026-05-03, 1-3 May 2026",
        "2026-04-30/2026-05-03, 30 Apr 2026 - 3 May 2026",
        "../2026-05-03, to 3 May 2026",
        "2026-05-03/.., from 3 May 2026"
    })
    void aRangeIsWrittenAsPreciselyAsItIsStated(String range, String written) {
        assertThat(Dates.of(DateRange.parse(range))).isEqualTo(written);
    }
}
