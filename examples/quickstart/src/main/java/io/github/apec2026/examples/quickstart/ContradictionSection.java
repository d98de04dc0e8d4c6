package io.github.apec2026.examples.quickstart;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Conflict;
import io.github.apec2026.value.Quantity;
import java.util.List;

/** One contradiction of the documents: what each says, in which words, which one to go by and why. */
final class ContradictionSection {

    private static final int[] COLUMNS = {0, 6};

    private final ApecDataset apec;
    private final Figures figures;

    ContradictionSection(ApecDataset apec) {
        this.apec = apec;
        this.figures = new Figures(apec);
    }

    void print(Screen screen) {
        List<Conflict> conflicts = apec.conflicts();
        if (conflicts.isEmpty()) {
            screen.heading("A CONTRADICTION", "there is none");
            return;
        }
        Conflict conflict = conflicts.get(0);
        screen.heading("A CONTRADICTION", "one of " + conflicts.size() + ": " + about(conflict.chosen()));
        print("chosen", conflict.chosen(), screen);
        conflict.others().forEach(other -> print("kept", other, screen));
        screen.text(2, "Chosen because " + Reasons.of(conflict.reason()) + "; both stay in the record.");
    }

    /** A figure is known by its indicator, anything else by its entity and property. */
    private String about(Claim<?> claim) {
        return apec.get(claim.subject()) instanceof Observation observation
                ? Names.one(apec.get(observation.indicator()).label())
                : claim.property() + " of " + Names.of(claim.subject(), apec);
    }

    private void print(String verdict, Claim<?> claim, Screen screen) {
        String words = claim.evidence()
                .map(e -> "\"" + String.join("\" \"", e.words()) + "\"")
                .orElse("no words");
        String document = claim.evidence().map(Evidence::document).map(Id::key).orElse("the register");
        screen.row(COLUMNS, "", verdict, value(claim) + ": " + words + " in " + document);
    }

    private String value(Claim<?> claim) {
        Entity subject = apec.get(claim.subject());
        if (claim.value() instanceof Quantity quantity) {
            return figures.of(quantity) + (subject instanceof Observation o ? ", " + status(o) : "");
        }
        return claim.value().toString();
    }

    private static String status(Observation observation) {
        return switch (observation.status()) {
            case ACTUAL -> "counted";
            case EXPECTED -> "expected";
            case TARGET -> "aimed at";
        };
    }
}
