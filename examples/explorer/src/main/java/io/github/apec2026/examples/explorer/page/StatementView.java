package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.examples.explorer.page.EntityViews.Content;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /statement/KEY}: one statement with its chain of relays, what it answers and what answers it, and the figures in it. */
@Controller
class StatementView {

    /** The properties that the head of the page shows. */
    private static final Set<String> IN_HEAD = Set.of(
            "speaker",
            "speakerDescription",
            "origin",
            "capacities",
            "relayedBy",
            "relayedAt",
            "summary",
            "excerpt",
            "mode",
            "inAnswerTo",
            "observations");

    private final EntityViews views;
    private final StatementItems items;

    StatementView(EntityViews views, StatementItems items) {
        this.views = views;
        this.items = items;
    }

    /** A statement; 404 when there is none of this key. */
    @GetMapping("/statement/{key}")
    ResponseEntity<byte[]> statement(@PathVariable String key, Reader reader) {
        return views.page(EntityType.STATEMENT, key, reader, "statement", this::view);
    }

    private StatementPage view(Statement statement, ReaderView view) {
        Id<Statement> id = statement.id();
        ApecDataset apec = view.apec();
        Lines lines = new Lines(view);
        List<Statement> answered =
                statement.inAnswerTo().flatMap(apec::find).stream().toList();
        List<Statement> answers = apec.statements().stream()
                .filter(other -> other.inAnswerTo().filter(id::equals).isPresent())
                .toList();
        ListAddress none = new ListAddress(StatementPages.PATH, Map.of());
        List<Section> sections = List.of(
                views.statements("inAnswerTo", answered, none, view),
                views.statements("answers", answers, none, view),
                EntityViews.section(
                        "figuresIn",
                        lines.of(statement.observations(), figure -> lines.figure(apec.get(figure))),
                        view));
        EntityView all = views.of(
                id, view, new Content("statements", List.of(), Set.of(), Set.of("statement.inAnswerTo"), sections));
        return new StatementPage(
                all.frame(),
                id.toString(),
                items.of(statement, view),
                documents(id, view),
                rows(id, view),
                all.sections(),
                all.connections(),
                all.sources());
    }

    private static List<Row> rows(Id<Statement> id, ReaderView view) {
        return view.presentation().rows().all(id, view.reader(), view.texts()).stream()
                .filter(row -> !IN_HEAD.contains(row.property()))
                .toList();
    }

    /** The documents that print the statement, each marked by the claim that sums it up there. */
    private static List<Sourced> documents(Id<Statement> id, ReaderView view) {
        Map<Id<SourceDocument>, Claim<?>> printed = new LinkedHashMap<>();
        for (String property : List.of(Statement.EXCERPT.name(), Statement.SUMMARY.name())) {
            for (Claim<?> claim : view.apec().claims(id, property)) {
                claim.evidence().map(Evidence::document).ifPresent(document -> printed.putIfAbsent(document, claim));
            }
        }
        List<Sourced> documents = new ArrayList<>();
        printed.forEach((document, claim) -> {
            String href = Addresses.fact(id, claim.property());
            Mark mark = view.presentation().sources().mark(claim, href, view.reader(), view.texts());
            documents.add(new Sourced(view.shown(document), Optional.empty(), List.of(mark)));
        });
        return documents;
    }
}
