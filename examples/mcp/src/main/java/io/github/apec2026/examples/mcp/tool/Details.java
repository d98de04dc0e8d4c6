package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementAct;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a list says of an entity beside its label, and where that can be read. */
final class Details {

    private static final Map<EntityType<?>, List<String>> MAIN = Map.of(
            EntityType.MEETING, List.of("dates", "place", "names", "label", "kind"),
            EntityType.STATEMENT, List.of("excerpt", "summary"),
            EntityType.INITIATIVE, List.of("names", "summary", "label", "kind"),
            EntityType.OBSERVATION, List.of("value"),
            EntityType.POSITION, List.of("title"),
            EntityType.ARTICLE, List.of("title", "kind"),
            EntityType.DOCUMENT, List.of("title", "published", "kind"),
            EntityType.INDICATOR, List.of("label"));

    private Details() {}

    /** The claims that a list names as sources of an entity: those of its first main property that has any. */
    static List<SourceMark> sources(View view, Id<?> id) {
        return Marks.ofFirst(view, id, MAIN.getOrDefault(id.type(), List.of("names")));
    }

    static String of(View view, Id<?> id) {
        List<String> parts = new ArrayList<>();
        view.apec().find(id).ifPresent(entity -> {
            if (entity instanceof Meeting meeting) {
                meeting(view, meeting, parts);
            } else if (entity instanceof Statement statement) {
                statement(view, statement, parts);
            } else if (entity instanceof Initiative initiative) {
                initiative(view, initiative, parts);
            } else if (entity instanceof Observation figure) {
                figure(view, figure, parts);
            } else if (entity instanceof Position position) {
                parts.add("holder: " + view.ref(position.holder()));
                add(view, "at", position.organization(), parts);
            } else if (entity instanceof SourceDocument document) {
                parts.add(document.kind().code());
                parts.add("published: "
                        + document.published().map(DateRange::toString).orElse("not stated"));
            }
        });
        return String.join("; ", parts);
    }

    private static void meeting(View view, Meeting meeting, List<String> parts) {
        parts.add(meeting.kind().code());
        parts.add("dates: " + meeting.dates().map(DateRange::toString).orElse("not stated"));
        parts.add("place: " + view.ref(meeting.place()).map(Ref::toString).orElse("not stated"));
    }

    private static void statement(View view, Statement statement, List<String> parts) {
        parts.add("speaker: "
                + view.ref(statement.speaker())
                        .map(Ref::toString)
                        .or(() -> statement.speakerDescription().map(words -> view.text(words) + " (not named)"))
                        .orElse("not stated"));
        statement.act().map(StatementAct::code).ifPresent(parts::add);
        add(view, "at", statement.occasion(), parts);
        add(view, "during", statement.during(), parts);
        add(view, "relayed by", statement.relayedBy(), parts);
        statement
                .excerpt()
                .ifPresent(words ->
                        parts.add("printed words (" + statement.mode().code() + "): “" + view.text(words) + "”"));
    }

    private static void initiative(View view, Initiative initiative, List<String> parts) {
        parts.add(initiative.kind().code());
        parts.add("state: " + initiative.state().map(InitiativeState::code).orElse("not stated"));
        add(view, "proposed by", initiative.proposedBy(), parts);
        add(view, "at", initiative.occasion(), parts);
        add(view, "during", initiative.during(), parts);
        String label = view.ref(initiative.id()).label();
        initiative
                .summary()
                .map(view::text)
                .filter(summary -> !summary.equals(label))
                .ifPresent(summary -> parts.add(Voice.OURS.mark(summary)));
    }

    private static void figure(View view, Observation figure, List<String> parts) {
        String time = view.apec().time(figure).toString();
        parts.add(Quantities.text(figure.value(), view.apec(), view.language()));
        parts.add(figure.status().code());
        parts.add("time: " + (time.isEmpty() ? "not stated" : time));
        add(view, "according to", figure.according(), parts);
    }

    private static void add(View view, String name, Optional<? extends Id<?>> id, List<String> parts) {
        id.ifPresent(present -> parts.add(name + ": " + view.ref(present)));
    }

    private static void add(View view, String name, Collection<? extends Id<?>> ids, List<String> parts) {
        if (!ids.isEmpty()) {
            parts.add(name + ": " + View.joined(view.refs(ids)));
        }
    }
}
