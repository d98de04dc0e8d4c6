package io.github.apec2026.report;

import io.github.apec2026.notice.Report;
import io.github.apec2026.value.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The forms in which a report is written.
 *
 * <pre>{@code
 * LoadResult result = Apec2026.loader().read();
 * String text = ReportFormat.TEXT.print(result.report());
 * System.out.println(text.contains("0 errors")); // true
 * }</pre>
 *
 * <p>One report always gives the same characters: no format includes the time or the machine. The content of a file cannot change the text
 * around it: it is escaped as the format requires. In text and page, invisible characters and those that change the direction of writing
 * are written as their {@linkplain Printable codes}.
 *
 * <p>Immutable and thread-safe.
 */
public enum ReportFormat {

    /**
     * Plain text of lines up to 100 columns, without colours: the notices by file, each with its place, code, message and remedy; then
     * their number, the checks that ran and those that did not, and two tables of claims. Only an unbreakable word, such as a JSON Pointer,
     * makes a line longer. The name of a file is {@linkplain Printable#word one word}, with white space, colons and quotes as their codes.
     */
    TEXT {
        @Override
        public void write(Report report, Appendable out) throws IOException {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(out, "out");
            new TextReport(out).write(report);
        }
    },

    /**
     * One JSON object: the characters that a host's Jackson 2 writes for the report, and the same members that Jackson 3 writes.
     * {@link #jsonSchema()} describes it. Escaped beyond that are half of a surrogate pair, which no encoding can write, and the controls
     * DEL and U+0080 to U+009F.
     */
    JSON {
        @Override
        public void write(Report report, Appendable out) throws IOException {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(out, "out");
            JsonReport.write(report, out);
        }
    },

    /**
     * One self-contained HTML page, without network or script, to be stored in UTF-8: a summary, the notices by severity and file, with
     * links that filter them by file, severity or code, the counts of claims, and the meaning of the codes.
     */
    HTML {
        @Override
        public void write(Report report, Appendable out) throws IOException {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(out, "out");
            new HtmlReport(report).write(out);
        }
    };

    /**
     * Writes a report. Neither flushes nor closes {@code out}.
     *
     * @throws IOException when {@code out} does
     */
    public abstract void write(Report report, Appendable out) throws IOException;

    /** The report, written. */
    public String print(Report report) {
        Objects.requireNonNull(report, "report");
        StringBuilder out = new StringBuilder();
        try {
            write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException("A StringBuilder takes everything", e);
        }
        return out.toString();
    }

    /** The JSON Schema (draft 2020-12) of {@link #JSON}, which knows the codes of this version and no further members. */
    public static String jsonSchema() {
        return Bundled.read("report.schema.json");
    }
}
