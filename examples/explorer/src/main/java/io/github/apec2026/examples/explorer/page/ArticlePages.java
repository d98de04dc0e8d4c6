package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.examples.explorer.page.EntityViews.Content;
import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /article/DOCUMENT/PART}: an article with what is said, proposed and counted in its passages. */
@Controller
class ArticlePages {

    private final Presentation presentation;
    private final Templates templates;
    private final EntityViews views;

    ArticlePages(Presentation presentation, Templates templates, EntityViews views) {
        this.presentation = presentation;
        this.templates = templates;
        this.views = views;
    }

    /** An article; 404 when there is none of this key, which is of two parts: its document's and its own. */
    @GetMapping("/article/{document}/{part}")
    ResponseEntity<byte[]> article(@PathVariable String document, @PathVariable String part, Reader reader) {
        Id<Article> asked = Asked.read(() -> Article.id(document + "/" + part));
        Article article = Asked.read(() -> presentation.apec().get(asked));
        return article.id().equals(asked)
                ? templates.page("entity-view", view(article, ReaderView.of(presentation, reader)))
                : EntityPages.moved(Addresses.of(article.id()), reader);
    }

    private EntityView view(Article article, ReaderView view) {
        ApecDataset apec = view.apec();
        Lines lines = new Lines(view);
        Set<Id<?>> subjects = subjects(article, apec);
        List<Statement> statements = apec.statements().stream()
                .filter(statement -> subjects.contains(statement.id()))
                .toList();
        List<Initiative> initiatives = apec.initiatives().stream()
                .filter(initiative -> subjects.contains(initiative.id()))
                .toList();
        List<Observation> figures = apec.observations().stream()
                .filter(figure -> subjects.contains(figure.id()))
                .toList();
        List<Section> sections = List.of(
                views.statements(
                        "contents",
                        statements,
                        new ListAddress(
                                StatementPages.PATH,
                                Map.of("document", article.document().key())),
                        view),
                EntityViews.section("initiatives-in", lines.of(initiatives, lines::initiative), view),
                EntityViews.section("figures-in", lines.of(figures, lines::figure), view));
        return views.of(
                article.id(),
                view,
                new Content("documents", List.of(view.shown(article.document())), Set.of(), Set.of(), sections));
    }

    /** What the claims of its passages are about. */
    private static Set<Id<?>> subjects(Article article, ApecDataset apec) {
        Set<Id<?>> subjects = new LinkedHashSet<>();
        for (Claim<?> claim : apec.claimsOf(article.document())) {
            Optional<Id<Article>> of = claim.evidence().flatMap(Evidence::article);
            if (of.filter(article.id()::equals).isPresent()) {
                subjects.add(claim.subject());
            }
        }
        return subjects;
    }
}
