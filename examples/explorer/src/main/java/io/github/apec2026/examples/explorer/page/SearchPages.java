package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.examples.explorer.page.SearchPage.Family;
import io.github.apec2026.examples.explorer.page.SearchPage.Found;
import io.github.apec2026.examples.explorer.page.SearchPage.Single;
import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /search?q=guangdong}: what is called so, and who said something of it. Guesses are apart from what is found. */
@Controller
class SearchPages {

    private static final String PATH = "/search";
    private static final String TEXT = "q";
    private static final String TYPE = "type";

    /** How many of a type are shown before all of them are asked for. */
    private static final int FIRST = 6;

    private static final int STATEMENTS = 5;
    private static final int SINGLY = 4;

    private final Presentation presentation;
    private final Templates templates;
    private final StatementItems items;
    private final StatementSearch statements;
    private final ApecDataset apec;
    private final JointSearch joint;
    private final DateSearch dates;

    SearchPages(Presentation presentation, Templates templates, StatementItems items, StatementSearch statements) {
        this.presentation = presentation;
        this.templates = templates;
        this.items = items;
        this.statements = statements;
        this.apec = presentation.apec();
        this.joint = new JointSearch(apec);
        this.dates = new DateSearch(apec);
    }

    /**
     * What a text finds.
     *
     * @param q the text; without it, the page says what can be found
     * @param type the type of which all are shown
     */
    @GetMapping(PATH)
    ResponseEntity<byte[]> search(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String type, Reader reader) {
        Optional<EntityType<?>> all = type.isEmpty() ? Optional.empty() : Optional.of(Asked.read(() -> type(type)));
        return templates.page("search", page(q.strip(), all, ReaderView.of(presentation, reader)));
    }

    private static EntityType<?> type(String name) {
        return EntityType.named(name)
                .orElseThrow(() -> new NoSuchElementException("There are entities of the types " + EntityType.all()));
    }

    private SearchPage page(String query, Optional<EntityType<?>> all, ReaderView view) {
        List<Hit> named = new ArrayList<>();
        Set<Id<?>> said = new LinkedHashSet<>();
        for (Hit hit : apec.search(query)) {
            if (hit.id().type().equals(EntityType.STATEMENT)) {
                said.add(hit.id());
            } else {
                named.add(hit);
            }
        }
        Set<Id<?>> alsoSaid = query.isEmpty() ? Set.of() : statements.find(query);
        apec.statements().ids().stream().filter(alsoSaid::contains).forEach(said::add);
        WholeWords whole = new WholeWords(query);
        named.sort(Comparator.comparing(hit -> !whole.isIn(hit.name().text())));
        Set<Id<?>> wholly = said.isEmpty() ? Set.of() : statements.findWholeWords(query);
        List<Id<?>> ordered = said.stream()
                .sorted(Comparator.comparing(id -> !wholly.contains(id)))
                .toList();
        List<Position> jointly = named.isEmpty() ? joint.find(query) : List.of();
        boolean isNothing = named.isEmpty() && said.isEmpty() && jointly.isEmpty();
        List<Claim<?>> claims = new ArrayList<>();
        named.forEach(hit -> claims.addAll(apec.claims(hit.id())));
        ordered.stream().limit(STATEMENTS).forEach(id -> claims.addAll(apec.claims(id)));
        for (Position position : jointly) {
            claims.addAll(apec.claims(position.id()));
            claims.addAll(apec.claims(position.holder()));
        }
        return new SearchPage(
                presentation.frame(
                        query.isEmpty()
                                ? view.texts().get("search.page.title")
                                : view.texts().get("search.page.title.of", query),
                        "",
                        view.reader(),
                        query.isEmpty() ? "" : "/api" + new ListAddress(PATH, Map.of(TEXT, query)).href(),
                        ""),
                query,
                query.isEmpty() ? "" : count(named.size(), said.size(), view),
                dates.find(query, view),
                families(named, query, all, view),
                statements(query, ordered, view),
                joint(jointly, view),
                meant(query, view),
                isNothing ? singly(query, view) : List.of(),
                presentation.sourcesOf(claims, view.reader()),
                new Highlights(query));
    }

    private static String count(int names, int statements, ReaderView view) {
        return names + statements == 0
                ? view.texts().get("search.page.nothing")
                : view.texts()
                        .get(
                                "search.page.count",
                                view.texts().count("search.page.names", names),
                                view.texts().count("search.page.statements", statements));
    }

    private List<Family> families(List<Hit> hits, String query, Optional<EntityType<?>> all, ReaderView view) {
        Map<EntityType<?>, List<Hit>> byType = new LinkedHashMap<>();
        hits.forEach(hit -> byType.computeIfAbsent(hit.id().type(), none -> new ArrayList<>())
                .add(hit));
        Highlights highlights = new Highlights(query);
        List<Family> families = new ArrayList<>();
        byType.forEach((type, found) -> {
            boolean isCut = found.size() > FIRST && all.filter(type::equals).isEmpty();
            families.add(new Family(
                    type.entityName(),
                    view.texts().types(type),
                    found.size(),
                    found.stream()
                            .limit(isCut ? FIRST : found.size())
                            .map(hit -> found(hit, highlights, view))
                            .toList(),
                    isCut ? address(query, type, view) : ""));
        });
        return families;
    }

    private static String address(String query, EntityType<?> type, ReaderView view) {
        return view.reader()
                .link(new ListAddress(PATH, Map.of(TEXT, query))
                                .with(TYPE, type.entityName())
                                .href() + "#" + type);
    }

    private static Found found(Hit hit, Highlights highlights, ReaderView view) {
        Line line = new Lines(view).of(hit.id());
        String shown = line.name().value().text();
        String other = line.name().other().map(Shown::text).orElse("");
        String by = hit.name().text();
        boolean isShown = by.equals(shown) || by.equals(other);
        return new Found(
                line,
                highlights.in(shown),
                isShown ? (by.equals(other) ? highlights.in(other) : List.of()) : highlights.in(by),
                hit.match() == Hit.Match.POST ? view.texts().get("search.page.by-post") : "");
    }

    private Section statements(String query, List<Id<?>> said, ReaderView view) {
        List<Statement> first = said.stream()
                .limit(STATEMENTS)
                .map(id -> apec.get(id.as(EntityType.STATEMENT)))
                .toList();
        Optional<Shown> more = said.size() > first.size()
                ? Optional.of(Shown.plain(view.texts().get("officials.all", said.size()))
                        .to(view.reader()
                                .link(new ListAddress(StatementPages.PATH, Map.of(NarrowedList.TEXT, query)).href())))
                : Optional.empty();
        return new Section(
                "statements",
                Shown.plain(view.texts().types(EntityType.STATEMENT)),
                "",
                List.of(),
                items.of(first, view),
                List.of(),
                more);
    }

    private static Section joint(List<Position> posts, ReaderView view) {
        Lines lines = new Lines(view);
        return Section.of("joint", view.texts().get("search.page.joint"), lines.of(posts, lines::holderAnywhere))
                .noted(view.texts().get("search.page.joint.note"));
    }

    private List<Found> meant(String query, ReaderView view) {
        Lines lines = new Lines(view);
        List<Found> meant = new ArrayList<>();
        for (Suggestion suggestion : apec.suggest(query)) {
            Line line = lines.of(suggestion.id());
            String name = line.name().value().text();
            boolean isShown = suggestion.name().text().equals(name);
            meant.add(new Found(
                    line,
                    List.of(new Segment(name, false)),
                    isShown ? List.of() : List.of(new Segment(suggestion.name().text(), false)),
                    view.texts().type(suggestion.id().type())));
        }
        return meant;
    }

    /** Each word by itself, of a text of several. */
    private List<Single> singly(String query, ReaderView view) {
        List<String> words = Words.of(query).stream().distinct().toList();
        if (words.size() < 2) {
            return List.of();
        }
        List<Single> singly = new ArrayList<>();
        for (String word : words) {
            List<Id<?>> found = new ArrayList<>();
            apec.search(word).forEach(hit -> found.add(hit.id()));
            List<Id<?>> shown = new ArrayList<>(found);
            if (found.isEmpty()) {
                apec.suggest(word).forEach(suggestion -> shown.add(suggestion.id()));
            }
            singly.add(new Single(
                    Shown.plain(word).to(view.reader().link(new ListAddress(PATH, Map.of(TEXT, word)).href())),
                    found.isEmpty() && !shown.isEmpty()
                            ? view.texts().get("search.page.meant.word")
                            : view.texts().count("search.page.found", found.size()),
                    shown.stream().limit(SINGLY).map(view::shown).toList()));
        }
        return singly;
    }
}
