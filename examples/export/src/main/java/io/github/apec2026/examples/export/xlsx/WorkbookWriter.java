package io.github.apec2026.examples.export.xlsx;

import io.github.apec2026.examples.export.RecordTerms;
import io.github.apec2026.examples.export.tables.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes tables as a workbook; the same tables give the same bytes. */
final class WorkbookWriter {

    /** A time that says nothing: a workbook has to have one, and the record has none. */
    private static final String NO_TIME = "1980-01-01T00:00:00Z";

    private WorkbookWriter() {}

    static byte[] write(RecordTerms terms, List<Table> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            describe(terms, workbook.getProperties().getCoreProperties());
            Styles styles = new Styles(workbook);
            CellStyle header = styles.header();
            new AboutSheet(workbook, header).write(terms, tables);
            Places places = new Places(tables);
            for (Table table : tables) {
                new TableSheet(table, places, styles, workbook).write(header);
            }
            workbook.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("A workbook in memory can be written", e);
        }
    }

    private static void describe(RecordTerms terms, CoreProperties properties) throws InvalidFormatException {
        properties.setCreator("apec2026");
        properties.setTitle(RecordTerms.TITLE);
        properties.setDescription(terms.citation());
        properties.setIdentifier(terms.version());
        properties.setCreated(NO_TIME);
        properties.setModified(NO_TIME);
    }
}
