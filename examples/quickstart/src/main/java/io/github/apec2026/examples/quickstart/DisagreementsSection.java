package io.github.apec2026.examples.quickstart;

import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Conflict;
import java.util.List;

/** Every contradiction between claims that the screen cites. */
final class DisagreementsSection {

    private final MeetingContext context;

    DisagreementsSection(MeetingContext context) {
        this.context = context;
    }

    void print() {
        ApecDataset apec = context.apec();
        List<Conflict> conflicts = apec.conflicts().stream()
                .filter(conflict -> context.citations().cites(conflict.chosen().subject()))
                .toList();
        context.screen()
                .heading(
                        "WHERE SOURCES DISAGREE",
                        conflicts.isEmpty()
                                ? "nowhere on this screen"
                                : "in " + Figures.count(conflicts.size(), "matter"));
        for (Conflict conflict : conflicts) {
            Contradiction contradiction = new Contradiction(conflict, apec, context.citations()::of);
            context.screen().text(2, contradiction.about());
            contradiction.print(context.screen());
        }
    }
}
