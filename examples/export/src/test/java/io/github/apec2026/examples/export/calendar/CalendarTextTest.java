package io.github.apec2026.examples.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.claim.Basis;
import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.examples.export.RecordTerms;
import io.github.apec2026.examples.export.origin.RecordVersion;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of the calendars. */
class CalendarTextTest {

    private final TimeZone zone = TimeZone.getDefault();
    private static final ApecDataset APEC = Apec2026.load();
    private static final List<ExportedFile> FILES = new CalendarFiles().files(APEC);

    @AfterEach
    void resetZone() {
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Niue", "America/Sao_Paulo", "UTC"})
    void areTheSameInEveryTimeZone(String other) {
        TimeZone.setDefault(TimeZone.getTimeZone(other));
        List<ExportedFile> there = new CalendarFiles().files(APEC);

        for (int i = 0; i < FILES.size(); i++) {
            assertThat(there.get(i).bytes()).isEqualTo(FILES.get(i).bytes());
        }
    }

    @Test
    void linesHaveAtMost75OctetsAndNoCharacterIsSplit() {
        for (ExportedFile file : FILES) {
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            assertThat(text.split("\r\n"))
                    .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                    .noneMatch(line -> line.contains("\uFFFD") || line.contains("\n"));
            assertThat(text).endsWith("END:VCALENDAR\r\n");
        }
    }

    @Test
    void foldsCharactersOutsideOfTheBasicPlaneAsOne() {
        String folded = Folding.fold("X".repeat(73) + "𠮷𠮷\r\n");

        assertThat(folded).isEqualTo("X".repeat(73) + "\r\n 𠮷𠮷\r\n");
    }

    @Test
    void nameTheRecordItsDocumentsAndTheLicence() {
        String text = new String(FILES.get(0).bytes(), StandardCharsets.UTF_8).replace("\r\n ", "");

        assertThat(text).contains(RecordVersion.of(APEC), RecordTerms.LICENCE_URL, "X-WR-CALNAME:APEC 2026: meetings");
        APEC.documents().ids().forEach(id -> assertThat(text).contains(id.key()));
    }

    @Test
    void everyLanguageHasTheSameWords() {
        for (CalendarLanguage language : CalendarLanguage.values()) {
            assertThat(language.keys()).isEqualTo(CalendarLanguage.ENGLISH.keys());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01/2026-02-10, DAYS,      2026-02-01, 2026-02-10",
        "2026-02-02,            DAYS,      2026-02-02, 2026-02-02",
        "2026-11,               MONTHS,    2026-11-01, 2026-11-30",
        "2026-02/2026-03-05,    MONTHS,    2026-02-01, 2026-03-05",
        "../2026-02,            MONTHS,    2026-02-01, 2026-02-28",
        "2026-02/..,            MONTHS,    2026-02-01, 2026-02-28",
        "../2026-01-28,         LAST_DAY,  2026-01-28, 2026-01-28",
        "2026-01-28/..,         FIRST_DAY, 2026-01-28, 2026-01-28",
        "2026,                  NONE,,",
        "2026/2026-03-01,       NONE,,",
        "2026-03-02/2026-03-01, NONE,,",
    })
    void datesArePlacedNoMoreExactlyThanTheyAreStated(
            String dates, Placement.Firmness firmness, String first, String last) {
        Placement placement = Placement.of(Optional.of(DateRange.parse(dates)));

        assertThat(placement.firmness()).isEqualTo(firmness);
        assertThat(placement.first().map(Object::toString)).isEqualTo(Optional.ofNullable(first));
        assertThat(placement.last().map(Object::toString)).isEqualTo(Optional.ofNullable(last));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01/2026-02-10, 1 February 2026 – 10 February 2026, 2026年2月1日至2026年2月10日",
        "2026-02-02,            2 February 2026,                    2026年2月2日",
        "2026-11,               November 2026,                      2026年11月",
        "2026,                  2026,                               2026年",
        "../2026-01-28,         until 28 January 2026,              至2026年1月28日",
        "2026-01-28/..,         from 28 January 2026,               2026年1月28日起",
    })
    void datesAreWrittenAsPeopleWriteThem(String dates, String english, String chinese) {
        DateRange range = DateRange.parse(dates);

        assertThat(WrittenDates.of(range, CalendarLanguage.ENGLISH)).isEqualTo(english);
        assertThat(WrittenDates.of(range, CalendarLanguage.TRADITIONAL)).isEqualTo(chinese);
        assertThat(WrittenDates.of(range, CalendarLanguage.SIMPLIFIED)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void everyBasisHasAWordInEachLanguage(Basis basis) {
        for (CalendarLanguage language : CalendarLanguage.values()) {
            assertThat(language.words("basis." + basis.code())).isNotBlank();
        }
    }
}
