package io.github.apec2026;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.apec2026.core.store.Lazy;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.query.ApecDataset;
import java.util.Optional;

/**
 * What a load gave: always a report, and a data set unless the report has an error.
 *
 * <pre>{@code
 * LoadResult result = Apec2026.loader().read();
 * System.out.println(result.dataset().isPresent()); // true
 * System.out.println(result.report().count(Severity.ERROR)); // 0
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class LoadResult {

    private final Lazy<Report> report;
    private final Optional<ApecDataset> dataset;

    LoadResult(Lazy<Report> report, Optional<ApecDataset> dataset) {
        this.report = report;
        this.dataset = dataset;
    }

    /** All notices, and counts of what was checked. */
    @JsonProperty(required = true)
    public Report report() {
        return report.get();
    }

    /** The data set; empty when the report has an error. Never a part of one. A JSON mapper leaves it out. */
    @JsonIgnore
    public Optional<ApecDataset> dataset() {
        return dataset;
    }

    /** The result in words, fit for a log. */
    @Override
    public String toString() {
        int notices = 0;
        for (Notice notice : report().notices()) {
            notices += notice.count();
        }
        return "LoadResult of " + (dataset.isPresent() ? dataset.get() : "no data set") + ": " + notices + " notices, "
                + report().count(Severity.ERROR) + " of them errors";
    }

    /**
     * The data set.
     *
     * @throws ApecLoadException when the report has an error
     */
    public ApecDataset orThrow() {
        if (dataset.isEmpty()) {
            throw new ApecLoadException(report());
        }
        return dataset.get();
    }
}
