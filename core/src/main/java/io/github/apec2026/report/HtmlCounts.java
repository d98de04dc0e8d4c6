package io.github.apec2026.report;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.notice.ClaimCounts;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.value.Coded;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The table of a page that counts claims by document and kind of value: their basis and their outcome. */
final class HtmlCounts {

    private final Html html;

    HtmlCounts(Html html) {
        this.html = html;
    }

    void write(List<ClaimCounts> rows) throws IOException {
        html.raw("<section id=\"claims\">\n<h2>Claims</h2>\n");
        if (rows.isEmpty()) {
            html.raw("<p>No claim was read.</p>\n");
        } else {
            table(rows);
        }
        html.raw("</section>\n");
    }

    private void table(List<ClaimCounts> rows) throws IOException {
        html.raw("<div class=\"wide\"><table class=\"counts\">\n<caption>Claims by document and kind of value:");
        html.raw(" on what they rest, and what came of deriving them from their words</caption>\n");
        for (int span : new int[] {1, 1, Basis.values().length, Outcome.values().length}) {
            html.raw("<colgroup span=\"" + span + "\"></colgroup>");
        }
        html.raw("\n<thead>\n");
        html.raw("<tr><td rowspan=\"2\"></td><th scope=\"col\" rowspan=\"2\">claims</th>");
        html.raw("<th scope=\"colgroup\" colspan=\"" + Basis.values().length + "\">basis</th>");
        html.raw("<th scope=\"colgroup\" colspan=\"" + Outcome.values().length + "\">outcome</th></tr>\n<tr>");
        heads(Basis.values());
        heads(Outcome.values());
        html.raw("</tr>\n</thead>\n");
        for (KindsOfDocument document : KindsOfDocument.of(rows)) {
            html.raw("<tbody>\n<tr><th scope=\"rowgroup\" class=\"group\" colspan=\"");
            html.raw(String.valueOf(2 + Basis.values().length + Outcome.values().length) + "\">");
            html.text(document.document()).raw("</th></tr>\n");
            for (ClaimCounts kind : document.kinds()) {
                row(kind, "");
            }
            row(document.together(), "sum");
            html.raw("</tbody>\n");
        }
        html.raw("<tfoot>\n");
        row(KindsOfDocument.total(rows), "sum");
        html.raw("</tfoot>\n</table></div>\n");
    }

    private void heads(Coded[] columns) throws IOException {
        for (Coded column : columns) {
            html.element("th", column.code(), "scope", "col");
        }
    }

    private void row(ClaimCounts row, String style) throws IOException {
        html.open("tr", "class", style).element("th", row.kind(), "scope", "row");
        html.element("td", String.valueOf(row.claims()));
        cells(Basis.values(), row.byBasis());
        cells(Outcome.values(), row.byOutcome());
        html.raw("</tr>\n");
    }

    private <C extends Coded> void cells(C[] columns, Map<C, Integer> counts) throws IOException {
        for (C column : columns) {
            int count = counts.getOrDefault(column, 0);
            String style = count == 0 ? "zero" : column == Outcome.MISMATCH ? Severity.ERROR.code() : "";
            html.element("td", String.valueOf(count), "class", style);
        }
    }
}
