package io.github.apec2026.examples.curation;

import io.github.apec2026.examples.curation.file.CuratedFile;
import io.github.apec2026.examples.curation.file.CurationException;
import io.github.apec2026.notice.Report;
import io.github.apec2026.report.ReportFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads the data with claim files in it, and prints what the loader reports; also as a page and as JSON. */
@Command(
        name = "check",
        description = {
            "load the data with these files in it; print the report",
            "A claim file about a document that the data already has takes the place of the data's own."
        })
final class CheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "CLAIMFILE", description = "the claim files, in the data")
    private List<Path> files = List.of();

    @Mixin
    private Documents documents = new Documents();

    @Option(names = "--html", paramLabel = "FILE", description = "write the report also as one page for a browser")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--json", paramLabel = "FILE", description = "write the report also as JSON")
    private Optional<Path> json = Optional.empty();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<CuratedFile> read = files.stream().map(CuratedFile::read).toList();
        Report report =
                CuratedSources.loader(read).documents(documents.store()).read().report();
        write(report, ReportFormat.HTML, html);
        write(report, ReportFormat.JSON, json);
        streams.out().print(ReportFormat.TEXT.print(report));
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
