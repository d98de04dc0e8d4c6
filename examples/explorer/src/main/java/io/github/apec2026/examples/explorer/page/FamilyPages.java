package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.narrowing.Narrower;
import io.github.apec2026.examples.explorer.narrowing.Narrowers;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /topics}: everything of a type that has no list of its own; topics under broader ones, places under those they are within. */
@Controller
class FamilyPages {

    /** The types as a pattern of an address. */
    static final String PLURALS =
            "{plural:editions|priorities|positions|organizations|places|topics|observations|products|units|economies|articles}";

    private final Presentation presentation;
    private final Templates templates;
    private final Narrowers narrowers;

    FamilyPages(Presentation presentation, Templates templates, Narrowers narrowers) {
        this.presentation = presentation;
        this.templates = templates;
        this.narrowers = narrowers;
    }

    /** The list of a type. */
    @GetMapping("/" + PLURALS)
    ResponseEntity<byte[]> family(@PathVariable String plural, Reader reader) {
        Narrower<?> narrower = narrowers.named(plural).orElseThrow(() -> new NoSuchElementException(plural));
        ReaderView view = ReaderView.of(presentation, reader);
        List<Line> lines = lines(narrower, view);
        Cited cited = new Cited();
        lines.forEach(cited::line);
        String heading = view.texts().types(narrower.type());
        return templates.page(
                "list",
                new ListPage(
                        presentation.frame(heading, "", reader, "/api/" + plural, ""),
                        heading,
                        view.texts().get("home.family.intro"),
                        List.of(),
                        view.texts().count("home.family.count", lines.size()),
                        Optional.empty(),
                        List.of(Section.of(plural, heading, lines)),
                        presentation.sourcesNumbered(cited.numbers(), reader)));
    }

    private static List<? extends Entity> all(Narrower<?> narrower) {
        return narrower.read(Map.of()).fitting();
    }

    private static List<Line> lines(Narrower<?> narrower, ReaderView view) {
        Lines lines = new Lines(view);
        if (narrower.type().equals(EntityType.TOPIC)) {
            return tree(view.apec().topics().list(), Topic::id, Topic::broader, lines);
        }
        if (narrower.type().equals(EntityType.PLACE)) {
            return tree(view.apec().places().list(), Place::id, Place::within, lines);
        }
        List<Line> all = new ArrayList<>();
        for (Entity entity : all(narrower)) {
            all.add(entity instanceof Observation figure ? lines.figure(figure) : lines.of(entity.id()));
        }
        return all;
    }

    /** Each under what it is below. */
    private static <E extends Entity> List<Line> tree(
            List<E> all, Function<E, Id<E>> id, Function<E, Optional<Id<E>>> above, Lines lines) {
        Map<Optional<Id<E>>, List<E>> below = new LinkedHashMap<>();
        for (E each : all) {
            below.computeIfAbsent(above.apply(each), none -> new ArrayList<>()).add(each);
        }
        List<Line> tree = new ArrayList<>();
        addBelow(Optional.empty(), 0, below, id, lines, tree);
        return tree;
    }

    private static <E extends Entity> void addBelow(
            Optional<Id<E>> above,
            int depth,
            Map<Optional<Id<E>>, List<E>> below,
            Function<E, Id<E>> id,
            Lines lines,
            List<Line> tree) {
        for (E each : below.getOrDefault(above, List.of())) {
            tree.add(lines.of(id.apply(each)).at(depth));
            addBelow(Optional.of(id.apply(each)), depth + 1, below, id, lines, tree);
        }
    }
}
