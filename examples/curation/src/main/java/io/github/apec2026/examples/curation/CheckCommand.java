package io.github.apec2026.examples.curation;

import io.github.apec2026.examples.curation.file.CuratedFile;
import io.github.apec2026.examples.curation.file.CurationException;
import io.github.apec2026.notice.Report;
import io.github.apec2026.report.ReportFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code check [--documents DIR] [--html FILE] [--json FILE] CLAIMFILE…}: loads the data with these files in it, and prints what the loader
 * reports; also as a page and as JSON.
 */
final class CheckCommand {

    private CheckCommand() {}

    static int run(Arguments args, PrintStream out) {
        List<CuratedFile> files =
                args.allow(Option.DOCUMENTS, Option.HTML, Option.JSON).someFiles("at least one claim file").stream()
                        .map(CuratedFile::read)
                        .toList();
        Report report = CuratedSources.loader(files)
                .documents(Documents.in(args.documents()))
                .read()
                .report();
        write(report, ReportFormat.HTML, args.path(Option.HTML));
        write(report, ReportFormat.JSON, args.path(Option.JSON));
        out.print(ReportFormat.TEXT.print(report));
        return report.hasErrors() ? Curation.REFUSED : Curation.OK;
    }

    private static void write(Report report, ReportFormat format, Optional<Path> file) {
        if (file.isPresent()) {
            try (Writer out = Files.newBufferedWriter(file.get())) {
                format.write(report, out);
            } catch (IOException e) {
                throw new CurationException(file.get() + ": the report cannot be written (" + e + ")");
            }
        }
    }
}
