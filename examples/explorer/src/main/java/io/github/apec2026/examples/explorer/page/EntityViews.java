package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.page.EntityPage.Connected;
import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.Connection;
import io.github.apec2026.query.Surroundings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes the pages of entities whose type has a page of its own. */
@Component
class EntityViews {

    /** How many statements a page of something else lists before it leads to the list of statements. */
    private static final int STATEMENTS = 10;

    private final Presentation presentation;
    private final Templates templates;
    private final StatementItems items;

    EntityViews(Presentation presentation, Templates templates, StatementItems items) {
        this.presentation = presentation;
        this.templates = templates;
        this.items = items;
    }

    /** The page of the entity of a key; 404 when there is none, another address when it has moved. */
    <E extends Entity> ResponseEntity<byte[]> page(
            EntityType<E> type, String key, Reader reader, String template, BiFunction<E, ReaderView, ?> model) {
        Id<E> asked = Asked.read(
                () -> Id.of(type, key).orElseThrow(() -> new NoSuchElementException("No " + type + " has such a key")));
        E entity = Asked.read(() -> presentation.apec().get(asked));
        return entity.id().equals(asked)
                ? templates.page(template, model.apply(entity, ReaderView.of(presentation, reader)))
                : EntityPages.moved(Addresses.of(entity.id()), reader);
    }

    /** What a page has to say of an entity beside what all pages have. */
    record Content(String section, List<Shown> above, Set<String> hidden, Set<String> covered, List<Section> sections) {

        /**
         * Takes the parts.
         *
         * @param hidden the properties that the page shows in another way
         * @param covered the connections that the page shows in another way, as {@code type.property}
         */
        Content {
            above = List.copyOf(above);
            hidden = Set.copyOf(hidden);
            covered = Set.copyOf(covered);
            sections = List.copyOf(sections);
        }
    }

    /** The page of an entity. */
    EntityView of(Id<?> id, ReaderView view, Content content) {
        Surroundings around = presentation.apec().about(id);
        List<Row> rows = presentation.rows().all(id, view.reader(), view.texts()).stream()
                .filter(row -> !content.hidden().contains(row.property()))
                .toList();
        Shown heading = view.shown(id).unlinked();
        return new EntityView(
                presentation.frame(heading.text(), content.section(), view.reader(), id),
                view.texts().type(id.type()),
                id.toString(),
                content.above(),
                heading,
                presentation.names().inOtherScript(id, view.reader()),
                rows.stream().filter(Row::isStated).toList(),
                rows.stream().filter(row -> !row.isStated()).map(Row::name).toList(),
                content.sections().stream()
                        .filter(section -> !section.isEmpty())
                        .toList(),
                connections(around, content.covered(), view),
                sources(around, rows, content.sections(), view));
    }

    /** The sources of everything that is claimed about it, and of everything else that the page shows. */
    private List<Source> sources(Surroundings around, List<Row> rows, List<Section> sections, ReaderView view) {
        Cited cited = new Cited();
        presentation.sourcesOf(around.claims(), view.reader()).forEach(cited::source);
        rows.forEach(cited::row);
        sections.forEach(cited::section);
        return presentation.sourcesNumbered(cited.numbers(), view.reader());
    }

    private static List<Connected> connections(Surroundings around, Set<String> covered, ReaderView view) {
        List<Connected> connections = new ArrayList<>();
        for (Connection connection : around.connections()) {
            boolean isCovered = covered.contains(connection.of() + "." + connection.property());
            if (connection.direction() == Connection.Direction.TO && !isCovered) {
                connections.add(new Connected(
                        view.texts()
                                .get(
                                        "connection.name",
                                        view.texts().types(connection.of()),
                                        view.texts().property(connection.of(), connection.property())),
                        connection.ids().stream().map(view::shown).toList()));
            }
        }
        return connections;
    }

    /** A part of a page with statements: the first of them, and a link to all when there are more. */
    Section statements(String key, Collection<Statement> statements, ListAddress all, ReaderView view) {
        return statements(key, view.texts().get("officials.section." + key), statements, all, view);
    }

    /** The same with a heading of its own. */
    Section statements(String key, String title, Collection<Statement> statements, ListAddress all, ReaderView view) {
        List<Statement> first = statements.stream().limit(STATEMENTS).toList();
        Optional<Shown> more = statements.size() > first.size()
                ? Optional.of(Shown.plain(view.texts().get("officials.all", statements.size()))
                        .to(view.reader().link(all.href())))
                : Optional.empty();
        return new Section(key, Shown.plain(title), "", List.of(), items.of(first, view), List.of(), more);
    }

    /** A part of a page with all of some statements, for which there is no list of their own. */
    Section allStatements(String key, Collection<Statement> statements, ReaderView view) {
        return new Section(
                key,
                Shown.plain(view.texts().get("officials.section." + key)),
                "",
                List.of(),
                items.of(statements, view),
                List.of(),
                Optional.empty());
    }

    /** A part of a page with entities. */
    static Section section(String key, List<Line> lines, ReaderView view) {
        return Section.of(key, view.texts().get("officials.section." + key), lines);
    }
}
