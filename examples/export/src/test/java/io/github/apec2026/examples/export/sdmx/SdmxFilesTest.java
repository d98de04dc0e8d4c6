package io.github.apec2026.examples.export.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures as SDMX, checked by a checker that reads nothing but the messages, and compared with the record. */
class SdmxFilesTest {

    private static final ApecDataset APEC = Apec2026.load();
    private static final List<ExportedFile> FILES = new SdmxFiles().files(APEC);
    private static final String STRUCTURE = text(0);
    private static final String DATED = text(1);
    private static final String UNDATED = text(2);

    @Test
    void theDataFollowTheirStructures() throws IOException {
        assertThat(SdmxChecker.problems(STRUCTURE, DATED, UNDATED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "more-than, rather-more-than",
        "expected, foreseen",
        "guangdong-foreign-trade, unknown-trade",
        "',CNY,', ',XXX,'",
        "2025, yesterday",
        "DF_FIGURES, DF_OTHER",
        "9490000000000, 9.49E12",
    })
    void theCheckerFindsDamagedData(String sound, String damaged) throws IOException {
        String dated = DATED.replaceFirst(sound, damaged);
        String undated = UNDATED.replaceFirst(sound, damaged);

        assertThat(SdmxChecker.problems(STRUCTURE, dated, undated)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Codelist=APEC2026:CL_BOUND, Codelist=APEC2026:CL_OTHER",
        "\"DSD_FIGURES\", \"DSD_OTHER\"",
        "\"prepared\", \"prepped\"",
        "\"zh-hant\" :, \"zh-Hant\" :",
        "\"position\" : 1, \"position\" : 2",
    })
    void theCheckerFindsADamagedStructure(String sound, String damaged) throws IOException {
        assertThat(STRUCTURE).contains(sound);
        assertThat(SdmxChecker.problems(STRUCTURE.replaceFirst(Pattern.quote(sound), damaged), DATED))
                .isNotEmpty();
    }

    @Test
    void theCheckerFindsARowThatIsTwice() throws IOException {
        String row = DATED.lines().skip(1).findFirst().orElseThrow();

        assertThat(SdmxChecker.problems(STRUCTURE, DATED + row + "\r\n"))
                .anyMatch(problem -> problem.startsWith("Twice"));
    }

    @Test
    void everyFigureIsInOneOfTheDataflows() throws IOException {
        List<String> figures = new ArrayList<>();
        rows(DATED).forEach(row -> figures.add(row.get("FIGURE")));
        rows(UNDATED).forEach(row -> figures.add(row.get("FIGURE")));

        assertThat(figures)
                .containsExactlyInAnyOrderElementsOf(
                        APEC.observations().ids().stream().map(Object::toString).toList());
    }

    @Test
    void valuesBoundsAndPeriodsAreThoseOfTheRecord() throws IOException {
        List<CSVRecord> all = new ArrayList<>(rows(DATED));
        all.addAll(rows(UNDATED));
        for (CSVRecord row : all) {
            Observation figure = APEC.get(Observation.id(row.get("FIGURE").substring("observation/".length())));
            assertThat(row.get("OBS_VALUE")).isEqualTo(figure.value().amount().toPlainString());
            assertThat(row.get("BOUND")).isEqualTo(figure.value().bound().code());
            assertThat(row.get("UNIT_MEASURE")).isEqualTo(figure.value().unit());
            assertThat(row.get("FIGURE_STATUS")).isEqualTo(figure.status().code());
            assertThat(row.isMapped("TIME_PERIOD")).isEqualTo(figure.period().isPresent());
            assertThat(row.get("SOURCE")).startsWith("document/");
            assertThat(row.get("WORDS")).isNotEmpty();
        }
    }

    @Test
    void anExpectedFigureIsAForecastAndTheCountedOneAnotherSeries() throws IOException {
        List<CSVRecord> participants = rows(UNDATED).stream()
                .filter(row -> row.get("INDICATOR").equals("som1-2026-participants"))
                .toList();

        assertThat(participants).extracting(row -> row.get("FIGURE_STATUS")).contains("actual", "expected");
        assertThat(participants)
                .allMatch(row -> row.get("OBS_STATUS").equals("expected".equals(row.get("FIGURE_STATUS")) ? "F" : "A"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025",
        "2026-02, 2026-02",
        "2026-02-10, 2026-02-10",
        "2026-02-01/2026-02-10, 2026-02-01/P10D",
        "2026-01/2026-03, 2026-01-01/P3M",
        "2021/2025, 2021-01-01/P5Y",
        "2026-02/2026-03-05, 2026-02-01/P33D",
        "../2026-02,",
        "2026-02/..,",
    })
    void periodsHaveTheFormsOfSdmx(String dates, String period) {
        assertThat(TimePeriods.of(DateRange.parse(dates))).isEqualTo(Optional.ofNullable(period));
    }

    @Test
    void equalRecordsGiveEqualBytes() {
        List<ExportedFile> again = new SdmxFiles().files(Apec2026.load());

        for (int i = 0; i < FILES.size(); i++) {
            assertThat(again.get(i).hasBytes(FILES.get(i).bytes())).isTrue();
        }
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }

    private static String text(int file) {
        return new String(FILES.get(file).bytes(), StandardCharsets.UTF_8);
    }
}
