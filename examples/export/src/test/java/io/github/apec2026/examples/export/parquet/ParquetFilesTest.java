package io.github.apec2026.examples.export.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.examples.export.DuckDb;
import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.examples.export.RecordTerms;
import io.github.apec2026.examples.export.csv.CsvFiles;
import io.github.apec2026.examples.export.csv.PackageInDuckDb;
import io.github.apec2026.examples.export.figures.FigureFiles;
import io.github.apec2026.examples.export.tables.Column;
import io.github.apec2026.examples.export.tables.ColumnType;
import io.github.apec2026.examples.export.tables.Table;
import io.github.apec2026.query.ApecDataset;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files as another program reads them, which also reads those of CSV: both say the same. */
class ParquetFilesTest {

    private static ApecDataset record;
    private static List<ExportedFile> files;
    private static Path claims;
    private static Path figures;
    private static DuckDb database;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException, SQLException {
        record = Apec2026.load();
        files = new ParquetFiles().files(record);
        claims = Files.write(folder.resolve("claims.parquet"), files.get(0).bytes());
        figures = Files.write(folder.resolve("figures.parquet"), files.get(1).bytes());
        database = new DuckDb();
        PackageInDuckDb.faults(new CsvFiles().files(record), folder, database);
        PackageInDuckDb.faults(new FigureFiles().files(record), folder, database);
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @Test
    void theClaimsAreThoseOfCsv() throws SQLException {
        assertThat(database.number("SELECT count(*) FROM '" + claims + "'")).isPositive();
        assertThat(database.rows("(SELECT * FROM claims EXCEPT SELECT * FROM '" + claims + "')"))
                .isEmpty();
        assertThat(database.rows("(SELECT * FROM '" + claims + "' EXCEPT SELECT * FROM claims)"))
                .isEmpty();
    }

    @Test
    void theFiguresAreThoseOfCsv() throws SQLException {
        assertThat(database.number("SELECT count(*) FROM '" + figures + "'"))
                .isEqualTo(record.observations().size());
        assertThat(database.rows("(SELECT * FROM figures EXCEPT SELECT * FROM '" + figures + "')"))
                .isEmpty();
        assertThat(database.rows("(SELECT * FROM '" + figures + "' EXCEPT SELECT * FROM figures)"))
                .isEmpty();
    }

    @Test
    void amountsAreDecimalsAndDaysAreDates() throws SQLException {
        assertThat(database.texts("SELECT DISTINCT typeof(value) FROM '" + figures + "'"))
                .singleElement()
                .asString()
                .startsWith("DECIMAL(38,");
        assertThat(database.texts("SELECT DISTINCT typeof(period_first) FROM '" + figures + "'"))
                .containsExactly("DATE");
    }

    @Test
    void theMetadataHasLicenceVersionAndCitation() throws SQLException {
        RecordTerms terms = RecordTerms.of(record);
        for (Path file : List.of(claims, figures)) {
            List<List<Object>> metadata =
                    database.rows("SELECT decode(key), decode(value) FROM parquet_kv_metadata('" + file + "')");
            assertThat(metadata)
                    .contains(
                            List.of("licence", "Apache-2.0"),
                            List.of("version", terms.version()),
                            List.of("citation", terms.citation()));
        }
    }

    @Test
    void theSameRecordHasTheSameBytes() {
        List<ExportedFile> again = new ParquetFiles().files(Apec2026.load());
        for (int i = 0; i < files.size(); i++) {
            assertThat(again.get(i).hasBytes(files.get(i).bytes())).isTrue();
        }
    }

    @Test
    void numbersOfAnySizeAndSignComeBack(@TempDir Path folder) throws IOException, SQLException {
        List<BigDecimal> numbers = List.of(
                new BigDecimal("-4.4"), BigDecimal.ZERO, new BigDecimal("9490000000000"), new BigDecimal("0.0001"));
        Path file = Files.write(folder.resolve("a.parquet"), written(numbers));
        assertThat(database.rows("SELECT n FROM '" + file + "'").stream().map(row -> (BigDecimal) row.get(0)))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(numbers);
        assertThat(database.rows("SELECT d FROM '" + file + "'").get(0)).containsExactly(LocalDate.of(1899, 12, 31));
    }

    @Test
    void numbersThatNoDecimalHoldsAreTexts(@TempDir Path folder) throws IOException, SQLException {
        String most = "1234567890123456789012345678901234567890";
        Path file = Files.write(folder.resolve("a.parquet"), written(List.of(new BigDecimal(most), BigDecimal.ONE)));
        assertThat(database.texts("SELECT n FROM '" + file + "'")).containsExactly(most, "1");
    }

    private static byte[] written(List<BigDecimal> numbers) {
        List<Column> columns =
                List.of(Column.of("n", ColumnType.NUMBER, "a number"), Column.of("d", ColumnType.DAY, "a day"));
        List<List<Optional<?>>> rows = numbers.stream()
                .<List<Optional<?>>>map(each -> List.of(Optional.of(each), Optional.of(LocalDate.of(1899, 12, 31))))
                .toList();
        return ParquetTable.write(new Table("table", "a test", columns, List.of("n"), rows), RecordTerms.of(record));
    }
}
