package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.read.Judgement;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.type.ValueKey;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.NoticeCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rank of each claim: its own, unless an editor judged otherwise; the judgement of the later file wins. */
final class Ranking {

    private final Map<Judged, Rank> ranks = new HashMap<>();
    private final Set<Id<?>> entities = new HashSet<>();
    private final Set<Judged> used = new HashSet<>();

    Ranking(List<ReadFile> files) {
        for (ReadFile file : files) {
            for (Judgement judgement : file.judgements()) {
                ranks.put(Judged.by(judgement), judgement.rank());
                entities.add(judgement.entity());
            }
        }
    }

    Rank of(ReadClaim<?> claim) {
        if (!entities.contains(claim.subject())) {
            return claim.rank();
        }
        Judged key = new Judged(
                claim.subject(),
                claim.property().name(),
                new ValueKey(claim.value()),
                claim.file().document());
        Rank rank = ranks.get(key);
        if (rank == null) {
            return claim.rank();
        }
        used.add(key);
        return rank;
    }

    /** Reports the judgements that are about no claim. */
    void reportUnused(List<ReadFile> files, Findings findings) {
        for (ReadFile file : files) {
            for (Judgement each : file.judgements()) {
                boolean isConsequence = findings.isDamaged(each.entity(), each.property())
                        || !findings.unread().isEmpty();
                if (!isConsequence && !used.contains(Judged.by(each))) {
                    findings.add(Findings.notice(NoticeCode.UNKNOWN_JUDGED_CLAIM, each.where())
                            .entity(each.entity())
                            .property(each.property())
                            .with("value", each.value()));
                }
            }
        }
    }

    /** What a judgement names a claim by; in an order, so that those of one hash code are found as fast. */
    private static final class Judged implements Comparable<Judged> {

        private final Id<?> entity;
        private final String property;
        private final ValueKey value;
        private final String document;

        Judged(Id<?> entity, String property, ValueKey value, @Nullable Id<?> document) {
            this.entity = entity;
            this.property = property;
            this.value = value;
            this.document = document == null ? "" : document.key();
        }

        static Judged by(Judgement judgement) {
            return new Judged(
                    judgement.entity(),
                    judgement.property(),
                    new ValueKey(judgement.value()),
                    judgement.document().isPresent() ? judgement.document().get() : null);
        }

        @Override
        public int compareTo(Judged other) {
            int c = entity.compareTo(other.entity);
            c = c == 0 ? property.compareTo(other.property) : c;
            c = c == 0 ? document.compareTo(other.document) : c;
            return c == 0 ? value.compareTo(other.value) : c;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Judged judged
                    && entity.equals(judged.entity)
                    && property.equals(judged.property)
                    && document.equals(judged.document)
                    && value.equals(judged.value);
        }

        @Override
        public int hashCode() {
            return ((entity.hashCode() * 31 + property.hashCode()) * 31 + document.hashCode()) * 31 + value.hashCode();
        }
    }
}
