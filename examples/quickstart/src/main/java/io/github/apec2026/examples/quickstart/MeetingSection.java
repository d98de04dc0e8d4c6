package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Meeting;

/** The meeting itself, then each part of it: what, when, where, on what, by whom. */
final class MeetingSection {

    private static final int LABEL = 11;

    private final MeetingContext context;

    MeetingSection(MeetingContext context) {
        this.context = context;
    }

    void print() {
        Meeting meeting = context.tree().meeting();
        context.screen().heading("A MEETING", title(meeting));
        print(meeting, 2);
        if (!context.tree().parts().isEmpty()) {
            context.screen().heading("ITS PARTS", context.tree().parts().size() + " in order of time");
        }
        for (Meeting part : context.tree().parts()) {
            name(part);
            print(part, 4);
        }
    }

    /** The title of a part, with the sources of its name where it has one. */
    private void name(Meeting part) {
        Grounds grounds = context.grounds();
        part.names().stream()
                .filter(name -> part.name().equals(name.or(part.name())))
                .forEach(name -> grounds.value(part.id(), Meeting.NAMES, name));
        if (grounds.claims().isEmpty()) {
            context.screen().text(2, title(part));
        } else {
            context.rows(2, 0).fact(title(part), grounds.property(part.id(), Meeting.ACRONYM));
        }
    }

    private static String title(Meeting meeting) {
        return Names.of(meeting) + meeting.acronym().map(a -> " (" + a + ")").orElse("");
    }

    private void print(Meeting meeting, int indent) {
        SourcedRows rows = context.rows(indent, LABEL);
        new SettingRows(meeting, context, rows).print();
        new AgendaRows(meeting, context, rows).print();
        new AttendanceRows(meeting, context, rows)
                .print(meeting.equals(context.tree().meeting()));
    }
}
