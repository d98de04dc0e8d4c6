package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Meeting;

/** The meeting itself, then each part of it: what, when, where, on what, by whom. */
final class MeetingSection {

    private static final int LABEL = 11;

    private final Telling telling;

    MeetingSection(Telling telling) {
        this.telling = telling;
    }

    void print() {
        Meeting meeting = telling.whole().meeting();
        telling.screen().heading("A MEETING", title(meeting));
        print(meeting, 2);
        if (!telling.whole().parts().isEmpty()) {
            telling.screen().heading("ITS PARTS", telling.whole().parts().size() + " that the record knows, by time");
        }
        for (Meeting part : telling.whole().parts()) {
            telling.screen().text(2, title(part));
            print(part, 4);
        }
    }

    private static String title(Meeting meeting) {
        return Names.of(meeting) + meeting.acronym().map(a -> " (" + a + ")").orElse("");
    }

    private void print(Meeting meeting, int indent) {
        SourcedRows rows = telling.rows(indent, LABEL);
        new SettingRows(meeting, telling, rows).print();
        new AgendaRows(meeting, telling, rows).print();
        new AttendanceRows(meeting, telling, rows)
                .print(meeting.equals(telling.whole().meeting()));
    }
}
