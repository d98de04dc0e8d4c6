package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.claim.Reason;
import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.Conflict;
import java.util.List;
import java.util.stream.Stream;

/** A contradiction: what was chosen, what was not, and by which rule. */
record Contradiction(
        @Doc("The entity that the chosen claim is about; of figures, the observation.")
        Ref about,

        @Doc("The property that differs.") String property,
        @Doc("The claim to go by.") ClaimView chosen,

        @Doc("The claims that say something else. Report both sides.")
        List<ClaimView> others,

        @Doc("The rule that chose.") Reason reason,
        @Doc("The rule in a sentence.") String reasonInWords)
        implements Row {

    static Contradiction of(View view, Conflict conflict) {
        Id<?> subject = conflict.chosen().subject();
        return new Contradiction(
                view.ref(subject),
                conflict.chosen().property(),
                ClaimView.of(view, conflict.chosen()),
                conflict.others().stream()
                        .map(other -> ClaimView.of(view, other))
                        .toList(),
                conflict.reason(),
                Reasons.sentence(conflict.reason()));
    }

    /** The contradictions in which claims about an entity take part. */
    static List<Contradiction> of(View view, Id<?> id) {
        return view.apec().conflicts().stream()
                .filter(conflict -> subjects(conflict).anyMatch(id::equals))
                .map(conflict -> of(view, conflict))
                .toList();
    }

    /** The entities that the claims of a contradiction are about. */
    static Stream<Id<?>> subjects(Conflict conflict) {
        return Stream.concat(
                Stream.of(conflict.chosen().subject()),
                conflict.others().stream().map(other -> other.subject()));
    }

    @Override
    public String line() {
        StringBuilder line = new StringBuilder(about + " " + property);
        line.append("\n    chosen: ").append(chosen.subject()).append(": ").append(chosen);
        others.forEach(other -> line.append("\n    other: ")
                .append(other.subject())
                .append(": ")
                .append(other));
        return line.append("\n    because: ").append(reasonInWords).toString();
    }
}
