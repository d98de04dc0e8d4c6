package io.github.apec2026.examples.quickstart;

import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Conflict;
import java.util.List;

/** Where the documents disagree about what was told: every contradiction that touches it. */
final class DisagreementsSection {

    private final Telling telling;

    DisagreementsSection(Telling telling) {
        this.telling = telling;
    }

    void print() {
        ApecDataset apec = telling.apec();
        List<Conflict> conflicts = apec.conflicts().stream()
                .filter(conflict -> telling.citations().tell(conflict.chosen().subject()))
                .toList();
        telling.screen()
                .heading(
                        "WHERE SOURCES DISAGREE",
                        conflicts.isEmpty()
                                ? "nowhere in what is told here"
                                : "in " + Figures.count(conflicts.size(), "matter"));
        for (Conflict conflict : conflicts) {
            Contradiction contradiction = new Contradiction(conflict, apec, telling.citations()::of);
            telling.screen().text(2, contradiction.about());
            contradiction.print(telling.screen());
        }
    }
}
