package io.github.apec2026.core.grammar.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.grammar.kernel.DateSpan.Order;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpanTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # what the second leaves out is that of the first
            2026-02-10, XXXX-XX-12, 2026-02-10/2026-02-12
            2026-02-10, XXXX-03-02, 2026-02-10/2026-03-02
            XXXX-02-10, 2026-03-02, 2026-02-10/2026-03-02
            XXXX-02-10, XXXX-XX-12, XXXX-02-10/XXXX-02-12
            2024,       2026,       2024/2026
            2026-02,    XXXX-04,    2026-02/2026-04
            # over New Year
            2026-11-10, XXXX-02-12, 2026-11-10/2027-02-12
            XXXX-11-10, 2027-02-12, 2026-11-10/2027-02-12
            XXXX-11,    XXXX-02,    XXXX-11/XXXX-02
            # backwards, or of no calendar
            2026-02-10, XXXX-XX-08, -
            2026-03-10, 2026-02-08, -
            2026-03-10, 2025-04-08, -
            2026,       2024,       -
            2025-02-10, XXXX-XX-29, -
            XXXX-02-30, XXXX-03-01, -
            # a day without a month behind a month, and before one
            2026-02,    XXXX-XX-12, -
            XXXX-XX-10, XXXX-02-12, -
            """)
    void whatJoinsTwoDates(String first, String last, @Nullable String span) {
        assertThat(join(first, last, Order.BY_MONTH)).isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026-02-10, XXXX-02-05, -, 2026-02-10/2027-02-05
            XXXX-02-10, 2026-02-05, -, 2025-02-10/2026-02-05
            XXXX-02-10, XXXX-02-05, -, XXXX-02-10/XXXX-02-05
            2026-02-10, XXXX-02-15, 2026-02-10/2026-02-15, 2026-02-10/2026-02-15
            """)
    void daysOfOneMonthAreAYearApartOnlyByDay(
            String first, String last, @Nullable String byMonth, @Nullable String byDay) {
        assertThat(join(first, last, Order.BY_MONTH)).isEqualTo(byMonth);
        assertThat(join(first, last, Order.BY_DAY)).isEqualTo(byDay);
    }

    private static @Nullable String join(String first, String last, Order order) {
        DateSpan span = DateSpan.of(date(first)).to(DateSpan.of(date(last)), order);
        return span == null ? null : span.notation();
    }

    private static CalendarDate date(String notation) {
        String[] parts = notation.split("-");
        int year = parts[0].equals("XXXX") ? CalendarDate.OPEN : number(parts, 0);
        return new CalendarDate(year, number(parts, 1), number(parts, 2));
    }

    private static int number(String[] parts, int index) {
        return index < parts.length && !parts[index].equals("XX") ? Integer.parseInt(parts[index]) : 0;
    }
}
