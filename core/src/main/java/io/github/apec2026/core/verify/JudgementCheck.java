package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.read.Judgement;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.notice.NoticeCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The judgements of one file give a claim one rank. */
final class JudgementCheck {

    private final Findings findings;

    JudgementCheck(Findings findings) {
        this.findings = findings;
    }

    /** Reports each judgement that gives a claim another rank than one before it in the file. */
    void check(ReadFile file) {
        if (file.judgements().size() < 2) {
            return;
        }
        Map<String, List<Judgement>> byClaim = new HashMap<>();
        for (Judgement each : file.judgements()) {
            String claim = each.entity() + " " + each.property() + " " + each.document() + " " + each.value();
            List<Judgement> before = byClaim.computeIfAbsent(claim, none -> new ArrayList<>());
            Rank other = rankOf(each, before);
            if (other == null) {
                before.add(each);
            } else if (other != each.rank()) {
                findings.add(Findings.notice(NoticeCode.CONFLICTING_JUDGEMENTS, each.where())
                        .entity(each.entity())
                        .property(each.property())
                        .with("rank", other.code())
                        .with("other", each.rank().code()));
            }
        }
    }

    /** The rank that the claim of a judgement has by those before; long texts that are printed alike may differ. */
    private static @Nullable Rank rankOf(Judgement judgement, List<Judgement> before) {
        for (Judgement each : before) {
            if (each.value().equals(judgement.value())) {
                return each.rank();
            }
        }
        return null;
    }
}
