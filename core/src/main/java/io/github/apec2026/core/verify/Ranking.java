package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.read.Judgement;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.NoticeCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rank of each claim: its own, unless an editor judged otherwise; the judgement of the later file wins. */
final class Ranking {

    private final Map<Id<?>, List<Judgement>> judgements = new HashMap<>();
    private final Set<Judgement> used = new HashSet<>();

    Ranking(List<ReadFile> files) {
        for (ReadFile file : files) {
            for (Judgement judgement : file.judgements()) {
                List<Judgement> ofEntity = judgements.get(judgement.entity());
                if (ofEntity == null) {
                    ofEntity = new ArrayList<>();
                    judgements.put(judgement.entity(), ofEntity);
                }
                ofEntity.add(judgement);
            }
        }
    }

    Rank of(ReadClaim<?> claim) {
        Rank rank = claim.rank();
        if (judgements.isEmpty()) {
            return rank;
        }
        for (Judgement each : judgements.getOrDefault(claim.subject(), List.of())) {
            if (each.property().equals(claim.property().name())
                    && each.value().equals(claim.value())
                    && each.document().equals(Optional.ofNullable(claim.file().document()))) {
                used.add(each);
                rank = each.rank();
            }
        }
        return rank;
    }

    /** Reports the judgements that are about no claim. */
    void reportUnused(List<ReadFile> files, Findings findings) {
        for (ReadFile file : files) {
            for (Judgement each : file.judgements()) {
                boolean isConsequence = findings.isDamaged(each.entity(), each.property())
                        || !findings.unread().isEmpty();
                if (!used.contains(each) && !isConsequence) {
                    findings.add(Findings.notice(NoticeCode.UNKNOWN_JUDGED_CLAIM, each.where())
                            .entity(each.entity())
                            .property(each.property())
                            .with("value", each.value()));
                }
            }
        }
    }
}
