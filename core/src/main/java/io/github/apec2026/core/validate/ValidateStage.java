package io.github.apec2026.core.validate;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.resolve.Resolved;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import java.util.List;

/** Runs every rule over the entities. */
public final class ValidateStage {

    private static final List<Rule> RULES = List.of(
            new References(),
            new Cycles(),
            new Depths(),
            new MeetingDates(),
            new Figures(),
            new Conversions(),
            new Units(),
            new SimilarIds(),
            new PassagesInArticles());

    private final Findings findings;

    /** A stage that adds its notices to {@code findings}. */
    public ValidateStage(Findings findings) {
        this.findings = findings;
    }

    /**
     * Validates all entities; none if a file was not read to its end, since what seems missing may be in the rest.
     */
    public void validate(Resolved resolved) {
        if (!findings.unread().isEmpty()) {
            findings.add(Notice.of(NoticeCode.NOT_VALIDATED)
                    .with("detail", "the entities against each other, since not read: " + findings.unread()));
            return;
        }
        Entities entities = new Entities(resolved);
        for (Rule rule : RULES) {
            rule.check(entities, findings);
        }
    }
}
