package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SingleProperty;
import io.github.apec2026.model.TypedProperty;
import io.github.apec2026.query.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One entity with its values, each with its sources, what is not stated of it, and what it is connected with. */
final class EntityTool {

    private static final int MOST_VALUES = 30;
    private static final int MOST_CONNECTED = 5;

    private static final Param<Id<?>> ID =
            Params.anyId("id", "The id, such as meeting/som1-2026; see search.").required();

    private EntityTool() {}

    /** An entity. */
    record Described(
            @Doc("The id; of an entity that was renamed, today's.")
            Id<?> id,

            @Doc("The type.") String type,
            @Doc("The text to show.") Ref label,

            @Doc("What the record has of it, property by property.")
            List<PropertyValues> properties,

            @Doc("The properties of which the record states nothing. Say so; do not fill them in.")
            List<String> notStated,

            @Doc("What refers to it, and in which property: statements by a speaker, parts of a meeting.")
            List<Connected> connections,

            @Doc("What the record leaves open about it.") List<String> notes)
            implements Answer {

        @Override
        public String text() {
            StringBuilder text = new StringBuilder(label.toString()).append('\n');
            properties.forEach(each -> text.append("- ").append(each.line()).append('\n'));
            text.append("Not stated: ")
                    .append(notStated.isEmpty() ? "nothing is missing" : String.join(", ", notStated))
                    .append('\n');
            connections.forEach(each -> text.append("Connected: ").append(each).append('\n'));
            notes.forEach(note -> text.append("Note: ").append(note).append('\n'));
            return text.toString();
        }
    }

    /** A property with its values. */
    record PropertyValues(
            @Doc("The property; pass it to fact for words, rivals and reasons.")
            String property,

            @Doc("How many values it has.") int total,

            @Doc("Whether documents or editors claim something else, too; call fact.")
            boolean contested,

            @Doc("The values.") List<Sourced> values)
            implements Row {

        @Override
        public String line() {
            StringBuilder line = new StringBuilder(property).append(contested ? " (contested, see fact)" : "");
            values.forEach(value -> line.append("\n  ").append(value.value()).append(Marks.line(value.sources())));
            if (total > values.size()) {
                line.append("\n  and ").append(total - values.size()).append(" more; call fact");
            }
            return line.toString();
        }
    }

    /** A value with its sources. */
    record Sourced(
            @Doc("The value.") Value value,
            @Doc("Where it can be read.") List<SourceMark> sources) {}

    /** Entities that refer to this one by a property. */
    record Connected(
            @Doc("The type of the entities.") String type,
            @Doc("Their property that names this one.") String property,
            @Doc("How many there are.") int total,
            @Doc("The first of them.") List<Ref> entities) {

        @Override
        public String toString() {
            return total + " " + type + " by " + property + ": " + View.joined(entities)
                    + (total > entities.size() ? "; …" : "");
        }
    }

    static Tool tool() {
        return Tool.of(
                "get",
                "One entity",
                "Everything that the record has of one entity: every property with its values and citations, the properties of which nothing "
                        + "is stated, and what refers to it. Call it with an id from search or from a list.",
                List.of(ID),
                Described.class,
                call -> describe(call, call.present(call.arguments().require(ID))));
    }

    private static Described describe(Call call, Id<?> given) {
        View view = call.view();
        Id<?> id = call.apec().find(given).orElseThrow().id();
        List<PropertyValues> properties = new ArrayList<>();
        List<String> notStated = new ArrayList<>();
        for (TypedProperty<?, ?> property : Properties.of(id.type())) {
            List<Sourced> values = values(view, Properties.subject(id), property);
            if (values.isEmpty()) {
                notStated.add(property.name());
            } else {
                properties.add(new PropertyValues(
                        property.name(), values.size(), isContested(view, id, property), first(values, MOST_VALUES)));
            }
        }
        return new Described(
                id,
                id.type().entityName(),
                view.ref(id),
                properties,
                notStated,
                connections(view, id),
                notes(call, id, given));
    }

    private static boolean isContested(View view, Id<?> id, TypedProperty<?, ?> property) {
        return property instanceof SingleProperty<?, ?>
                && view.apec()
                        .fact(Properties.subject(id), property.name())
                        .filter(fact -> !fact.rivals().isEmpty())
                        .isPresent();
    }

    private static List<Sourced> values(View view, Id<?> id, TypedProperty<?, ?> property) {
        if (property instanceof SingleProperty<?, ?>) {
            return view.apec()
                    .fact(id, property.name())
                    .map(fact -> List.of(single(view, fact)))
                    .orElse(List.of());
        }
        Map<Object, List<Claim<?>>> byValue = new LinkedHashMap<>();
        for (Claim<?> claim : view.apec().claims(id, property.name())) {
            if (claim.rank() != Rank.DEPRECATED) {
                byValue.computeIfAbsent(claim.value(), none -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<Sourced> values = new ArrayList<>();
        byValue.forEach((value, claims) ->
                values.add(new Sourced(view.value(value, claims.get(0).basis()), Marks.of(view, claims))));
        return values;
    }

    private static Sourced single(View view, Fact<?> fact) {
        List<Claim<?>> claims = new ArrayList<>();
        claims.add(fact.chosen());
        claims.addAll(fact.agreeing());
        return new Sourced(view.value(fact.value(), fact.chosen().basis()), Marks.of(view, claims));
    }

    private static List<Connected> connections(View view, Id<?> id) {
        List<Connected> connections = new ArrayList<>();
        for (Connection connection : view.apec().about(id).connections()) {
            if (connection.direction() == Connection.Direction.TO) {
                connections.add(new Connected(
                        connection.of().entityName(),
                        connection.property(),
                        connection.ids().size(),
                        view.refs(first(connection.ids(), MOST_CONNECTED))));
            }
        }
        return connections;
    }

    private static List<String> notes(Call call, Id<?> id, Id<?> given) {
        List<String> notes = new ArrayList<>();
        if (!id.equals(given)) {
            notes.add(given + " is now " + id + ".");
        }
        if (id.type() == EntityType.MEETING) {
            call.apec()
                    .perhapsSame(id.as(EntityType.MEETING))
                    .forEach(same -> notes.add("The documents leave open whether this is the same meeting as "
                            + call.view().ref(same.meeting()) + "."));
        }
        return call.notes(false, notes);
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.size() <= most ? all : all.subList(0, most);
    }
}
