package io.github.apec2026.examples.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.examples.export.DuckDb;
import io.github.apec2026.examples.export.tables.Column;
import io.github.apec2026.examples.export.tables.ColumnType;
import io.github.apec2026.examples.export.tables.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＠A", "'=1", "''-1"})
    void aTextThatASpreadsheetWouldRunIsGuardedAndCanBeReadAsItIs(String text) {
        String guarded = CsvWriter.guarded(text);
        assertThat(guarded).isEqualTo("'" + text);
        assertThat(CsvWriter.unguarded(guarded)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "'quoted'", "1 = 1", "中-國", "'", "’tis"})
    void anyOtherTextIsAsItIs(String text) {
        assertThat(CsvWriter.guarded(text)).isEqualTo(text);
        assertThat(CsvWriter.unguarded(text)).isEqualTo(text);
    }

    @Test
    void aNumberIsNeverGuarded() {
        assertThat(written(List.of(Optional.of(new BigDecimal("-4.4")), Optional.of("-4.4"))))
                .isEqualTo("number,text\r\n-4.4,'-4.4\r\n");
    }

    @Test
    void aLargeNumberIsInPlainDigits() {
        assertThat(written(List.of(Optional.of(new BigDecimal("9.49E12")), Optional.empty())))
                .isEqualTo("number,text\r\n9490000000000,\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma, here",
                "a \"quotation\"",
                "two\r\nlines",
                "one\nline feed",
                " leading and trailing ",
                "王毅，「開幕」",
                "𠮷",
                "a long text without any sign that needs a quotation mark around it, but for this comma",
                "NULL",
                "\"",
                "#no comment"
            })
    void anotherReaderGetsTheTextBack(String text, @TempDir Path folder) throws IOException, SQLException {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, written(List.of(Optional.of(BigDecimal.ONE), Optional.of(text))));
        try (DuckDb database = new DuckDb()) {
            assertThat(database.texts("SELECT text FROM read_csv('" + file
                            + "', header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"',"
                            + " columns = {'number': 'DECIMAL', 'text': 'VARCHAR'})"))
                    .containsExactly(text);
        }
    }

    private static String written(List<Optional<?>> row) {
        List<Column> columns =
                List.of(Column.of("number", ColumnType.NUMBER, "a number"), Column.text("text", "a text"));
        return new String(
                CsvWriter.write(new Table("table", "a test", columns, List.of("number"), List.of(row))),
                StandardCharsets.UTF_8);
    }
}
