package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.page.EntityViews.Content;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /topic/artificial-intelligence}: the topics above and below it, and everything that is about it or one below it. */
@Controller
class TopicPages {

    private static final Set<String> COVERED = Set.of(
            "topic.broader",
            "statement.topics",
            "initiative.topics",
            "meeting.topics",
            "priority.topics",
            "indicator.subject");

    private final EntityViews views;

    TopicPages(EntityViews views) {
        this.views = views;
    }

    /** A topic; 404 when there is none of this key. */
    @GetMapping("/topic/{key}")
    ResponseEntity<byte[]> topic(@PathVariable String key, Reader reader) {
        return views.page(EntityType.TOPIC, key, reader, "entity-view", this::view);
    }

    private EntityView view(Topic topic, ReaderView view) {
        Id<Topic> id = topic.id();
        ApecDataset apec = view.apec();
        Lines lines = new Lines(view);
        List<Line> below = new ArrayList<>();
        addBelow(id, 0, lines, below);
        List<Section> sections = List.of(
                EntityViews.section("narrower", below, view),
                EntityViews.section(
                        "meetings", lines.of(apec.meetings().about(id).list(), lines::meeting), view),
                EntityViews.section(
                        "priorities",
                        lines.of(apec.priorities().about(id).list(), priority -> priority(priority, view)),
                        view),
                EntityViews.section(
                        "initiatives", lines.of(apec.initiatives().about(id).list(), lines::initiative), view),
                views.statements(
                        "about",
                        apec.statements().about(id).list(),
                        new ListAddress(StatementPages.PATH, Map.of("topic", id.key())),
                        view),
                EntityViews.section(
                        "figures", lines.of(apec.indicators().bySubject(id).list(), lines::indicator), view),
                NamedIn.section(id, view));
        return views.of(id, view, new Content("", above(topic, view), Set.of(), COVERED, sections));
    }

    private static Line priority(Priority priority, ReaderView view) {
        return new Line(view.name(priority.id()), view.detail("initiatives.agenda", priority.id(), Priority.AGENDA));
    }

    private static void addBelow(Id<Topic> broader, int depth, Lines lines, List<Line> below) {
        for (Topic each : lines.view().apec().topics()) {
            if (each.broader().filter(broader::equals).isPresent()) {
                below.add(lines.any(each.id()).at(depth));
                addBelow(each.id(), depth + 1, lines, below);
            }
        }
    }

    private static List<Shown> above(Topic topic, ReaderView view) {
        List<Shown> above = new ArrayList<>();
        Optional<Id<Topic>> broader = topic.broader();
        while (broader.isPresent()) {
            above.add(0, view.shown(broader.get()));
            broader = view.apec().get(broader.get()).broader();
        }
        return above;
    }
}
