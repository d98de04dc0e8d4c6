package io.github.apec2026.examples.embedding;

import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.report.ReportFormat;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/** Uses everything that might keep something: it loads, fails to load, asks, searches, tells anew, recognizes and writes reports. */
public final class Usage implements Callable<Integer> {

    /** For the class loader of a test. */
    public Usage() {}

    @Override
    public Integer call() {
        LoadResult result = Apec2026.loader().read();
        ApecDataset apec = result.orThrow();
        Id<SourceDocument> document = apec.documents().list().get(0).id();
        int answers = apec.search("王毅").size()
                + apec.meetings().overlapping(DateRange.parse("2026-02")).list().size()
                + apec.conflicts().size()
                + apec.about(Meeting.id("som1-2026")).claims().size()
                + apec.accordingTo(List.of(document)).claimsOf(document).size()
                + Recognizer.of("en").recognize("on 3 May 2026").size()
                + apec.asOf(LocalDate.of(2026, 2, 28)).documents().size();
        for (ReportFormat format : ReportFormat.values()) {
            answers += format.print(result.report()).length();
        }
        if (Apec2026.loader().withoutProviders().read().dataset().isPresent()) {
            throw new IllegalStateException("Nothing gave a data set");
        }
        return answers;
    }
}
