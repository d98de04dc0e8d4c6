package io.github.apec2026.core.verify;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.read.Given;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.notice.NoticeCode;

/** Whether the claim or the passage that a {@code given} names exists. */
final class GivenCheck {

    private final VerificationContext context;
    private final Findings findings;

    GivenCheck(VerificationContext context, Findings findings) {
        this.context = context;
        this.findings = findings;
    }

    void check(ReadClaim<?> claim) {
        Given given = claim.given();
        if (given instanceof Given.ByClaim by
                && !context.isClaimed(by.entity(), by.property())
                && !findings.isDamaged(by.entity(), by.property())
                && findings.unread().isEmpty()) {
            findings.add(
                    WordsCheck.about(claim, NoticeCode.UNKNOWN_GIVEN).with("value", by.entity() + "/" + by.property()));
        } else if (given instanceof Given.ByPassage by
                && claim.file().isComplete()
                && claim.file().isPlaced()
                && !context.hasPassageAt(claim.file(), by.at())) {
            findings.add(WordsCheck.about(claim, NoticeCode.UNKNOWN_GIVEN).with("value", by.at()));
        }
    }
}
