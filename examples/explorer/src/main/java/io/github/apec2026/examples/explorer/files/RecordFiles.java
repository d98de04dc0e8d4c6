package io.github.apec2026.examples.explorer.files;

import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.examples.export.FileSet;
import io.github.apec2026.examples.export.FileSets;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The files of the record, by their kinds; those of a kind are made once, when they are first asked for. Thread-safe. */
@Component
public final class RecordFiles {

    private final ApecDataset apec;
    private final Map<String, List<ExportedFile>> made = new ConcurrentHashMap<>();

    RecordFiles(ApecDataset apec) {
        this.apec = apec;
    }

    /** The kinds of files that there are, in the order of the export. */
    public List<FileSet> kinds() {
        return FileSets.all();
    }

    /** The files of a kind. */
    public List<ExportedFile> of(FileSet kind) {
        return made.computeIfAbsent(kind.name(), name -> List.copyOf(kind.files(apec)));
    }

    /** The file at a path, such as {@code csv/meetings.csv}; empty when there is none. */
    public Optional<ExportedFile> at(String path) {
        return kinds().stream()
                .flatMap(kind -> of(kind).stream())
                .filter(file -> file.path().equals(path))
                .findFirst();
    }
}
