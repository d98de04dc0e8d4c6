package io.github.apec2026.report;

import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.value.Printable;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The findings of a page: a table of their numbers, then each of them, by severity and file. */
final class HtmlFindings {

    private static final int MOST = 2000;

    private final Html html;
    private final List<FileNotices> files;
    private int number;

    HtmlFindings(Html html, List<FileNotices> files) {
        this.html = html;
        this.files = files;
    }

    void write(Set<NoticeCode> codes) throws IOException {
        html.raw("<section id=\"findings\">\n<h2>Findings</h2>\n");
        if (files.isEmpty()) {
            html.raw("<p>Nothing was found.</p>\n");
        } else {
            table();
            HtmlFilters.notes(html, files, codes);
            html.raw("<div class=\"found\">\n");
            for (Severity severity : Severity.values()) {
                severity(severity);
            }
            html.raw("</div>\n");
        }
        html.raw("</section>\n");
    }

    private void table() throws IOException {
        html.raw(
                "<div class=\"wide\"><table>\n<caption>Findings by file and severity; a link shows these only, or leads to them</caption>\n");
        html.raw("<thead><tr><th scope=\"col\">file</th>");
        for (Severity severity : Severity.values()) {
            html.raw("<th scope=\"col\">")
                    .link(HtmlFilters.anchor(severity), severity.code())
                    .raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < files.size(); i++) {
            html.raw("<tr><th scope=\"row\">")
                    .link(HtmlFilters.anchorOfFile(i), files.get(i).shownName())
                    .raw("</th>");
            for (Severity severity : Severity.values()) {
                int count = files.get(i).count(severity);
                html.raw("<td>");
                if (count == 0) {
                    html.text("0");
                } else {
                    html.link(group(severity, i), String.valueOf(count));
                }
                html.raw("</td>");
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table></div>\n");
    }

    private static String group(Severity severity, int file) {
        return severity.code() + "-" + file;
    }

    private void severity(Severity severity) throws IOException {
        StringBuilder classes = new StringBuilder();
        Set<NoticeCode> codes = EnumSet.noneOf(NoticeCode.class);
        int count = 0;
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).count(severity) > 0) {
                count += files.get(i).count(severity);
                codes.addAll(codes(files.get(i), severity));
                classes.append(' ').append(HtmlFilters.classOfFile(i));
            }
        }
        if (count > 0) {
            html.open("section", "id", severity.code(), "class", classes(severity, classes.toString(), codes));
            html.end()
                    .element("h3", Counted.of(count, severity.code()), "class", severity.code())
                    .end();
            for (int i = 0; i < files.size(); i++) {
                if (files.get(i).count(severity) > 0) {
                    group(severity, i, files.get(i));
                }
            }
            html.raw("</section>\n");
        }
    }

    private void group(Severity severity, int index, FileNotices file) throws IOException {
        String ofFile = " " + HtmlFilters.classOfFile(index);
        html.open("section", "id", group(severity, index), "class", classes(severity, ofFile, codes(file, severity)));
        html.end().element("h4", file.shownName()).raw("\n<ol>\n");
        for (Notice notice : file.notices()) {
            if (notice.severity() == severity) {
                number++;
                html.open("li", "id", "n" + number, "class", classes(severity, ofFile, EnumSet.of(notice.code())));
                notice(notice);
                html.raw("</li>\n");
            }
        }
        html.raw("</ol>\n</section>\n");
    }

    private void notice(Notice notice) throws IOException {
        html.open("p", "class", "where");
        html.link("n" + number, place(notice))
                .raw(" <b class=\"")
                .raw(notice.severity().code());
        html.raw("\">").text(notice.severity().code()).raw("</b> ");
        html.open("a", "href", "#code-" + notice.code().code());
        html.element("code", notice.code().code()).raw("</a></p>\n");
        html.open("p", "class", "message")
                .text(Printable.of(notice.message(), MOST))
                .raw("</p>\n<dl>");
        detail("about", about(notice));
        detail("at", notice.pointer().orElse(""));
        detail("document", notice.document().map(Object::toString).orElse(""));
        detail(
                "passage",
                notice.passage().isPresent() ? "at " + notice.passage().getAsInt() : "");
        html.element("dt", "remedy").element("dd", notice.code().remedy()).raw("</dl>");
    }

    private void detail(String about, String text) throws IOException {
        if (!text.isEmpty()) {
            html.element("dt", about).raw("<dd>").element("code", text).raw("</dd>");
        }
    }

    private static String place(Notice notice) {
        StringBuilder out = new StringBuilder(notice.file().orElse("no single file"));
        notice.line().ifPresent(line -> out.append(':').append(line));
        notice.column().ifPresent(column -> out.append(':').append(column));
        return out.toString();
    }

    private static String about(Notice notice) {
        String entity = notice.entity().map(Object::toString).orElse("");
        String property = notice.property().orElse("");
        return entity + (entity.isEmpty() || property.isEmpty() ? "" : ".") + property;
    }

    private static String classes(Severity severity, String files, Set<NoticeCode> codes) {
        StringBuilder out =
                new StringBuilder("may ").append(HtmlFilters.classOf(severity)).append(files);
        codes.forEach(code -> out.append(' ').append(HtmlFilters.classOf(code)));
        return out.toString();
    }

    private static Set<NoticeCode> codes(FileNotices file, Severity severity) {
        Set<NoticeCode> codes = EnumSet.noneOf(NoticeCode.class);
        for (Notice notice : file.notices()) {
            if (notice.severity() == severity) {
                codes.add(notice.code());
            }
        }
        return codes;
    }
}
