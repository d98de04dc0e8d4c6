package io.github.apec2026.examples.curation;

import io.github.apec2026.notice.Notice;

/** Where a notice leads, on one line. */
final class NoticeText {

    private NoticeText() {}

    /** Severity, place, code and what it is about: {@code ERROR lima.json:12:5 [unknown-reference] meeting/x.place}. */
    static String head(Notice notice) {
        StringBuilder out = new StringBuilder().append(notice.severity());
        notice.file().ifPresent(file -> out.append(' ').append(file));
        notice.line().ifPresent(line -> out.append(':').append(line));
        notice.column().ifPresent(column -> out.append(':').append(column));
        out.append(" [").append(notice.code().code()).append(']');
        notice.entity().ifPresent(entity -> out.append(' ').append(entity));
        notice.property().ifPresent(property -> out.append('.').append(property));
        notice.passage().ifPresent(at -> out.append(" (passage at ").append(at).append(')'));
        return out.toString();
    }
}
