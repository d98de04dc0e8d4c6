package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.Id;
import java.util.List;
import java.util.Optional;

/** A claim with all that can be said for it. */
record ClaimView(
        @Doc("The entity that it is about.") Id<?> subject,
        @Doc("The property.") String property,
        @Doc("The value that it gives.") Value value,

        @Doc(
                "The words of the document that say it, in the order in which they are joined; empty where the property needs none.")
        List<String> words,

        @Doc(
                "On what it rests: stated, contextual, classified (our category), editorial (our words), inferred, curated (no document).")
        Basis basis,

        @Doc("What came of deriving the value again from the words.")
        Outcome outcome,

        @Doc("How much the editors trust it.") Rank rank,

        @Doc("The document; absent for what no document states.")
        Optional<Ref> document,

        @Doc("Where the passage starts and ends in the document's text, in UTF-16 code units.")
        Optional<String> passage,

        @Doc("The passage itself, only where the server was started with the documents' texts.")
        Optional<String> passageText,

        @Doc("The citation to print; absent for what no document states.")
        Optional<String> citation,

        @Doc("Whom the document itself names as its source.")
        List<Ref> according,

        @Doc("Why it holds, where the words alone do not say it.")
        Optional<String> because) {

    static ClaimView of(View view, Claim<?> claim) {
        return new ClaimView(
                claim.subject(),
                claim.property(),
                view.value(claim.value(), claim.basis()),
                claim.evidence().map(Evidence::words).orElse(List.of()),
                claim.basis(),
                claim.outcome(),
                claim.rank(),
                view.ref(claim.evidence().map(Evidence::document)),
                claim.evidence().map(Evidence::passage).map(View::span),
                view.passage(claim),
                view.citation(claim),
                view.refs(claim.according()),
                claim.because());
    }

    @Override
    public String toString() {
        return value
                + " | basis: "
                + basis.code()
                + (rank == Rank.NORMAL ? "" : " | rank: " + rank.code())
                + " | "
                + citation.map(cited -> "citation: " + cited).orElse("no document states it")
                + (according.isEmpty() ? "" : " | according to: " + View.joined(according))
                + because.map(reason -> " | because: " + reason).orElse("");
    }
}
