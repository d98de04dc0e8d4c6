package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.page.EntityViews.Content;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /initiative/KEY}: an initiative with what it is part of, its parts, what it follows and what follows it, and its targets. */
@Controller
class InitiativePages {

    private static final Set<String> COVERED =
            Set.of("initiative.partOf", "initiative.succeeds", "initiative.buildsOn", "priority.agenda");

    private final EntityViews views;

    InitiativePages(EntityViews views) {
        this.views = views;
    }

    /** An initiative; 404 when there is none of this key. */
    @GetMapping("/initiative/{key}")
    ResponseEntity<byte[]> initiative(@PathVariable String key, Reader reader) {
        return views.page(EntityType.INITIATIVE, key, reader, "entity-view", this::view);
    }

    private EntityView view(Initiative initiative, ReaderView view) {
        Id<Initiative> id = initiative.id();
        ApecDataset apec = view.apec();
        Lines lines = new Lines(view);
        List<Line> parts = new ArrayList<>();
        addParts(id, 0, lines, parts);
        List<Section> sections = List.of(
                EntityViews.section("parts", parts, view),
                EntityViews.section(
                        "targets", lines.of(initiative.targets(), figure -> lines.figure(apec.get(figure))), view),
                EntityViews.section(
                        "priorities",
                        lines.of(apec.priorities().inInitiative(id).list(), priority -> lines.any(priority.id())),
                        view),
                EntityViews.section(
                        "followed",
                        where(each -> each.succeeds().filter(id::equals).isPresent(), lines),
                        view),
                EntityViews.section("builtOn", where(each -> each.buildsOn().contains(id), lines), view));
        return views.of(
                id, view, new Content("initiatives", above(initiative, view), Set.of("targets"), COVERED, sections));
    }

    private static List<Line> where(Predicate<Initiative> condition, Lines lines) {
        return lines.of(
                lines.view().apec().initiatives().stream().filter(condition).toList(), lines::initiative);
    }

    private static void addParts(Id<Initiative> whole, int depth, Lines lines, List<Line> parts) {
        for (Initiative part : lines.view().apec().initiatives().partOf(whole)) {
            parts.add(lines.initiative(part).at(depth));
            addParts(part.id(), depth + 1, lines, parts);
        }
    }

    private static List<Shown> above(Initiative initiative, ReaderView view) {
        List<Shown> above = new ArrayList<>();
        Optional<Id<Initiative>> whole = initiative.partOf();
        while (whole.isPresent()) {
            above.add(0, view.shown(whole.get()));
            whole = view.apec().get(whole.get()).partOf();
        }
        return above;
    }
}
