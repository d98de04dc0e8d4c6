package io.github.apec2026.core.grammar.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026, 2, 10, 2026-02-10
            2026, 2, 0,  2026-02
            2026, 0, 0,  2026
            -1,    2, 10, XXXX-02-10
            -1,    0, 10, XXXX-XX-10
            -1,    2, 0,  XXXX-02
            7,    1, 1,  0007-01-01
            12026, 0, 0, 12026
            """)
    void theNotationHasAnXForWhatIsOpen(int year, int month, int day, String notation) {
        assertThat(new CalendarDate(year, month, day).notation()).isEqualTo(notation);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026, 3, 1,  2026-02-28, 2026-03-02
            2024, 2, 29, 2024-02-28, 2024-03-01
            2026, 1, 1,  2025-12-31, 2026-01-02
            2026, 12, 31, 2026-12-30, 2027-01-01
            2026, 1, 0,  2025-12,    2026-02
            2026, 12, 0, 2026-11,    2027-01
            2026, 0, 0,  2025,       2027
            1, 0, 0,     -,          0002
            9999, 0, 0,  9998,       -
            -1, 0, 0,     -,          -
            -1, 1, 0,     -,          XXXX-02
            -1, 12, 0,    XXXX-11,    -
            -1, 3, 1,     XXXX-02,    XXXX-03-02
            -1, 2, 28,    XXXX-02-27, -
            -1, 2, 29,    XXXX-02-28, XXXX-03-01
            -1, 1, 1,     -,          XXXX-01-02
            -1, 12, 31,   XXXX-12-30, -
            -1, 0, 1,     -,          XXXX-XX-02
            -1, 0, 28,    XXXX-XX-27, -
            """)
    void theDatesBesideItAreAsExact(int year, int month, int day, @Nullable String before, @Nullable String after) {
        CalendarDate date = new CalendarDate(year, month, day);

        assertThat(notation(date.before())).isEqualTo(before);
        assertThat(notation(date.after())).isEqualTo(after);
    }

    private static @Nullable String notation(@Nullable CalendarDate date) {
        return date == null ? null : date.notation();
    }

    @Test
    void monthsAreAsLongAsTheCalendarHasThem() {
        for (int year : new int[] {1900, 2000, 2023, 2024}) {
            for (int month = 1; month <= 12; month++) {
                int length = YearMonth.of(year, month).lengthOfMonth();
                assertThat(CalendarDate.length(year, month)).isEqualTo(length);
                assertThat(new CalendarDate(year, month, length).isPossible()).isTrue();
                assertThat(new CalendarDate(year, month, length + 1).isPossible())
                        .isFalse();
            }
        }
        assertThat(new CalendarDate(CalendarDate.OPEN, 2, 29).isPossible()).isTrue();
        assertThat(new CalendarDate(2026, 13, 0).isPossible()).isFalse();
        assertThat(new CalendarDate(2026, 0, 32).isPossible()).isFalse();
        assertThat(new CalendarDate(2026, -1, 1).isPossible()).isFalse();
        assertThat(new CalendarDate(2026, 1, -1).isPossible()).isFalse();
    }

    @Test
    void fourDigitsWriteTheYearsFrom1To9999() {
        assertThat(CalendarDate.of(9999).hasYear()).isTrue();
        assertThat(CalendarDate.of(10_000).hasYear()).isFalse();
        assertThat(CalendarDate.of(0).hasYear()).isFalse();
        assertThat(CalendarDate.of(CalendarDate.OPEN).hasYear()).isTrue();
        assertThat(CalendarDate.of(LocalDate.of(2026, 2, 10))).isEqualTo(new CalendarDate(2026, 2, 10));
    }
}
