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

/** Who is responsible for documents: publishers and agencies with their parent organizations, authors, photographers. */
public final class Provenance {

    private final EntitiesById entities;

    /** Looks documents, articles and organizations up in {@code entities}. */
    public Provenance(EntitiesById entities) {
        this.entities = entities;
    }

    /** Who is responsible for both, in the order of ids. */
    public List<Id<?>> shared(Id<SourceDocument> a, Id<SourceDocument> b) {
        Set<Id<?>> both = responsible(entities.get(a));
        both.retainAll(responsible(entities.get(b)));
        return List.copyOf(both);
    }

    /** Whether the publisher or agency of both is known and nobody is responsible for both. */
    public boolean areIndependent(Id<SourceDocument> a, Id<SourceDocument> b) {
        List<Id<?>> shared = shared(a, b);
        return shared.isEmpty()
                && !entities.get(a).equals(entities.get(b))
                && isHouseKnown(entities.get(a))
                && isHouseKnown(entities.get(b));
    }

    private Set<Id<?>> responsible(SourceDocument document) {
        Set<Id<?>> responsible = new TreeSet<>();
        house(document.publisher(), responsible);
        for (Article article : articles(document)) {
            for (Id<Organization> agency : article.agencies()) {
                house(Optional.of(agency), responsible);
            }
            for (Id<?> author : article.bylines()) {
                responsible.add(entities.identities().claimed(author));
            }
        }
        return responsible;
    }

    /** Adds an organization and its ancestors; those of one that is there already are there too. */
    private void house(Optional<Id<Organization>> organization, Set<Id<?>> responsible) {
        Optional<Id<Organization>> id = organization;
        while (id.isPresent() && responsible.add(entities.identities().today(id.get()))) {
            id = entities.optional(id.get()).flatMap(Organization::parent);
        }
    }

    /** Whether a publisher or an agency is known; the agency of a caption does not count, since a picture may come from anywhere. */
    private boolean isHouseKnown(SourceDocument document) {
        boolean isKnown = document.publisher().isPresent();
        for (Article article : articles(document)) {
            isKnown |=
                    article.kind() != ArticleKind.CAPTION && !article.agencies().isEmpty();
        }
        return isKnown;
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
