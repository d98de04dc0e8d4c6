package io.github.apec2026.core.validate;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.verify.VerifiedPassage;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.NoticeCode;
import java.util.HashSet;
import java.util.Set;

/** Where a document has articles, every passage is a piece of one. */
final class PassagesInArticles implements Rule {

    @Override
    public void check(Entities entities, Findings findings) {
        Set<Id<?>> withArticles = new HashSet<>();
        for (Article article : entities.of(EntityType.ARTICLE)) {
            withArticles.add(article.document());
        }
        for (VerifiedPassage verified : entities.resolved().passages()) {
            Passage passage = verified.passage();
            if (passage.article().isEmpty() && withArticles.contains(passage.document())) {
                findings.add(Findings.notice(NoticeCode.PASSAGE_WITHOUT_ARTICLE, verified.where())
                        .document(passage.document())
                        .passage(passage.at())
                        .with("at", passage.at()));
            }
        }
    }
}
