package io.github.apec2026.core.validate;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import java.util.HashMap;
import java.util.Map;

/** Two ids of one type that differ only by hyphens are probably a typing error. */
final class SimilarIds implements Rule {

    @Override
    public void check(Entities entities, Findings findings) {
        Map<String, ResolvedEntity> seen = new HashMap<>();
        for (ResolvedEntity entity : entities.all()) {
            Id<?> id = entity.id();
            ResolvedEntity other = seen.putIfAbsent(id.type() + "/" + withoutHyphens(id.key()), entity);
            if (other != null) {
                Notice.Draft notice = Findings.notice(
                        NoticeCode.SIMILAR_IDS, entity.claims().get(0).where());
                findings.add(notice.entity(id).with("value", id).with("other", other.id()));
            }
        }
    }

    private static String withoutHyphens(String key) {
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) != '-') {
                out.append(key.charAt(i));
            }
        }
        return out.toString();
    }
}
