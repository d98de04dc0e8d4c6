package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.List;

/** Makes {@link ClaimCard}s. */
final class ClaimCards {

    private final ApecDataset apec;
    private final Names names;
    private final Values values;
    private final Sources sources;

    ClaimCards(ApecDataset apec, Names names, Values values, Sources sources) {
        this.apec = apec;
        this.names = names;
        this.values = values;
        this.sources = sources;
    }

    /** The card of a claim. */
    ClaimCard of(Claim<?> claim, Reader reader, Texts texts) {
        return new ClaimCard(
                values.of(claim.subject(), claim.value(), claim.basis(), reader, texts),
                claim.evidence().map(Evidence::words).orElse(List.of()),
                claim.evidence()
                        .flatMap(evidence -> apec.find(evidence.document()))
                        .map(SourceDocument::language)
                        .orElse(""),
                sources.number(claim),
                claim.evidence()
                        .map(evidence ->
                                names.of(evidence.document(), reader).to(reader.link(passage(evidence.passage())))),
                claim.evidence()
                        .map(evidence -> texts.get(
                                "passage.at",
                                evidence.passage().at(),
                                evidence.passage().at() + evidence.passage().length()))
                        .orElse(""),
                texts.code(claim.basis()),
                claim.basis().code(),
                Sources.sign(claim.basis()),
                why(claim, texts),
                claim.because().orElse(""),
                claim.according().stream().map(id -> names.of(id, reader)).toList(),
                claim.rank() == Rank.NORMAL ? "" : texts.code(claim.rank()),
                apec.citation(claim)
                        .map((Citation citation) ->
                                citation.print(reader.language().preferred()))
                        .orElse(""));
    }

    /** How the value comes from the words: by deriving it again where words alone are to say it, else by what it rests on. */
    private static String why(Claim<?> claim, Texts texts) {
        return switch (claim.basis()) {
            case STATED, CONTEXTUAL -> texts.code(claim.outcome());
            case CLASSIFIED, EDITORIAL, INFERRED, CURATED ->
                texts.get("claim.basis." + claim.basis().code());
        };
    }

    /** The place of a passage on the page of its document. */
    static String passage(Passage passage) {
        return Addresses.of(passage.document()) + "#p" + passage.at();
    }
}
