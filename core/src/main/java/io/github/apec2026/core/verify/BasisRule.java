package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.core.text.Reasons;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.NoticeCode;

/** Determines the basis of a claim. A file states the basis only where the claim is inferred. */
final class BasisRule {

    private final Findings findings;
    private final Referents referents;

    BasisRule(Referents referents, Findings findings) {
        this.referents = referents;
        this.findings = findings;
    }

    /** The basis of a claim. */
    Basis of(ReadClaim<?> claim) {
        Basis stated = claim.basis();
        boolean inRegister = claim.file().document() == null;
        if (stated != null && stated != (inRegister ? Basis.CURATED : Basis.INFERRED)) {
            findings.add(WordsCheck.about(claim, NoticeCode.BASIS_NOT_ALLOWED)
                    .with("basis", stated.code())
                    .with("detail", inRegister ? "everything in a register is curated" : "the loader works it out"));
        }
        Basis basis = inRegister ? Basis.CURATED : stated == Basis.INFERRED ? stated : inPlace(claim);
        if ((basis == Basis.CURATED || basis == Basis.INFERRED) && !Reasons.isGiven(claim.because())) {
            findings.add(WordsCheck.about(claim, NoticeCode.REASON_MISSING).with("basis", basis.code()));
        }
        String because = claim.because();
        if (because != null && (basis == Basis.STATED || basis == Basis.CONTEXTUAL)) {
            String denying = ReasonPhrases.denyingIn(because);
            if (!denying.isEmpty()) {
                findings.add(WordsCheck.about(claim, NoticeCode.REASON_DENIES_WORDS)
                        .with("basis", basis.code())
                        .with("words", denying));
            }
        }
        return basis;
    }

    private Basis inPlace(ReadClaim<?> claim) {
        if (claim.property().is(Trait.EDITORIAL)) {
            return Basis.EDITORIAL;
        }
        if (claim.property().is(Trait.CLASSIFIED)) {
            return Basis.CLASSIFIED;
        }
        return claim.isInherited() || claim.given() != null || isReferent(claim) ? Basis.CONTEXTUAL : Basis.STATED;
    }

    /** Whether a referent of the passage or of the document gives the words this value. */
    private boolean isReferent(ReadClaim<?> claim) {
        if (claim.passage() == null || claim.words().size() != 1) {
            return false;
        }
        Object meant = claim.value() instanceof Economy economy ? economy.id() : claim.value();
        return meant instanceof Id<?> id && referents.mean(claim, claim.words().get(0), id);
    }
}
