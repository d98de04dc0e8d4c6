package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.examples.explorer.narrowing.NarrowedBy;
import io.github.apec2026.examples.explorer.narrowing.Narrowers;
import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.examples.explorer.web.Query;
import io.github.apec2026.examples.explorer.web.ReadsParameters;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Sector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /officials?by=economy}: who holds which office, by body or by economy; {@code /persons}: who else is in the record. */
@Controller
class OfficialsPages {

    private static final String PATH = "/officials";
    private static final String PERSONS = "/persons";
    private static final String BY = "by";
    private static final String BODY = "body";
    private static final String ECONOMY = "economy";

    private static final NarrowPanels PANELS = new NarrowPanels(
            "officials.by.", Set.of("sector", "organization", "economy"), List.of("sector", "organization", "economy"));

    private final Presentation presentation;
    private final Templates templates;
    private final FacetSets<Official> sets;

    OfficialsPages(Presentation presentation, Templates templates, Narrowers narrowers) {
        this.presentation = presentation;
        this.templates = templates;
        this.sets = new FacetSets<>(presentation.apec(), narrowers.of(EntityType.OFFICIAL));
    }

    /** The officials that fit all that is given. */
    @GetMapping(PATH)
    @NarrowedBy("officials")
    @ReadsParameters(BY)
    ResponseEntity<byte[]> officials(Query query, Reader reader) {
        boolean isByEconomy = Asked.read(() -> isByEconomy(query.value(BY)));
        ReaderView view = ReaderView.of(presentation, reader);
        NarrowedList<Official> list = new NarrowedList<>(sets, query.values(), sets::named);
        OfficialLists lists = new OfficialLists(view, list);
        List<Section> sections = new ArrayList<>(isByEconomy ? lists.byEconomy() : lists.byBody());
        if (list.isAll()) {
            sections.add(lists.consultative());
        }
        Map<String, String> kept = isByEconomy ? Map.of(BY, ECONOMY) : Map.of();
        ListAddress address = list.address(PATH);
        List<Shown> tabs = List.of(
                tab("officials.tab.body", address.href(), !isByEconomy, view),
                tab("officials.tab.economy", address.with(BY, ECONOMY).href(), isByEconomy, view),
                tab("officials.tab.persons", PERSONS, false, view));
        return templates.page(
                "list",
                new ListPage(
                        frame("nav.officials", "/api" + address.href(), view),
                        view.texts().get("nav.officials"),
                        view.texts().get("officials.intro"),
                        tabs,
                        view.texts().count("officials.count", list.fitting().size()),
                        Optional.of(PANELS.of(list, PATH, kept, view)),
                        sections,
                        sources(lists.shown(), view)));
    }

    /** The people who hold no office. */
    @GetMapping(PERSONS)
    ResponseEntity<byte[]> persons(Reader reader) {
        ReaderView view = ReaderView.of(presentation, reader);
        List<Person> others = presentation.apec().persons().stream()
                .filter(person ->
                        presentation.apec().find(Official.id(person.id().key())).isEmpty())
                .toList();
        List<Section> sections = new ArrayList<>();
        List<Position> posts = new ArrayList<>();
        Lines lines = new Lines(view);
        for (Sector sector : Sector.values()) {
            List<Position> held = others.stream()
                    .flatMap(person -> presentation.apec().positions().heldBy(person.id()).stream())
                    .filter(position -> position.sector() == sector)
                    .toList();
            posts.addAll(held);
            sections.add(Section.of(sector.code(), view.texts().code(sector), lines.of(held, lines::holderAnywhere)));
        }
        List<Person> without = others.stream()
                .filter(person ->
                        presentation.apec().positions().heldBy(person.id()).isEmpty())
                .toList();
        sections.add(Section.of(
                "none",
                view.texts().get("officials.persons.none"),
                lines.of(
                        without,
                        person -> new Line(
                                view.name(person.id()), view.detail("statements.from", person.id(), Person.FROM)))));
        List<Shown> tabs = List.of(
                tab("officials.tab.body", PATH, false, view),
                tab("officials.tab.economy", new ListAddress(PATH, Map.of(BY, ECONOMY)).href(), false, view),
                tab("officials.tab.persons", PERSONS, true, view));
        return templates.page(
                "list",
                new ListPage(
                        frame("officials.persons", "/api" + PERSONS, view),
                        view.texts().get("officials.persons"),
                        view.texts().get("officials.persons.intro"),
                        tabs,
                        view.texts().count("officials.persons.count", others.size()),
                        Optional.empty(),
                        sections,
                        sources(posts, view)));
    }

    private static boolean isByEconomy(String by) {
        if (!List.of("", BODY, ECONOMY).contains(by)) {
            throw new IllegalArgumentException("Officials are listed by " + BODY + " or by " + ECONOMY);
        }
        return by.equals(ECONOMY);
    }

    private static Shown tab(String key, String href, boolean isShown, ReaderView view) {
        Shown name = Shown.plain(view.texts().get(key));
        return isShown ? name : name.to(view.reader().link(href));
    }

    private Frame frame(String title, String json, ReaderView view) {
        return presentation.frame(view.texts().get(title), "officials", view.reader(), json, "");
    }

    private List<Source> sources(Collection<Position> positions, ReaderView view) {
        List<Claim<?>> claims = new ArrayList<>();
        for (Position position : positions) {
            claims.addAll(presentation.apec().claims(position.id()));
            claims.addAll(presentation.apec().claims(position.holder()));
        }
        return presentation.sourcesOf(claims, view.reader());
    }
}
