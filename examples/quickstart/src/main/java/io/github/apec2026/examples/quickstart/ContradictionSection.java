package io.github.apec2026.examples.quickstart;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Conflict;
import java.util.List;

/** One contradiction of the documents, as an example of all. */
final class ContradictionSection {

    private final ApecDataset apec;

    ContradictionSection(ApecDataset apec) {
        this.apec = apec;
    }

    void print(Screen screen) {
        List<Conflict> conflicts = apec.conflicts();
        if (conflicts.isEmpty()) {
            screen.heading("A CONTRADICTION", "none");
            return;
        }
        Contradiction first = new Contradiction(conflicts.get(0), apec, ContradictionSection::document);
        screen.heading("A CONTRADICTION", "1 of " + conflicts.size() + ": " + first.about());
        first.print(screen);
    }

    private static String document(Claim<?> claim) {
        return claim.evidence().map(Evidence::document).map(Id::key).orElse("the register");
    }
}
