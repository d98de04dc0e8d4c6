package io.github.apec2026.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.spi.ClaimSource;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A meeting lies in the year of its edition or in the year before, whatever year the edition claims. */
class MeetingOutsideEditionTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 2025-01-01, 0",
        "2026, 2026-12-31, 0",
        "2026, 2024-12-31/2025-01-01, 0",
        "2026, 2026-12-31/.., 0",
        "2026, ../2025-01, 0",
        "2026, 2024-12-31, 1",
        "2026, 2027-01-01, 1",
        "2026, 2027/.., 1",
        "2026, ../2024, 1",
        "1989, 2026-05, 1",
        "9999, 2026-05, 1",
    })
    void aMeetingIsReportedWhenItsDatesMeetNeitherYear(int year, String dates, int notices) {
        assertThat(report(year, dates).of(NoticeCode.DATES_OUTSIDE_EDITION)).hasSize(notices);
    }

    private static Report report(int year, String dates) {
        String file = """
                {"format": 1, "facts": {
                  "editions": {"lima": {"year": {"value": %d, "because": "made up"}}},
                  "meetings": {"session": {
                    "kind": {"value": "session", "because": "made up"},
                    "edition": {"value": "lima", "because": "made up"},
                    "dates": {"value": "%s", "because": "made up"}}}}}
                """.formatted(year, dates);
        return Apec2026.loader()
                .withoutProviders()
                .with(ClaimSource.overlay("lima.json", file.getBytes(StandardCharsets.UTF_8)))
                .read()
                .report();
    }
}
