package io.github.apec2026.report;

import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A report as one page: the summary first, then the notices, the counts, and the meaning of the codes. */
final class HtmlReport {

    private final Report report;
    private final List<FileNotices> files;

    HtmlReport(Report report) {
        this.report = report;
        this.files = FileNotices.of(report.notices());
    }

    void write(Appendable out) throws IOException {
        Html html = new Html(out);
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        html.element("title", "Claim files: " + Counted.findings(report)).end();
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\"/>\n");
        html.raw(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
        html.raw("<style>\n").raw(Bundled.read("report.css"));
        HtmlFilters.style(html, files, codes().keySet());
        html.raw("</style>\n</head>\n<body>\n");
        head(html);
        html.raw("<main id=\"main\">\n");
        summary(html);
        new HtmlFindings(html, files).write(codes().keySet());
        new HtmlCounts(html).write(report.tally().claimsByKind());
        meanings(html);
        html.raw("</main>\n</body>\n</html>\n");
    }

    private void head(Html html) throws IOException {
        html.raw("<header>\n<h1>Report on the claim files</h1>\n<nav aria-label=\"Sections\"><ul>");
        entry(html, "summary", "Summary");
        entry(html, "findings", "Findings");
        for (Severity severity : Severity.values()) {
            if (report.count(severity) > 0) {
                entry(html, severity.code(), Counted.of(report.count(severity), severity.code()));
            }
        }
        entry(html, "claims", "Claims");
        entry(html, "codes", "Codes");
        html.raw("</ul></nav>\n</header>\n");
    }

    private static void entry(Html html, String anchor, String text) throws IOException {
        html.raw("<li>").link(anchor, text).raw("</li>");
    }

    private void summary(Html html) throws IOException {
        Summary summary = Summary.of(report);
        html.raw("<section id=\"summary\">\n<h2>Summary</h2>\n");
        html.open("p", "class", "verdict " + (report.hasErrors() ? Severity.ERROR.code() : "sound"));
        html.element("strong", Counted.findings(report) + ".").text(" " + summary.verdict());
        html.close("p").raw("\n<dl class=\"summary\">\n");
        for (Summary.Line line : summary.lines()) {
            html.element("dt", line.about(), "class", line.isWarning() ? Severity.WARNING.code() : "");
            html.element("dd", line.text()).end();
        }
        html.raw("</dl>\n</section>\n");
    }

    private void meanings(Html html) throws IOException {
        html.raw("<section id=\"codes\">\n<h2>What the codes mean</h2>\n");
        if (report.notices().isEmpty()) {
            html.raw("<p>No code occurs.</p>\n");
        }
        for (Map.Entry<NoticeCode, Integer> found : codes().entrySet()) {
            NoticeCode code = found.getKey();
            html.open("section", "id", "code-" + code.code(), "class", "meaning");
            html.open("h3").element("code", code.code()).close("h3").end();
            html.element("p", code.meaning()).end();
            html.raw("<p><b>Remedy.</b> ").text(code.remedy()).raw("</p>\n<p>");
            html.link(HtmlFilters.anchor(code), "Show only these: " + Counted.of(found.getValue(), "finding"));
            html.raw("</p></section>\n");
        }
        html.raw("</section>\n");
    }

    /** The codes that occur, and how often. */
    private Map<NoticeCode, Integer> codes() {
        Map<NoticeCode, Integer> codes = new EnumMap<>(NoticeCode.class);
        for (Notice notice : report.notices()) {
            codes.merge(notice.code(), 1, Integer::sum);
        }
        return codes;
    }
}
