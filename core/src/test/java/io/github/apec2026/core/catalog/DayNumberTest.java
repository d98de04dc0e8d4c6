package io.github.apec2026.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayNumberTest {

    /** Four centuries, after which the calendar repeats itself, and the ends of what dates can say. */
    @Test
    void eachDayHasTheNumberAfterThatOfTheDayBeforeIt() {
        follow(LocalDate.of(1, 1, 1), LocalDate.of(5, 1, 1));
        follow(LocalDate.of(1799, 12, 31), LocalDate.of(2201, 1, 1));
        follow(LocalDate.of(9995, 1, 1), LocalDate.of(9999, 12, 31));
    }

    @Test
    void farDaysAreAsFarApartAsTheCalendarSays() {
        LocalDate first = LocalDate.of(1, 1, 1);
        for (LocalDate day = first; day.getYear() <= 9999; day = day.plusDays(997)) {
            assertThat(DayNumber.of(day) - DayNumber.of(first))
                    .as(day.toString())
                    .isEqualTo((int) (day.toEpochDay() - first.toEpochDay()));
        }
    }

    private static void follow(LocalDate from, LocalDate until) {
        int number = DayNumber.of(from);
        for (LocalDate day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            number++;
            assertThat(DayNumber.of(day)).as(day.toString()).isEqualTo(number);
        }
    }
}
