package io.github.apec2026.examples.export.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.examples.export.DuckDb;
import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.examples.export.csv.PackageInDuckDb;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures as a program reads them that guesses the types of columns. */
class FigureFilesTest {

    /** What pandas and R take for a missing value though it is a text. */
    private static final Set<String> TAKEN_FOR_MISSING = Set.of(
            "#N/A",
            "#N/A N/A",
            "#NA",
            "-1.#IND",
            "-1.#QNAN",
            "-NaN",
            "-nan",
            "1.#IND",
            "1.#QNAN",
            "<NA>",
            "N/A",
            "NA",
            "NULL",
            "NaN",
            "None",
            "n/a",
            "nan",
            "null");

    private static ApecDataset record;
    private static ExportedFile csv;
    private static DuckDb database;
    private static List<String> faults;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException, SQLException {
        record = Apec2026.load();
        List<ExportedFile> files = new FigureFiles().files(record);
        csv = files.get(0);
        database = new DuckDb();
        faults = PackageInDuckDb.faults(files, folder, database);
        database.run("CREATE TABLE guessed AS SELECT * FROM read_csv('" + folder.resolve("figures.csv") + "')");
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @Test
    void theSchemaHolds() {
        assertThat(faults).isEmpty();
    }

    @Test
    void theFirstColumnsAreThoseOfATidyTable() {
        String header = new String(csv.bytes(), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(header).startsWith("series,period,value,unit,bound,status,source,citation,");
    }

    @Test
    void theTypesAreGuessedRight() throws SQLException {
        assertThat(database.texts(
                        "SELECT data_type FROM duckdb_columns() WHERE table_name = 'guessed' AND column_name IN"
                                + " ('value', 'converted_value') AND data_type NOT IN ('DOUBLE', 'BIGINT')"))
                .isEmpty();
        assertThat(database.texts(
                        "SELECT data_type FROM duckdb_columns() WHERE table_name = 'guessed' AND column_name IN"
                                + " ('period_first', 'period_last')"))
                .containsExactly("DATE", "DATE");
    }

    @Test
    void everyFigureIsARowWithItsValuePeriodAndBound() throws SQLException {
        assertThat(database.number("SELECT count(*) FROM figures"))
                .isEqualTo(record.observations().size());
        for (Observation figure : record.observations()) {
            List<Object> row = database.rows("SELECT series, period, value, unit, bound, status FROM figures"
                            + " WHERE observation = '" + figure.id() + "'")
                    .get(0);
            assertThat(row.get(0)).isEqualTo(figure.indicator().toString());
            assertThat(row.get(1))
                    .isEqualTo(figure.period().map(DateRange::toString).orElse(null));
            assertThat((BigDecimal) row.get(2))
                    .isEqualByComparingTo(figure.value().amount());
            assertThat(row.subList(3, 6))
                    .containsExactly(
                            figure.value().unit(),
                            figure.value().bound().code(),
                            figure.status().code());
        }
    }

    @Test
    void aFigureWithoutPeriodSaysWhatItsTimeIs() throws SQLException {
        assertThat(database.number("SELECT count(*) FROM figures WHERE period IS NULL"))
                .isPositive();
        assertThat(database.number("SELECT count(*) FROM figures WHERE (period IS NULL) = (time_basis = 'period')"))
                .isZero();
        assertThat(database.number("SELECT count(*) FROM figures WHERE period IS NULL AND period_first IS NOT NULL"))
                .isZero();
    }

    @Test
    void everyStatedFigureHasItsSourceItsWordsAndItsCitation() throws SQLException {
        assertThat(database.number("SELECT count(*) FROM figures WHERE basis = 'stated'"
                        + " AND (source IS NULL OR citation IS NULL OR words IS NULL)"))
                .isZero();
    }

    @Test
    void anExpectedFigureYieldsToTheCountedOne() throws SQLException {
        assertThat(database.rows("SELECT observation, yieldsTo FROM figures WHERE yieldsTo IS NOT NULL"))
                .contains(List.of(
                        "observation/som1-2026-participants-expected", "observation/som1-2026-participants-actual"));
        assertThat(database.number("SELECT count(*) FROM figures a JOIN figures b ON a.yieldsTo = b.observation"
                        + " WHERE a.series <> b.series"))
                .isZero();
    }

    @Test
    void noTextIsTakenForAMissingValue() throws SQLException {
        for (List<Object> row : database.rows("SELECT * FROM figures")) {
            for (Object cell : row) {
                assertThat(cell instanceof String text && TAKEN_FOR_MISSING.contains(text))
                        .isFalse();
            }
        }
    }
}
