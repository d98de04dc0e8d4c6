package io.github.apec2026.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysOfMonthTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 1900, 2000, 2024, 2025, 2026, 2100, 9999})
    void eachMonthEndsWithTheDayOnWhichTheCalendarEndsIt(int year) {
        for (int month = 1; month <= 12; month++) {
            YearMonth calendar = YearMonth.of(year, month);
            DateRange whole = DateRange.parse(calendar.toString());

            assertThat(whole.lastDay()).contains(calendar.atEndOfMonth());
            assertThat(DateRange.of(calendar.atEndOfMonth()).lastDay()).contains(calendar.atEndOfMonth());
            String after = calendar + "-" + (calendar.lengthOfMonth() + 1);
            assertThatIllegalArgumentException().isThrownBy(() -> DateRange.parse(after));
        }
    }
}
