package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MultiProperty;
import java.util.List;

/** Who opened a meeting, chaired it, spoke and took part, each with post or body. */
final class AttendanceRows {

    private final Meeting meeting;
    private final MeetingContext context;
    private final SourcedRows rows;

    AttendanceRows(Meeting meeting, MeetingContext context, SourcedRows rows) {
        this.meeting = meeting;
        this.context = context;
        this.rows = rows;
    }

    /** Writes who is stated, and of those who open and chair, where {@code expected}, that they are not. */
    void print(boolean expected) {
        each("opened by", Meeting.OPENED_BY, meeting.openedBy(), expected);
        each("chaired by", Meeting.CHAIRS, meeting.chairs(), expected);
        each("speaker", Meeting.SPEAKERS, meeting.speakers(), false);
        List<Id<?>> others = meeting.participants().stream()
                .filter(id -> !meeting.openedBy().contains(id)
                        && !meeting.chairs().contains(id)
                        && !meeting.speakers().contains(id))
                .toList();
        each("participant", Meeting.PARTICIPANTS, others, false);
    }

    private <T extends Id<?>> void each(
            String label, MultiProperty<Meeting, T> property, List<T> ids, boolean expected) {
        if (expected && ids.isEmpty()) {
            rows.notStated(label);
        }
        for (T id : ids) {
            Grounds grounds = context.grounds().value(meeting.id(), property, id);
            rows.fact(label, context.people().of(id, grounds), grounds);
        }
    }
}
