package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.PerhapsSame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Meetings that may be one under two names, with the reason why the documents leave it open.
 *
 * @param view the reader's view
 */
record MeetingsAlike(ReaderView view) {

    /** Those that a meeting may be, each in full. */
    List<Line> to(Meeting meeting) {
        Lines lines = new Lines(view);
        return view.apec().perhapsSame(meeting.id()).stream()
                .map(same -> with(lines.meetingInFull(view.apec().get(same.meeting())), reasons(same)))
                .toList();
    }

    /** A meeting with the names of those that it may be. */
    Line named(Meeting meeting) {
        List<Sourced> names = new ArrayList<>();
        List<Sourced> reasons = new ArrayList<>();
        for (PerhapsSame same : view.apec().perhapsSame(meeting.id())) {
            names.add(new Sourced(view.shown(same.meeting()), Optional.empty(), marks(same)));
            reasons.addAll(reasons(same));
        }
        return with(
                new Line(
                        view.name(meeting.id()),
                        new Detail(
                                view.texts().property(Meeting.PERHAPS_SAME_AS.entityType(), "perhapsSameAs"), names)),
                reasons);
    }

    private static Line with(Line line, List<Sourced> reasons) {
        List<Detail> details = new ArrayList<>(line.details());
        details.add(new Detail("", reasons));
        return new Line(line.name(), details);
    }

    /** The reasons of the editors, which are written in English; one where both meetings have the same. */
    private List<Sourced> reasons(PerhapsSame same) {
        List<Mark> marks = marks(same);
        return same.claims().stream()
                .flatMap(claim -> claim.because().stream())
                .distinct()
                .map(text -> new Sourced(new Shown(text, "en", Voice.OURS, ""), Optional.empty(), marks))
                .toList();
    }

    /** Either meeting may have the claims; a document that makes one about both has one mark. */
    private List<Mark> marks(PerhapsSame same) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (Claim<?> claim : same.claims()) {
            Mark mark = view.presentation()
                    .sources()
                    .mark(claim, Addresses.fact(claim.subject(), claim.property()), view.reader(), view.texts());
            marks.putIfAbsent(mark.text(), mark);
        }
        return List.copyOf(marks.values());
    }
}
