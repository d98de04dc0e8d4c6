package io.github.apec2026.examples.export;

import io.github.apec2026.examples.export.annotations.AnnotationFiles;
import io.github.apec2026.examples.export.calendar.CalendarFiles;
import io.github.apec2026.examples.export.csv.CsvFiles;
import io.github.apec2026.examples.export.figures.FigureFiles;
import io.github.apec2026.examples.export.linked.LinkedFiles;
import io.github.apec2026.examples.export.parquet.ParquetFiles;
import io.github.apec2026.examples.export.popolo.PopoloFiles;
import io.github.apec2026.examples.export.sdmx.SdmxFiles;
import io.github.apec2026.examples.export.xlsx.WorkbookFiles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All kinds of files that a record can be exported as.
 *
 * <p>A list of them costs nothing: what a kind needs, its library included, is loaded when its files are asked for.
 *
 * <p>Stateless and thread-safe.
 */
public final class FileSets {

    private static final List<FileSet> ALL = List.of(
            new CsvFiles(),
            new FigureFiles(),
            new WorkbookFiles(),
            new ParquetFiles(),
            new CalendarFiles(),
            new LinkedFiles(),
            new SdmxFiles(),
            new PopoloFiles(),
            new AnnotationFiles());

    private FileSets() {}

    /** All kinds, in the order in which they are written; their names are distinct. */
    public static List<FileSet> all() {
        return ALL;
    }

    /** The kind of a name such as {@code csv}; empty when there is none. */
    public static Optional<FileSet> named(String name) {
        Objects.requireNonNull(name, "name");
        return ALL.stream().filter(set -> set.name().equals(name)).findFirst();
    }
}
