package io.github.apec2026.examples.export.xlsx;

import io.github.apec2026.examples.export.CitedDocument;
import io.github.apec2026.examples.export.RecordTerms;
import io.github.apec2026.examples.export.tables.Table;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The first sheet: what the workbook is, how to read it, how to cite it, and what is on the other sheets. */
final class AboutSheet {

    private static final int UNITS = 256;

    private final Workbook workbook;
    private final Sheet sheet;
    private final CellStyle heading;
    private final CellStyle wrapped;
    private int next;

    AboutSheet(Workbook workbook, CellStyle heading) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet("About");
        this.heading = heading;
        this.wrapped = workbook.createCellStyle();
        this.wrapped.setWrapText(true);
        sheet.setColumnWidth(0, 24 * UNITS);
        sheet.setColumnWidth(1, 100 * UNITS);
        sheet.setColumnWidth(2, 10 * UNITS);
    }

    void write(RecordTerms terms, List<Table> tables) {
        head(RecordTerms.TITLE);
        row("What it is", RecordTerms.DESCRIPTION);
        row("Version", terms.version());
        terms.asOf().ifPresent(day -> row("As of", day));
        row("Cite as", terms.citation());
        link(
                row("Licence", RecordTerms.LICENCE_TITLE + ": " + RecordTerms.LICENCE_URL),
                HyperlinkType.URL,
                RecordTerms.LICENCE_URL);
        row("Not covered by it", RecordTerms.LICENCE_NOTE);
        head("How to read it");
        row(
                "Links",
                "A value leads to its claim, with the words, the passage and the citation; an id leads to its row.");
        row(
                "Italics",
                "Not a document's own: our classification or words, an inference, or a value of the register. The column"
                        + " …_basis says which.");
        row(
                "Bounds",
                "A number is a limit where the column …_bound, or bound, is not exact: 1,400 with more-than is not 1,400.");
        row(
                "Dates",
                "A day is a date; a month, a year and a span are texts of ISO 8601-2. …_first and …_last are days.");
        row("Empty cells", "No document states it. It is never zero.");
        row("Hidden columns", "The columns …_claim have the ids of claims, for formulas that look them up.");
        head("The documents, as they are cited");
        terms.documents().forEach(this::document);
        head("The sheets");
        for (Table table : tables) {
            Row row = row(table.name(), table.description());
            Cell count = row.createCell(2);
            count.setCellValue(table.rows().size());
            link(row, HyperlinkType.DOCUMENT, "'" + table.name() + "'!A1");
        }
        sheet.createFreezePane(0, 1);
    }

    private void document(CitedDocument document) {
        document.citations().forEach(citation -> row(document.id(), citation));
        document.licence().ifPresent(licence -> row("", "licence as printed: " + licence));
        document.contact().ifPresent(contact -> row("", "contact as printed: " + contact));
        row("", "SHA-256 of its text: " + document.sha256());
    }

    private void head(String text) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < 3; i++) {
            row.createCell(i).setCellStyle(heading);
        }
        row.getCell(0).setCellValue(text);
    }

    private Row row(String name, String text) {
        Row row = sheet.createRow(next++);
        row.createCell(0).setCellValue(name);
        Cell cell = row.createCell(1);
        cell.setCellValue(text);
        cell.setCellStyle(wrapped);
        return row;
    }

    private void link(Row row, HyperlinkType type, String address) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        row.getCell(0).setHyperlink(link);
    }
}
