package io.github.apec2026.examples.curation;

import io.github.apec2026.coverage.Gap;
import io.github.apec2026.examples.curation.file.CuratedFile;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.DocumentStore;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What each document says and its claim file does not hold; without files, for those of the data. */
@Command(
        name = "cover",
        description = {
            "what the documents say and no claim holds",
            "Prints each figure, date and name that no claim quotes, with its position, and how much is hidden by "
                    + "passages that say nothing and by long summaries. A document whose text is not at hand is NOT CHECKED; "
                    + "when none is at hand, that is an error."
        })
final class CoverCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            arity = "0..*",
            paramLabel = "CLAIMFILE",
            description = "the claim files; without them, those of the data")
    private List<Path> files = List.of();

    @Mixin
    private Documents documents = new Documents();

    @Option(
            names = "--only",
            paramLabel = "SORT",
            split = ",",
            completionCandidates = Conversions.Sorts.class,
            description = "some of ${COMPLETION-CANDIDATES}, with commas between them; without it, all")
    private List<Gap.What> only = List.of();

    CoverCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Set<Gap.What> wanted = only.isEmpty() ? EnumSet.allOf(Gap.What.class) : EnumSet.copyOf(only);
        List<CuratedFile> given = files.stream().map(CuratedFile::read).toList();
        DocumentStore store = documents.store();
        List<ClaimFile> covered = given.isEmpty() ? CuratedSources.files() : List.copyOf(given);

        CoverText text = new CoverText(store, wanted, streams.out());
        covered.forEach(text::print);
        Report report = CuratedSources.loader(given).documents(store).read().report();
        report.of(NoticeCode.MISMATCH).forEach(notice -> streams.out().println(notice.toLogLine()));
        text.printSum(report.count(NoticeCode.MISMATCH), report.count(Severity.ERROR));
        return text.isSound() && !report.hasErrors() ? Curation.OK : Curation.REFUSED;
    }
}
