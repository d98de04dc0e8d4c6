package io.github.apec2026.core.verify;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.TaggedText;

/** Our own words are read alone: a label or a summary does not begin with a word that refers back to an earlier text. */
final class OpeningCheck {

    private final Findings findings;

    OpeningCheck(Findings findings) {
        this.findings = findings;
    }

    <T> void check(ReadClaim<T> claim) {
        if (!claim.property().is(Trait.EDITORIAL) || claim.isInherited()) {
            return;
        }
        for (TaggedText each : claim.property().type().texts(claim.value())) {
            String opening = Recognizer.knows(each.language())
                    ? Recognizer.of(each.language()).dependentOpening(each.text())
                    : "";
            if (!opening.isEmpty()) {
                findings.add(WordsCheck.about(claim, NoticeCode.DEPENDENT_OPENING)
                        .with("value", each.text())
                        .with("words", opening));
            }
        }
    }
}
