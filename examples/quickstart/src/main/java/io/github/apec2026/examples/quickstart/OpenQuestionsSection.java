package io.github.apec2026.examples.quickstart;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.PerhapsSame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the documents leave open: with which other meeting it may be the same, and which may have been then and there. */
final class OpenQuestionsSection {

    private static final int LABEL = 11;

    private final MeetingContext context;
    private final ApecDataset apec;
    private final Meeting meeting;

    OpenQuestionsSection(MeetingContext context) {
        this.context = context;
        this.apec = context.apec();
        this.meeting = context.tree().meeting();
    }

    void print() {
        List<PerhapsSame> same = apec.perhapsSame(meeting.id());
        List<Meeting> together = apec.meetings().stream()
                .filter(other -> !context.tree().contains(other.id()) && !isWithin(meeting, other))
                .filter(other -> isPerhapsAt(other, meeting) || isPerhapsAt(meeting, other))
                .toList();
        if (same.isEmpty() && together.isEmpty()) {
            return;
        }
        context.screen().heading("LEFT OPEN", "meetings that may be the same, or held then and there");
        SourcedRows rows = context.rows(2, LABEL);
        same.forEach(other -> same(other, rows));
        together.stream()
                .filter(other -> together.stream().noneMatch(whole -> isWithin(other, whole)))
                .forEach(other -> together(other, rows));
    }

    private void same(PerhapsSame other, SourcedRows rows) {
        String reasons = other.claims().stream()
                .map(Claim::because)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(" "));
        String name = Names.of(other.meeting(), apec);
        rows.fact(
                "the same?",
                reasons.isEmpty() ? name : name + ". " + reasons,
                context.grounds().explained(other.claims()));
    }

    /** What is stated of where and when a meeting is, and that the other is not: so neither place nor time excludes it. */
    private void together(Meeting other, SourcedRows rows) {
        String place = other.place().map(at -> "in " + Names.of(at, apec)).orElse("place not stated");
        String dates = other.dates().map(Dates::of).orElse("dates not stated");
        Grounds grounds = context.grounds().property(other.id(), Meeting.PLACE).property(other.id(), Meeting.DATES);
        rows.fact("then there?", Names.of(other) + ": " + place + ", " + dates, grounds);
    }

    /** Whether one that has a time or a place may have been where and when the other, which has both, was; and none says that it was. */
    private boolean isPerhapsAt(Meeting one, Meeting other) {
        return other.dates().isPresent()
                && other.place().isPresent()
                && (one.dates().isPresent() || one.place().isPresent())
                && apec.meetings()
                        .possiblyHeldIn(other.place().get())
                        .possiblyOverlapping(other.dates().get())
                        .undecided()
                        .contains(one.id());
    }

    private boolean isWithin(Meeting part, Meeting whole) {
        Optional<Id<Meeting>> up = part.partOf();
        return up.isPresent() && (up.get().equals(whole.id()) || isWithin(apec.get(up.get()), whole));
    }
}
