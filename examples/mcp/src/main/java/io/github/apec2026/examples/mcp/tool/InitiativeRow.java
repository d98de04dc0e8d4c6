package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.StatementChannel;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An initiative in a list. */
record InitiativeRow(
        @Doc("The id.") Id<?> id,

        @Doc("The name or, where it has none, the record's own label.")
        Ref name,

        @Doc("What sort of undertaking it is; the record's classification. A proposal is not a measure.")
        InitiativeKind kind,

        @Doc("How far it has come; absent where not stated.")
        Optional<InitiativeState> state,

        @Doc("What it says, in the record's own words.") Optional<String> summary,
        @Doc("Who proposes it, as far as stated.") List<Ref> proposedBy,
        @Doc("Whom it is addressed to, as far as named.") List<Ref> addressedTo,
        @Doc("The larger undertaking that it is part of.") Optional<Ref> partOf,

        @Doc("Those that it is modelled on or carries further.")
        List<Ref> buildsOn,

        @Doc("Where it was proposed, launched or adopted; absent where not stated.")
        Optional<Ref> occasion,

        @Doc("The meeting while which it was put forward, though not, as far as stated, at it.")
        Optional<Ref> during,

        @Doc("How it was put forward.") Optional<StatementChannel> channel,

        @Doc("When it was put forward, as exactly as stated of itself.")
        Optional<String> date,

        @Doc("The period that it covers.") Optional<String> period,

        @Doc("The priorities that it falls under, as far as stated.")
        List<Ref> priorities,

        @Doc("Main properties that no document states.") List<String> notStated,
        @Doc("Where it can be read.") List<SourceMark> sources)
        implements Row {

    static InitiativeRow of(View view, Initiative initiative) {
        List<String> notStated = new ArrayList<>();
        if (initiative.state().isEmpty()) {
            notStated.add("state");
        }
        if (initiative.proposedBy().isEmpty()) {
            notStated.add("proposedBy");
        }
        if (initiative.priorities().isEmpty()) {
            notStated.add("priorities");
        }
        return new InitiativeRow(
                initiative.id(),
                view.ref(initiative.id()),
                initiative.kind(),
                initiative.state(),
                initiative.summary().map(view::text),
                view.refs(initiative.proposedBy()),
                view.refs(initiative.addressedTo()),
                view.ref(initiative.partOf()),
                view.refs(initiative.buildsOn()),
                view.ref(initiative.occasion()),
                view.ref(initiative.during()),
                initiative.channel(),
                initiative.date().map(DateRange::toString),
                initiative.period().map(DateRange::toString),
                view.refs(initiative.priorities()),
                notStated,
                sources(view, initiative));
    }

    private static List<SourceMark> sources(View view, Initiative initiative) {
        return Marks.ofFirst(view, initiative.id(), List.of("names", "summary", "label", "state", "kind"));
    }

    @Override
    public String line() {
        return new Line(name)
                .add("kind", kind.code())
                .add("state", state.map(InitiativeState::code).orElse("not stated"))
                .add("in the record's own words", summary)
                .add("proposed by", proposedBy.isEmpty() ? "not stated" : View.joined(proposedBy))
                .add("to", addressedTo)
                .add("part of", partOf)
                .add("builds on", buildsOn)
                .add("at", occasion)
                .add("during", during)
                .add("date", date)
                .add("period", period)
                .add("priorities", priorities)
                .with(sources);
    }
}
