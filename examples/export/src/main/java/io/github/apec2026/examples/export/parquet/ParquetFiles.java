package io.github.apec2026.examples.export.parquet;

import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.examples.export.FileSet;
import io.github.apec2026.examples.export.RecordTerms;
import io.github.apec2026.examples.export.tables.RecordTables;
import io.github.apec2026.examples.export.tables.Table;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.stream.Stream;

/** The claims and the figures as Parquet, for programs that read columns. */
public final class ParquetFiles implements FileSet {

    /** The files. */
    public ParquetFiles() {}

    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public String description() {
        return "the claims and the figures as Parquet";
    }

    @Override
    public List<ExportedFile> files(ApecDataset record) {
        RecordTables tables = RecordTables.of(record);
        RecordTerms terms = RecordTerms.of(record);
        return Stream.of(tables.claims(), tables.figures())
                .map(table -> file(table, terms))
                .toList();
    }

    private static ExportedFile file(Table table, RecordTerms terms) {
        return new ExportedFile(
                        "parquet/" + table.name() + ".parquet",
                        "application/vnd.apache.parquet",
                        table.description(),
                        ParquetTable.write(table, terms))
                .withRows(table.rows().size());
    }
}
