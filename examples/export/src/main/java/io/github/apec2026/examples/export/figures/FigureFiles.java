package io.github.apec2026.examples.export.figures;

import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.examples.export.FileSet;
import io.github.apec2026.examples.export.RecordTerms;
import io.github.apec2026.examples.export.csv.CsvWriter;
import io.github.apec2026.examples.export.csv.DataPackage;
import io.github.apec2026.examples.export.tables.RecordTables;
import io.github.apec2026.examples.export.tables.Table;
import io.github.apec2026.query.ApecDataset;
import java.util.List;

/** The figures as one tidy table of CSV: a row for each figure, with its series, its period, its bound and its source. */
public final class FigureFiles implements FileSet {

    private static final String FOLDER = "figures/";

    /** The file of figures. */
    public FigureFiles() {}

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public String description() {
        return "the figures as one tidy table of CSV: series, period, value, unit, bound, status, source, citation";
    }

    @Override
    public List<ExportedFile> files(ApecDataset record) {
        Table table = RecordTables.of(record).figures();
        ExportedFile csv = new ExportedFile(
                        FOLDER + "figures.csv", CsvWriter.MEDIA_TYPE, table.description(), CsvWriter.write(table))
                .withRows(table.rows().size());
        ExportedFile descriptor = new ExportedFile(
                FOLDER + DataPackage.NAME,
                "application/json",
                "the Frictionless data package: schema, licence, sources and digest of the table",
                DataPackage.of("apec2026-figures", RecordTerms.of(record), List.of(table), List.of(csv)));
        return List.of(csv, descriptor);
    }
}
