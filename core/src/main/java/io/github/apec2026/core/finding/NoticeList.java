package io.github.apec2026.core.finding;

import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Notices in order, at most so many of one code, severity and file, so that no input fills the memory with them. In place of the next one
 * is a notice that counts the rest.
 */
final class NoticeList {

    static final int MOST = 100;

    /** The notices; in place of one that counts others, the first of these. */
    private final List<Notice> notices = new ArrayList<>();

    /** The kinds of notices by file, code and severity. */
    private final Map<String, Map<String, Kind>> byFile = new HashMap<>();

    /** Those kinds of which some are not listed. */
    private final List<Kind> exceeding = new ArrayList<>();

    private boolean errors;
    private int count;

    void add(Notice notice) {
        errors |= notice.severity() == Severity.ERROR;
        count++;
        Kind kind = kind(notice);
        kind.count++;
        if (kind.count <= MOST) {
            notices.add(notice);
        } else if (kind.count == MOST + 1) {
            kind.at = notices.size();
            exceeding.add(kind);
            notices.add(notice);
        }
    }

    /** Adds the list of others. */
    void addAll(List<Notice> finished) {
        for (Notice notice : finished) {
            errors |= notice.severity() == Severity.ERROR;
            count += notice.count();
            notices.add(notice);
        }
    }

    boolean hasErrors() {
        return errors;
    }

    int count() {
        return count;
    }

    int listed() {
        return notices.size();
    }

    List<Notice> list() {
        List<Notice> list = new ArrayList<>(notices);
        for (Kind kind : exceeding) {
            list.set(kind.at, more(list.get(kind.at), kind.count - MOST));
        }
        return list;
    }

    private Kind kind(Notice notice) {
        String file = notice.file().orElse("");
        Map<String, Kind> kinds = byFile.get(file);
        if (kinds == null) {
            kinds = new HashMap<>();
            byFile.put(file, kinds);
        }
        String name = notice.code().code() + ' ' + notice.severity().code();
        Kind kind = kinds.get(name);
        if (kind == null) {
            kind = new Kind();
            kinds.put(name, kind);
        }
        return kind;
    }

    /** Counts notices, where the first of them is. */
    private static Notice more(Notice first, int count) {
        Notice.Draft more = Notice.of(NoticeCode.MORE_NOTICES)
                .severity(first.severity())
                .with("kind", first.code().code())
                .with("count", count);
        if (first.file().isPresent()) {
            more.at(
                    first.file().get(),
                    first.line().orElse(0),
                    first.column().orElse(0),
                    first.pointer().orElse(""));
            if (first.document().isPresent()) {
                more.document(first.document().get());
            }
        }
        return more.build();
    }

    /** How many notices there are of one code, severity and file, and where it is said that not all are listed. */
    private static final class Kind {
        private int count;
        private int at;
    }
}
