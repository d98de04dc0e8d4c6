package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.examples.explorer.page.EntityPage.Connected;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.Connection;
import io.github.apec2026.query.Surroundings;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /observation/KEY}: a figure with its time, its status, what states it and what follows from it. */
@Controller
class ObservationPages {

    private final EntityViews views;
    private final StatementItems items;
    private final Derivations derivations;
    private final Presentation presentation;

    ObservationPages(EntityViews views, StatementItems items, Derivations derivations, Presentation presentation) {
        this.views = views;
        this.items = items;
        this.derivations = derivations;
        this.presentation = presentation;
    }

    /** A figure; 404 when there is none of this key. */
    @GetMapping("/observation/{key}")
    ResponseEntity<byte[]> observation(@PathVariable String key, Reader reader) {
        return views.page(EntityType.OBSERVATION, key, reader, "observation", this::page);
    }

    private ObservationPage page(Observation figure, ReaderView view) {
        Id<Observation> id = figure.id();
        Reader reader = view.reader();
        Surroundings around = view.apec().about(id);
        FigureView shown = new FigureViews(view).of(figure);
        List<Row> rows = presentation.rows().all(id, reader, view.texts());
        List<Statement> statements = view.apec().statements().stream()
                .filter(statement -> statement.observations().contains(id))
                .toList();
        List<Claim<?>> claims = new ArrayList<>(around.claims());
        statements.forEach(statement -> claims.addAll(view.apec().claims(statement.id())));
        String title =
                shown.label().value().text() + ": " + shown.value().value().text();
        return new ObservationPage(
                presentation.frame(title, "indicators", reader, id),
                view.texts().type(EntityType.OBSERVATION),
                id.toString(),
                shown.label(),
                shown,
                rows.stream().filter(Row::isStated).toList(),
                rows.stream().filter(row -> !row.isStated()).map(Row::name).toList(),
                new ComputedViews(view).of(derivations.from(id)),
                items.of(statements, view),
                connected(around, view),
                new ConflictViews(view).among(List.of(figure)),
                view.apec()
                        .fact(id, Observation.VALUE)
                        .flatMap(Fact::citation)
                        .map(citation -> citation.print(reader.language().preferred()))
                        .orElse(""),
                presentation.sourcesOf(claims, reader));
    }

    /** What refers to it, besides statements. */
    private static List<Connected> connected(Surroundings around, ReaderView view) {
        return around.connections().stream()
                .filter(connection -> connection.direction() == Connection.Direction.TO)
                .filter(connection -> !connection.of().equals(EntityType.STATEMENT))
                .map(connection -> new Connected(
                        view.texts()
                                .get(
                                        "connection.name",
                                        view.texts().types(connection.of()),
                                        view.texts().property(connection.of(), connection.property())),
                        connection.ids().stream().map(view::shown).toList()))
                .toList();
    }
}
