package io.github.apec2026.examples.embedding.reload;

import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.Severity;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a health answer says of the record: which one is served, and whether the overlays that lie in the folder now are part of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param version that of the record that is served
 * @param sources its sources, in the order in which they were read
 * @param documents how many documents it has
 * @param servedSince when it was loaded
 * @param checkedAt when the folder was last looked at
 * @param isRefused whether the files that lay in the folder then were refused, so that an earlier record is served
 * @param notices those of the last load, refused or not
 */
public record RecordStatus(
        String version,
        List<String> sources,
        int documents,
        Instant servedSince,
        Instant checkedAt,
        boolean isRefused,
        List<Notice> notices) {

    /** The lists are copied. */
    public RecordStatus {
        sources = List.copyOf(sources);
        notices = List.copyOf(notices);
    }

    /** How many of the notices are errors: none unless the last load was refused. */
    public long errors() {
        return notices.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .mapToInt(Notice::count)
                .sum();
    }

    /** The same as texts, as every health endpoint takes them; the first error is one line, and there is none where nothing was refused. */
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("version", version);
        details.put("sources", String.join(", ", sources));
        details.put("documents", Integer.toString(documents));
        details.put("servedSince", servedSince.toString());
        details.put("checkedAt", checkedAt.toString());
        details.put("overlays", isRefused ? "refused" : "read");
        details.put("errors", Long.toString(errors()));
        notices.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(first -> details.put("firstError", first.toLogLine()));
        return details;
    }
}
