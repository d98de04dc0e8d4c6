package io.github.apec2026.report;

import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Filters the findings of a page by severity, file or code, without a script: a link leads to an element that describes the filter, and
 * while the page's address points there, a CSS rule hides all other findings. Each finding, and each group of findings, has a class for
 * each filter that shows it.
 */
final class HtmlFilters {

    private static final String ONLY = "only-";

    private HtmlFilters() {}

    static String classOf(Severity severity) {
        return "s-" + severity.code();
    }

    static String classOf(NoticeCode code) {
        return "c-" + code.code();
    }

    static String classOfFile(int index) {
        return "f-" + index;
    }

    static String anchor(Severity severity) {
        return ONLY + classOf(severity);
    }

    static String anchor(NoticeCode code) {
        return ONLY + classOf(code);
    }

    static String anchorOfFile(int index) {
        return ONLY + classOfFile(index);
    }

    /** The rules. */
    static void style(Html html, List<FileNotices> files, Set<NoticeCode> codes) throws IOException {
        for (Severity severity : Severity.values()) {
            rule(html, classOf(severity));
        }
        for (int i = 0; i < files.size(); i++) {
            rule(html, classOfFile(i));
        }
        for (NoticeCode code : codes) {
            rule(html, classOf(code));
        }
    }

    private static void rule(Html html, String shown) throws IOException {
        html.raw("#" + ONLY + shown + ":target ~ .found .may:not(." + shown + ") { display: none }\n");
    }

    /** The elements that describe the filters; each is visible only while the address points to it. */
    static void notes(Html html, List<FileNotices> files, Set<NoticeCode> codes) throws IOException {
        for (Severity severity : Severity.values()) {
            note(html, anchor(severity), "of severity " + severity.code());
        }
        for (int i = 0; i < files.size(); i++) {
            note(html, anchorOfFile(i), "in " + files.get(i).shownName());
        }
        for (NoticeCode code : codes) {
            note(html, anchor(code), "with code " + code.code());
        }
    }

    private static void note(Html html, String anchor, String what) throws IOException {
        html.open("p", "class", "only", "id", anchor).text("Only findings " + what + " are shown. ");
        html.link("findings", "Show all").close("p").end();
    }
}
