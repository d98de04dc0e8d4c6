package io.github.apec2026.examples.curation;

import io.github.apec2026.examples.curation.file.CuratedFile;
import io.github.apec2026.examples.curation.file.CurationException;
import io.github.apec2026.notice.Report;
import io.github.apec2026.spi.DocumentStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code check [--documents DIR] CLAIMFILE…}: loads the data with these files in it, and prints what the loader reports. */
final class CheckCommand {

    private CheckCommand() {}

    static int run(Arguments args, PrintStream out) {
        List<CuratedFile> files = args.allow(Option.DOCUMENTS).someFiles("at least one claim file").stream()
                .map(CuratedFile::read)
                .toList();
        Report report = CuratedSources.loader(files)
                .documents(store(args.documents()))
                .read()
                .report();
        ReportText.print(report, out);
        return report.hasErrors() ? Curation.REFUSED : Curation.OK;
    }

    private static DocumentStore store(Optional<Path> directory) {
        if (directory.isEmpty()) {
            return DocumentStore.none();
        }
        try {
            return DocumentStore.fromDirectory(directory.get());
        } catch (IOException e) {
            throw new CurationException(directory.get() + ": the documents cannot be read (" + e + ")");
        }
    }
}
