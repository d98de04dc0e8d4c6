package io.github.apec2026.examples.quickstart;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Conflict;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import java.util.function.Function;
import java.util.stream.Stream;

/** One contradiction of the documents: the value and the words of each claim, which one was chosen and why. */
final class Contradiction {

    private static final int[] COLUMNS = {0, 6};

    private final Conflict conflict;
    private final ApecDataset apec;
    private final Function<Claim<?>, String> source;

    /**
     * A contradiction.
     *
     * @param source how to call the document that makes a claim
     */
    Contradiction(Conflict conflict, ApecDataset apec, Function<Claim<?>, String> source) {
        this.conflict = conflict;
        this.apec = apec;
        this.source = source;
    }

    /** What it is about: a figure is known by its indicator, anything else by its entity and property. */
    String about() {
        Claim<?> claim = conflict.chosen();
        return apec.get(claim.subject()) instanceof Observation observation
                ? Names.one(apec.get(observation.indicator()).label())
                : claim.property() + " of " + Names.of(claim.subject(), apec);
    }

    void print(Screen screen) {
        print("chosen", conflict.chosen(), screen);
        conflict.others().forEach(other -> print("other", other, screen));
        String chosen = "Chosen because " + Reasons.of(conflict.reason()) + ".";
        screen.text(2, mayCountOtherwise() ? chosen + " They may not count the same." : chosen);
    }

    /** Whether one of the figures has a note on what it counts. */
    private boolean mayCountOtherwise() {
        return Stream.concat(Stream.of(conflict.chosen()), conflict.others().stream())
                .map(claim -> apec.get(claim.subject()))
                .anyMatch(entity ->
                        entity instanceof Observation figure && figure.scope().isPresent());
    }

    private void print(String verdict, Claim<?> claim, Screen screen) {
        String words = claim.evidence()
                .map(Evidence::words)
                .filter(w -> !w.isEmpty())
                .map(w -> "\"" + String.join("\" \"", w) + "\"")
                .orElse("no words");
        screen.row(COLUMNS, "", verdict, value(claim) + ": " + words + " in " + source.apply(claim));
    }

    private String value(Claim<?> claim) {
        Object value = claim.value();
        if (value instanceof Quantity quantity) {
            Entity subject = apec.get(claim.subject());
            String status = subject instanceof Observation o ? ", " + Figures.status(o) : "";
            return new Figures(apec).of(quantity) + status;
        }
        if (value instanceof DateRange dates) {
            return Dates.of(dates);
        }
        if (value instanceof LocalizedText text) {
            return Names.both(text);
        }
        return value instanceof Id<?> id ? Names.of(id, apec) : value.toString();
    }
}
