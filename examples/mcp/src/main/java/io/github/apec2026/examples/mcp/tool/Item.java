package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.Id;
import java.util.List;
import java.util.Optional;

/** An entity of any type in a list. */
record Item(
        @Doc("The entity.") Ref entity,
        @Doc("Its type.") String type,

        @Doc("The part of the answer that it belongs to, or how it is connected with what was asked for.")
        String group,

        @Doc("Who, when, where, how much: what a list needs to know of it.")
        String details,

        @Doc("Whether the record decides that it belongs to what was asked for.")
        Certainty certainty,

        @Doc("Where it can be read.") List<SourceMark> sources)
        implements Row {

    static Item of(View view, Id<?> id, String group) {
        return of(view, id, group, Certainty.DECIDED);
    }

    static Item of(View view, Id<?> id, String group, Certainty certainty) {
        return new Item(
                view.ref(id),
                id.type().entityName(),
                group,
                Details.of(view, id),
                certainty,
                Details.sources(view, id));
    }

    /** The same with other sources. */
    Item with(List<SourceMark> others) {
        return new Item(entity, type, group, details, certainty, others);
    }

    @Override
    public String line() {
        return new Line("[" + group + "] " + entity)
                .add("details", details.isEmpty() ? Optional.empty() : Optional.of(details))
                .addIf(certainty == Certainty.UNDECIDED, "UNDECIDED whether it belongs here")
                .with(sources);
    }
}
