package io.github.apec2026.examples.export.csv;

import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.examples.export.FileSet;
import io.github.apec2026.examples.export.RecordTerms;
import io.github.apec2026.examples.export.tables.RecordTables;
import io.github.apec2026.examples.export.tables.Table;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.List;

/** A table of CSV for each type of entity, each property with several values, the claims, the conflicts and the passages. */
public final class CsvFiles implements FileSet {

    private static final String FOLDER = "csv/";

    /** The files of tables. */
    public CsvFiles() {}

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String description() {
        return "tables of everything as CSV, with a Frictionless data package that has their schemas";
    }

    @Override
    public List<ExportedFile> files(ApecDataset record) {
        List<ExportedFile> files = new ArrayList<>();
        List<Table> tables = RecordTables.of(record).normalized();
        for (Table table : tables) {
            files.add(new ExportedFile(
                            FOLDER + table.name() + ".csv",
                            CsvWriter.MEDIA_TYPE,
                            table.description(),
                            CsvWriter.write(table))
                    .withRows(table.rows().size()));
        }
        files.add(new ExportedFile(
                FOLDER + DataPackage.NAME,
                "application/json",
                "the Frictionless data package: schemas, keys, licence, sources and digests of the tables",
                DataPackage.of("apec2026", RecordTerms.of(record), tables, files)));
        return files;
    }
}
