package io.github.apec2026.core.claims;

import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.ArticleKind;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who stands behind documents: publishers with what they belong to, agencies likewise, authors and photographers. */
public final class Provenance {

    private final EntitiesById entities;

    /** Looks documents, articles and organizations up in {@code entities}. */
    public Provenance(EntitiesById entities) {
        this.entities = entities;
    }

    /** Those that stand behind both, in the order of ids. */
    public List<Id<?>> shared(Id<SourceDocument> a, Id<SourceDocument> b) {
        Set<Id<?>> both = behind(entities.get(a));
        both.retainAll(behind(entities.get(b)));
        return List.copyOf(both);
    }

    /** Whether both houses are told and nobody stands behind both. */
    public boolean areIndependent(Id<SourceDocument> a, Id<SourceDocument> b) {
        List<Id<?>> shared = shared(a, b);
        return shared.isEmpty()
                && !entities.get(a).equals(entities.get(b))
                && tellsItsHouse(entities.get(a))
                && tellsItsHouse(entities.get(b));
    }

    private Set<Id<?>> behind(SourceDocument document) {
        Set<Id<?>> behind = new TreeSet<>();
        house(document.publisher(), behind);
        for (Article article : articles(document)) {
            for (Id<Organization> agency : article.agencies()) {
                house(Optional.of(agency), behind);
            }
            for (Id<?> author : article.bylines()) {
                behind.add(entities.identities().claimed(author));
            }
        }
        return behind;
    }

    /** An organization and all that it belongs to; what is there already has brought those along. */
    private void house(Optional<Id<Organization>> told, Set<Id<?>> behind) {
        Optional<Id<Organization>> id = told;
        while (id.isPresent() && behind.add(entities.identities().today(id.get()))) {
            id = entities.optional(id.get()).flatMap(Organization::parent);
        }
    }

    /** A picture may be anybody's: the agency of a caption does not tell whose the document is. */
    private boolean tellsItsHouse(SourceDocument document) {
        boolean told = document.publisher().isPresent();
        for (Article article : articles(document)) {
            told |= article.kind() != ArticleKind.CAPTION && !article.agencies().isEmpty();
        }
        return told;
    }

    private List<Article> articles(SourceDocument document) {
        List<Article> articles = new ArrayList<>();
        for (Article article : entities.of(EntityType.ARTICLE)) {
            if (entities.identities().same(article.document(), document.id())) {
                articles.add(article);
            }
        }
        return articles;
    }
}
