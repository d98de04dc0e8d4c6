package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.examples.explorer.narrowing.NarrowedBy;
import io.github.apec2026.examples.explorer.narrowing.Narrowers;
import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.examples.explorer.web.Query;
import io.github.apec2026.examples.explorer.web.ReadsParameters;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /statements?topic=artificial-intelligence&act=call}: who said what, with everything by which it can be narrowed. */
@Controller
class StatementPages {

    static final String PATH = "/statements";

    private static final int SIZE = 25;

    private static final NarrowPanels PANELS = new NarrowPanels(
            "statements.by.",
            Set.of("topic", "speaker", "act"),
            List.of(
                    "topic",
                    "speaker",
                    "act",
                    "mode",
                    "channel",
                    "within",
                    "during",
                    "economy",
                    "otherThan",
                    "officials",
                    "capacity",
                    "addressee",
                    "relayedBy",
                    "relayedAt",
                    "document"));

    private final Presentation presentation;
    private final Templates templates;
    private final StatementItems items;
    private final StatementSearch search;
    private final FacetSets<Statement> sets;

    StatementPages(
            Presentation presentation,
            Templates templates,
            StatementItems items,
            StatementSearch search,
            Narrowers narrowers) {
        this.presentation = presentation;
        this.templates = templates;
        this.items = items;
        this.search = search;
        this.sets = new FacetSets<>(presentation.apec(), narrowers.of(EntityType.STATEMENT));
    }

    /** The statements that fit all that is given. */
    @GetMapping(PATH)
    @NarrowedBy("statements")
    @ReadsParameters(Pager.PAGE)
    ResponseEntity<byte[]> statements(Query query, Reader reader) {
        NarrowedList<Statement> list = new NarrowedList<>(sets, query.values(), search::find);
        return templates.page("statements", Asked.read(() -> page(list, query.value(Pager.PAGE), reader)));
    }

    private StatementsPage page(NarrowedList<Statement> list, String number, Reader reader) {
        ReaderView view = ReaderView.of(presentation, reader);
        List<Statement> fitting = list.fitting();
        int page = Pager.number(number);
        List<Statement> part = Pager.part(fitting, page, SIZE);
        List<Claim<?>> claims = new ArrayList<>();
        part.forEach(statement -> claims.addAll(presentation.apec().claims(statement.id())));
        return new StatementsPage(
                presentation.frame(
                        view.texts().get("nav.statements"),
                        "statements",
                        reader,
                        list.text().isEmpty() ? "/api" + list.address(PATH).href() : "",
                        ""),
                view.texts().count("statements.count", fitting.size()),
                PANELS.of(list, PATH, Map.of(), view),
                items.of(part, view),
                Pager.of(fitting.size(), page, SIZE, list.address(PATH), reader),
                presentation.sourcesOf(claims, reader),
                new Highlights(list.text()));
    }
}
