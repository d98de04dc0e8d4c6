package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MultiProperty;
import io.github.apec2026.model.Priority;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a meeting is about: its theme, the priorities that it is held under, its topics. */
final class AgendaRows {

    private final Meeting meeting;
    private final MeetingContext context;
    private final SourcedRows rows;
    private final ApecDataset apec;

    AgendaRows(Meeting meeting, MeetingContext context, SourcedRows rows) {
        this.meeting = meeting;
        this.context = context;
        this.rows = rows;
        this.apec = context.apec();
    }

    void print() {
        theme();
        priorities();
        if (!meeting.topics().isEmpty()) {
            String topics =
                    meeting.topics().stream().map(id -> Names.of(id, apec)).collect(Collectors.joining("; "));
            rows.fact("topics", topics, values(Meeting.TOPICS, meeting.topics()));
        }
    }

    /** Its own theme and that of its edition: one line when they are one theme. */
    private void theme() {
        Optional<Edition> edition = apec.find(meeting.edition());
        LocalizedText own = meeting.theme().orElse(LocalizedText.empty());
        LocalizedText years = edition.flatMap(Edition::theme).orElse(LocalizedText.empty());
        Grounds grounds = context.grounds().property(meeting.id(), Meeting.THEME);
        boolean one = own.or(years).equals(years);
        if (!own.isEmpty() && !one) {
            rows.fact("theme", Names.both(own), grounds);
        }
        if (!years.isEmpty()) {
            Grounds both = one ? grounds : context.grounds();
            both.property(edition.orElseThrow().id(), Edition.THEME);
            rows.fact("theme", Names.both(years) + " (the theme of the year)", both);
        }
    }

    private void priorities() {
        if (meeting.priorities().isEmpty()) {
            return;
        }
        String priorities = meeting.priorities().stream()
                .map(apec::get)
                .sorted(Comparator.comparing(priority -> priority.order().orElse(Integer.MAX_VALUE)))
                .map(AgendaRows::priority)
                .collect(Collectors.joining(", "));
        rows.fact("priorities", priorities, values(Meeting.PRIORITIES, meeting.priorities()));
    }

    private static String priority(Priority priority) {
        return (priority.order().isPresent() ? priority.order().getAsInt() + " " : "") + Names.both(priority.name());
    }

    private <T> Grounds values(MultiProperty<Meeting, T> property, List<T> ids) {
        Grounds grounds = context.grounds();
        ids.forEach(id -> grounds.value(meeting.id(), property, id));
        return grounds;
    }
}
