package io.github.apec2026.examples.curation;

import io.github.apec2026.coverage.Gap;
import io.github.apec2026.examples.curation.file.CuratedFile;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.DocumentStore;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code cover [--documents DIR] [--only SORTS] [CLAIMFILE…]}: what each document says and its claim file does not hold. Without files,
 * those of the data.
 */
final class CoverCommand {

    private CoverCommand() {}

    static int run(Arguments args, PrintStream out) {
        args.allow(Option.DOCUMENTS, Option.ONLY);
        Set<Gap.What> wanted = wanted(args.value(Option.ONLY).orElse(""));
        List<CuratedFile> given = args.files().stream().map(CuratedFile::read).toList();
        DocumentStore documents = Documents.in(args.documents());
        List<ClaimFile> files = given.isEmpty() ? CuratedSources.files() : List.copyOf(given);

        CoverText text = new CoverText(documents, wanted, out);
        files.forEach(text::print);
        Report report = CuratedSources.loader(given).documents(documents).read().report();
        report.of(NoticeCode.MISMATCH).forEach(notice -> out.println(notice.toLogLine()));
        text.printSum(report.of(NoticeCode.MISMATCH).size(), report.count(Severity.ERROR));
        return text.isSound() && !report.hasErrors() ? Curation.OK : Curation.REFUSED;
    }

    private static Set<Gap.What> wanted(String only) {
        if (only.isEmpty()) {
            return EnumSet.allOf(Gap.What.class);
        }
        Set<Gap.What> wanted = EnumSet.noneOf(Gap.What.class);
        for (String each : only.split(",", -1)) {
            wanted.add(sort(each));
        }
        return wanted;
    }

    private static Gap.What sort(String plural) {
        for (Gap.What what : Gap.What.values()) {
            if (plural.toLowerCase(Locale.ROOT).equals(what.code() + "s")) {
                return what;
            }
        }
        throw new UsageException(
                "--only takes figures, dates and names, with commas between them; not \"" + plural + "\"");
    }
}
