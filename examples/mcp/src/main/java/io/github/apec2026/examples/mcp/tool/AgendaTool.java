package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.Agenda;
import java.util.List;
import java.util.Optional;

/** The agenda of an edition. */
final class AgendaTool {

    private static final Param<Id<Edition>> EDITION = Params.id(
                    "edition", EntityType.EDITION, "The edition, such as edition/2026.")
            .required();

    private AgendaTool() {}

    /** An item of an agenda. */
    record Point(
            @Doc("How many headings it is under.") int depth,

            @Doc("The heading right above it; absent at the top.")
            Optional<Id<?>> heading,

            @Doc("The initiative.") InitiativeRow initiative)
            implements Row {

        @Override
        public String line() {
            return "depth " + depth + ": " + initiative.line();
        }
    }

    static Tool tool() {
        return Tool.paged(
                "agenda",
                "Agenda of a year",
                "What is planned for an edition (a host year) as a tree in order: each heading, then what is under it, with states, "
                        + "host, priorities as far as stated, and citations.",
                List.of(EDITION),
                Point.class,
                AgendaTool::run);
    }

    private static Page<Point> run(Call call) {
        Id<Edition> edition = call.present(call.arguments().require(EDITION));
        Agenda agenda = call.apec().agenda(edition);
        return call.page(
                agenda.items(),
                item -> new Point(
                        item.depth(), item.heading().map(id -> id), InitiativeRow.of(call.view(), item.initiative())),
                List.of(
                        "Priorities of the year: "
                                + View.joined(call.view()
                                        .refs(call.apec()
                                                .priorities()
                                                .inEdition(edition)
                                                .ids()))
                                + "; call get with the edition for its theme.",
                        "Host: "
                                + call.view()
                                        .ref(agenda.host())
                                        .map(Ref::toString)
                                        .orElse("not stated") + ".",
                        "No document shows under which priority "
                                + agenda.withoutPriority().size() + " of the "
                                + agenda.items().size() + " items fall."));
    }
}
