package io.github.apec2026.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # written,                first day,   last day,    precision
            2026,                     2026-01-01,  2026-12-31,  YEAR
            2026-02,                  2026-02-01,  2026-02-28,  MONTH
            2028-02,                  2028-02-01,  2028-02-29,  MONTH
            1900-02,                  1900-02-01,  1900-02-28,  MONTH
            2000-02,                  2000-02-01,  2000-02-29,  MONTH
            2028-02-29,               2028-02-29,  2028-02-29,  DAY
            2026-02-01/2026-02-10,    2026-02-01,  2026-02-10,  DAY
            2026-02-01/2026-02-01,    2026-02-01,  2026-02-01,  DAY
            2026-02/2026-04,          2026-02-01,  2026-04-30,  MONTH
            2021/2025,                2021-01-01,  2025-12-31,  YEAR
            2026-02/2026-02-10,       2026-02-01,  2026-02-10,  MONTH
            2025-12-28/2026,          2025-12-28,  2026-12-31,  YEAR
            2026-01-15/..,            2026-01-15,            ,  DAY
            2026/..,                  2026-01-01,            ,  YEAR
            ../2026-01-28,                      ,  2026-01-28,  DAY
            ../2026-02,                         ,  2026-02-28,  MONTH
            0001,                     0001-01-01,  0001-12-31,  YEAR
            9999-12-31,               9999-12-31,  9999-12-31,  DAY
            """)
    void whatIsReadMeansItsDaysAndPrintsAsItWasWritten(
            String written, LocalDate first, LocalDate last, Precision precision) {
        DateRange range = DateRange.parse(written);
        assertThat(range).hasToString(written);
        assertThat(range.firstDay()).isEqualTo(Optional.ofNullable(first));
        assertThat(range.lastDay()).isEqualTo(Optional.ofNullable(last));
        assertThat(range.precision()).isEqualTo(precision);
        assertThat(range.isOpen()).isEqualTo(first == null || last == null);
        assertThat(range.isInverted()).isFalse();
        assertThat(range).isEqualTo(DateRange.parse(written)).hasSameHashCodeAs(DateRange.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "..",
                "../..",
                "2026/",
                "/2026",
                "2026//2027",
                "2026/2027/2028",
                "2026-1",
                "2026-1-1",
                "26",
                "02026",
                "-2026",
                "+2026",
                "2026-02-",
                "2026-",
                "2026/2/1",
                "20260210",
                "2026-02-1x",
                "2026 ",
                "２０２６",
                "2026-02-10T09:00",
                "2026-02-10/...",
                "2026-W07",
                "2026-02~",
                "Feb 2026"
            })
    void whatIsNotInTheNotationIsRefusedWithARemedy(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse(text))
                .withMessageContaining("'" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000",
                "2026-00",
                "2026-13",
                "2026-99",
                "2026-00-01",
                "2026-01-00",
                "2026-01-32",
                "2026-02-29",
                "1900-02-29",
                "2026-04-31",
                "2026-02-01/2026-02-30",
                "2026-02-30/.."
            })
    void anImpossibleDayIsRefusedByName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse(text))
                .withMessage("No such date: '" + text + "'");
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> DateRange.parse(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> DateRange.of(null));
        assertThatNullPointerException().isThrownBy(() -> DateRange.between(null, LocalDate.EPOCH));
        assertThatNullPointerException().isThrownBy(() -> DateRange.between(LocalDate.EPOCH, null));
    }

    @Test
    void daysMakeARange() {
        LocalDate first = LocalDate.of(2026, 5, 1);
        assertThat(DateRange.of(first)).isEqualTo(DateRange.parse("2026-05-01"));
        assertThat(DateRange.between(first, first.plusDays(2))).isEqualTo(DateRange.parse("2026-05-01/2026-05-03"));
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.of(LocalDate.MAX));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-10, 2026-02-10, true",
        "2026-02-10, 2026-02-11, false",
        "2026-02, 2026-02-28, true",
        "2026-02, 2026-03-01, false",
        "2026, 2026-12-31, true",
        "2026-02-01/2026-02-10, 2026-02-01, true",
        "2026-02-01/2026-02-10, 2026-01-31, false",
        "2026-01-15/.., 2999-01-01, true",
        "2026-01-15/.., +12026-01-01, true",
        "2026-01-15/.., +999999999-12-31, true",
        "2026-01-15/.., -999999999-01-01, false",
        "2026-01-15/.., 2026-01-14, false",
        "../2026-01-28, 2026-01-28, true",
        "../2026-01-28, 0001-01-01, true",
        "../2026-01-28, -0044-03-15, true",
        "../2026-01-28, +12026-01-01, false",
        "2026-02-10/2026-02-01, 2026-02-05, false"
    })
    void aDayIsContainedOrNot(String range, LocalDate day, boolean contained) {
        assertThat(DateRange.parse(range).contains(day)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # one,                  other,                  contains, overlaps, refines
            2026,                   2026-02,                true,     true,     false
            2026-02,                2026,                   false,    true,     true
            2026-02-01/2026-02-10,  2026-02,                false,    true,     true
            2026-02-01/2026-02-28,  2026-02,                true,     true,     true
            2026-02,                2026-02-01/2026-02-28,  true,     true,     false
            2026-02,                2026-02,                true,     true,     false
            2026-02-05,             2026-02-01/2026-02-10,  false,    true,     false
            2026-02-01/2026-02-10,  2026-02-05,             true,     true,     false
            2026-02-01/2026-02-10,  2026-02-10/2026-02-12,  false,    true,     false
            2026-02-01/2026-02-10,  2026-02-11/2026-02-12,  false,    false,    false
            2026-02,                2026-03,                false,    false,    false
            2026-02-10/2026-03-02,  2026-02,                false,    true,     false
            2026-01-15/2026-03-31,  2026-01-15/..,          false,    true,     true
            2026-01-15/..,          2026-01-15/2026-03-31,  true,     true,     false
            2026-01-16/2026-03-31,  2026-01-15/..,          false,    true,     false
            2026-01-15/..,          2026/..,                false,    true,     true
            2026/..,                2026-01-15/..,          true,     true,     false
            2026-01-15/..,          2026-01-15/..,          true,     true,     false
            ../2026-01-28,          2026-01-28/..,          false,    true,     false
            ../2026-01-28,          2026-01-29/..,          false,    false,    false
            2026-01-01/2026-01-28,  ../2026-01-28,          false,    true,     true
            ../2026-01,             ../2026-02,             false,    true,     false
            2026-02-10/2026-02-01,  2026-02,                false,    false,    false
            2026-02,                2026-02-10/2026-02-01,  false,    false,    false
            2026-02-10/2026-02-01,  2026-02-10/2026-02-01,  false,    false,    false
            """)
    void twoRangesRelate(String one, String other, boolean contains, boolean overlaps, boolean refines) {
        DateRange a = DateRange.parse(one);
        DateRange b = DateRange.parse(other);
        assertThat(a.contains(b)).as("contains").isEqualTo(contains);
        assertThat(a.overlaps(b)).as("overlaps").isEqualTo(overlaps);
        assertThat(b.overlaps(a)).as("overlaps, the other way").isEqualTo(overlaps);
        assertThat(a.refines(b)).as("refines").isEqualTo(refines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-10/2026-02-01", "2027/2026", "2026-03/2026-02-28"})
    void anEndBeforeItsStartIsReadAndSaysSo(String text) {
        DateRange range = DateRange.parse(text);
        assertThat(range.isInverted()).isTrue();
        assertThat(range).hasToString(text);
    }

    @Test
    void aMonthIsNotTheRangeOfItsDays() {
        assertThat(DateRange.parse("2026-02")).isNotEqualTo(DateRange.parse("2026-02-01/2026-02-28"));
        assertThat(DateRange.parse("2026-02-01")).isNotEqualTo(DateRange.parse("2026-02-01/2026-02-01"));
        assertThat(DateRange.parse("2026-02-01/..")).isNotEqualTo(DateRange.parse("../2026-02-01"));
    }

    @Test
    void rangesStandInTheOrderOfTheirDays() {
        List<DateRange> inOrder = Stream.of(
                        "../2025-12-31",
                        "2025-12-31/2026-01-02",
                        "2026-01-01",
                        "2026-01-01/2026-01-01",
                        "2026-01",
                        "2026-01-01/2026-01-31",
                        "../2026-01-31",
                        "2026-02-01/2026-02-10",
                        "2026-02-01/..")
                .map(DateRange::parse)
                .toList();
        List<DateRange> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(21));
        assertThat(shuffled).isNotEqualTo(inOrder);
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(inOrder);
    }
}
