package io.github.apec2026.examples.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read, as TimeML writes it. */
class ReadTimexesTest {

    private static List<String> read(String text) {
        return new ReadTimexes(Recognizer.of("en"))
                .of(text, LocalDate.of(2019, 5, 9)).stream()
                        .map(each ->
                                text.substring(each.start(), each.end()) + " = " + each.type() + " " + each.value())
                        .toList();
    }

    @Test
    void aPrepositionAndALimitAreNotPartOfADate() {
        assertThat(read("It has been open since 2010.")).containsExactly("2010 = DATE 2010");
    }

    @Test
    void eachEndOfARangeIsADate() {
        assertThat(read("It was open from 2001 to 2003.")).containsExactly("2001 = DATE 2001", "2003 = DATE 2003");
        assertThat(read("open June-August 2010")).containsExactly("June = DATE 2010-06", "August 2010 = DATE 2010-08");
        assertThat(read("the season of 2009-2010")).containsExactly("2009 = DATE 2009", "2010 = DATE 2010");
    }

    @Test
    void aSpanThatHasANameIsOneDate() {
        assertThat(read("It closed this week.")).containsExactly("this week = DATE 2019-W19");
        assertThat(read("its first-quarter profit of 2010")).noneMatch(each -> each.startsWith("quarter"));
    }

    @Test
    void lengthsOfTimeAreDurationsAndOtherFiguresNothing() {
        assertThat(read("It took 3 months and 40 people.")).containsExactly("3 months = DURATION P3M");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-09,            2019-05-09",
        "XXXX-05,               XXXX-05",
        "2026-02-09/2026-02-15, 2026-W07",
        "2024-12-30/2025-01-05, 2025-W01",
        "2026-02-10/2026-02-16, 2026-02-10/2026-02-16",
        "2026-02-14/2026-02-15, 2026-W07-WE",
        "2025-10/2025-12,       2025-Q4",
        "2025-01/2025-03,       2025-Q1",
        "2025-02/2025-04,       2025-02/2025-04",
        "2025-07/2025-12,       2025-H2",
        "XXXX-01/XXXX-03,       XXXX-Q1",
        "2016-22,               2016-SU",
        "2016-06/2016-08,       2016-SU",
        "2016-12/2017-02,       2016-WI",
        "1990/1999,             199",
        "1991/2000,             1991/2000",
        "1901/2000,             19",
        "1900/1999,             19",
        "XXXX-02-01/XXXX-02-10, XXXX-02-01/XXXX-02-10"
    })
    void aSpanOfDaysHasTheNameThatTimeMlGivesIt(String here, String timex) {
        assertThat(TimexValues.ofDates(here)).isEqualTo(timex);
    }

    @ParameterizedTest
    @CsvSource({"2029, 2030, 1", "2031-01, 2030-12, -1", "2030-02-28, 2030-03-01, 1", "XXXX-02, XXXX-02, 1"})
    void aLimitIsMovedByItsOwnUnit(String date, String moved, int steps) {
        assertThat(TimexValues.moved(date, steps)).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource({"month, 3, P3M", "hour, 24, PT24H", "year, 1.5, P1.5Y", "minute, 90, PT90M"})
    void aLengthIsWrittenInItsUnit(String unit, BigDecimal amount, String timex) {
        Figure figure = new Figure(0, 1, Kind.DURATION, amount, Optional.of(unit), Bound.EXACT);
        assertThat(TimexValues.ofDuration(figure)).contains(timex);
    }
}
