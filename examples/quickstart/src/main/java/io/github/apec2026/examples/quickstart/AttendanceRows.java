package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MultiProperty;
import io.github.apec2026.model.ParticipantKind;
import java.util.List;
import java.util.stream.Collectors;

/** Who opened a meeting, chaired it, spoke, took part and was expected, each with post or body, or by kinds. */
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
        kinds("present", Meeting.PARTICIPANT_KINDS, meeting.participantKinds());
        each("expected", Meeting.EXPECTED_PARTICIPANTS, meeting.expectedParticipants(), false);
        kinds("expected", Meeting.EXPECTED_PARTICIPANT_KINDS, meeting.expectedParticipantKinds());
    }

    /** Kinds of participants, who are not named one by one: those who came apart from those who were expected. */
    private void kinds(String label, MultiProperty<Meeting, ParticipantKind> property, List<ParticipantKind> kinds) {
        if (!kinds.isEmpty()) {
            Grounds grounds = context.grounds();
            kinds.forEach(kind -> grounds.value(meeting.id(), property, kind));
            String names = kinds.stream()
                    .sorted()
                    .map(kind -> kind.code().replace('-', ' '))
                    .collect(Collectors.joining(", "));
            rows.fact(label, names, grounds);
        }
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
