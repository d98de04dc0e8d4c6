package io.github.apec2026.badfiles;

import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * The notices that a copy has more than the record as it is: those that its fault gave. Two notices are one when severity, code and
 * place are; what a notice counts changes with what a copy leaves out.
 */
record FoundNotices(List<Notice> notices) {

    static FoundNotices of(Report sound, Report bad) {
        List<String> known = new ArrayList<>();
        sound.notices().forEach(notice -> known.add(line(notice)));
        List<Notice> more = new ArrayList<>();
        for (Notice notice : bad.notices()) {
            if (!known.remove(line(notice))) {
                more.add(notice);
            }
        }
        return new FoundNotices(more);
    }

    /** Severity, code, place and pointer of each; what only says that something was therefore not checked is left out. */
    List<String> faults() {
        return notices.stream()
                .filter(n -> !saysNotChecked(n))
                .map(FoundNotices::line)
                .toList();
    }

    /** Severity, code, place and pointer of each. */
    List<String> all() {
        return notices.stream().map(FoundNotices::line).toList();
    }

    private static boolean saysNotChecked(Notice notice) {
        return notice.severity() == Severity.INFO
                && (notice.code() == NoticeCode.NOT_VALIDATED || notice.code() == NoticeCode.DOCUMENT_NOT_AT_HAND);
    }

    private static String line(Notice notice) {
        StringBuilder line = new StringBuilder()
                .append(notice.severity())
                .append(' ')
                .append(notice.code().code());
        notice.file().ifPresent(file -> line.append(' ').append(file));
        notice.line().ifPresent(n -> line.append(' ').append(n));
        notice.column().ifPresent(n -> line.append(':').append(n));
        notice.pointer()
                .filter(pointer -> !pointer.isEmpty())
                .ifPresent(p -> line.append(' ').append(p));
        return line.toString();
    }
}
