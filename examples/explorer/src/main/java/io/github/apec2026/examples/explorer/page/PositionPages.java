package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.page.EntityViews.Content;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /position/wang-yi-foreign-minister}: a post, what was said in it, and the holder's other posts. */
@Controller
class PositionPages {

    private static final Set<String> COVERED = Set.of("statement.capacities");

    private final EntityViews views;

    PositionPages(EntityViews views) {
        this.views = views;
    }

    /** A post; 404 when there is none of this key. */
    @GetMapping("/position/{key}")
    ResponseEntity<byte[]> position(@PathVariable String key, Reader reader) {
        return views.page(EntityType.POSITION, key, reader, "entity-view", this::view);
    }

    private EntityView view(Position position, ReaderView view) {
        Id<Position> id = position.id();
        ApecDataset apec = view.apec();
        Lines lines = new Lines(view);
        List<Statement> said = apec.statements().spokenBy(position.holder()).stream()
                .filter(statement -> statement.capacities().contains(id))
                .toList();
        List<Position> others = apec.positions().heldBy(position.holder()).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        List<Section> sections = List.of(
                views.statements(
                                "capacity",
                                said,
                                new ListAddress(
                                        StatementPages.PATH,
                                        Map.of("speaker", position.holder().toString())),
                                view)
                        .ofKnownSpeaker(),
                EntityViews.section("others", lines.of(others, lines::post), view));
        return views.of(id, view, new Content("officials", List.of(), Set.of(), COVERED, sections));
    }
}
