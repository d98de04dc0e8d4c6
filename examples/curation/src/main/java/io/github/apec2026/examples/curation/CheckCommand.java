package io.github.apec2026.examples.curation;

import io.github.apec2026.examples.curation.file.CuratedFile;
import io.github.apec2026.notice.Report;
import java.io.PrintStream;
import java.util.List;

/** {@code check [--documents DIR] CLAIMFILE…}: loads the data with these files in it, and prints what the loader reports. */
final class CheckCommand {

    private CheckCommand() {}

    static int run(Arguments args, PrintStream out) {
        List<CuratedFile> files = args.allow(Option.DOCUMENTS).someFiles("at least one claim file").stream()
                .map(CuratedFile::read)
                .toList();
        Report report = CuratedSources.loader(files)
                .documents(Documents.in(args.documents()))
                .read()
                .report();
        ReportText.print(report, out);
        return report.hasErrors() ? Curation.REFUSED : Curation.OK;
    }
}
