package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.Id;
import java.util.List;
import java.util.Optional;

/** Where one property of an entity can be read, and on what its value rests. */
record SourceMark(
        @Doc("The entity that the claim is about.") Id<?> subject,
        @Doc("The property that the claim gives.") String property,

        @Doc("The document; absent where no document states the value.")
        Optional<Id<?>> document,

        @Doc("Where the passage starts and ends in the document's text, in UTF-16 code units: 120..240.")
        Optional<String> passage,

        @Doc(
                "The citation to print, with the quoted words where there are any; absent where no document states the value.")
        Optional<String> citation,

        @Doc(
                "On what the value rests. stated and contextual: the words say it. classified: the record's category. editorial: the record's "
                        + "own words. inferred: words and reasoning. curated: no document says it.")
        Basis basis,

        @Doc("Whom the document itself names as its source.")
        List<Id<?>> according,

        @Doc("Why the value holds, where the words alone do not say it.")
        Optional<String> because,

        @Doc("Only where the editors rank the claim other than normal.")
        Optional<Rank> rank) {

    /** The citation on one line, with the basis where the words do not simply say the value. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(citation.orElse("no document states it"));
        if (basis != Basis.STATED) {
            line.append(" [").append(basis.code()).append(']');
        }
        if (!according.isEmpty()) {
            line.append(" according to ").append(according);
        }
        if (basis == Basis.INFERRED || basis == Basis.CURATED) {
            because.ifPresent(reason -> line.append(" because: ").append(reason));
        }
        return line.toString();
    }
}
