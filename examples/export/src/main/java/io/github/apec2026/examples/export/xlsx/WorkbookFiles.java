package io.github.apec2026.examples.export.xlsx;

import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.examples.export.FileSet;
import io.github.apec2026.examples.export.RecordTerms;
import io.github.apec2026.examples.export.tables.RecordTables;
import io.github.apec2026.examples.export.tables.Table;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.List;

/** A workbook: what it is, the figures, a sheet for each type of entity, the conflicts, the claims and the passages. */
public final class WorkbookFiles implements FileSet {

    /** The workbook. */
    public WorkbookFiles() {}

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String description() {
        return "everything as one Excel workbook, with typed cells and links from values to their sources";
    }

    @Override
    public List<ExportedFile> files(ApecDataset record) {
        RecordTables tables = RecordTables.of(record);
        List<Table> sheets = new ArrayList<>();
        sheets.add(tables.figures());
        sheets.addAll(tables.families());
        sheets.add(tables.conflicts());
        sheets.add(tables.claims());
        sheets.add(tables.passages());
        return List.of(new ExportedFile(
                "xlsx/apec2026.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "a workbook: what it is, figures, a sheet for each type of entity, conflicts, claims, passages",
                WorkbookWriter.write(RecordTerms.of(record), sheets)));
    }
}
