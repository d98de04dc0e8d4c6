package io.github.apec2026;

import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;

/**
 * There is no data set, because the data has errors. The message lists the first of them; the report has all.
 *
 * <pre>{@code
 * byte[] torn = "torn".getBytes(StandardCharsets.UTF_8);
 * try {
 *     Apec2026.loader().with(ClaimSource.overlay("torn.json", torn)).read().orThrow();
 * } catch (ApecLoadException e) {
 *     System.out.println(e.report().hasErrors() + ", " + e.getMessage().startsWith("1 error:")); // true, true
 * }
 * }</pre>
 *
 * <p>Thread-safe. After serialization it has its message and no report: {@link #report()} is {@code null} then.
 */
public final class ApecLoadException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    private final transient Report report;

    ApecLoadException(Report report) {
        super(message(report));
        this.report = report;
    }

    /** The complete report. */
    public Report report() {
        return report;
    }

    private static String message(Report report) {
        int errors = report.count(Severity.ERROR);
        StringBuilder out = new StringBuilder().append(errors).append(errors == 1 ? " error:" : " errors:");
        int shown = 0;
        for (Notice notice : report.notices()) {
            if (notice.severity() == Severity.ERROR && shown++ < MOST) {
                out.append("\n  ").append(notice.toLogLine());
            }
        }
        return errors > MOST
                ? out.append("\n  and ").append(errors - MOST).append(" more").toString()
                : out.toString();
    }
}
