package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.StatementChannel;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.InitiativeCatalog;
import java.util.List;

/** Lists initiatives. */
final class InitiativesTool {

    private static final Param<InitiativeKind> KIND =
            Params.code("kind", InitiativeKind.class, "Only initiatives of this kind; the record's classification.");
    private static final Param<InitiativeState> STATE =
            Params.code("state", InitiativeState.class, "Only initiatives that have come so far.");
    private static final Param<Id<Edition>> EDITION = Params.id(
            "edition", EntityType.EDITION, "Only initiatives on the agenda of this edition, such as edition/2026.");
    private static final Param<Id<? extends Agent>> PROPOSED_BY =
            Params.agent("proposed_by", "Only what this person, body or economy proposes.");
    private static final Param<Id<Meeting>> OCCASION = Params.id(
            "at", EntityType.MEETING, "Only what was proposed, launched, adopted or provided at this meeting itself.");
    private static final Param<Id<Meeting>> WITHIN =
            Params.id("within", EntityType.MEETING, "The same, at this meeting or any part of it.");
    private static final Param<Id<Meeting>> DURING = Params.id(
            "during",
            EntityType.MEETING,
            "Only what was put forward while this meeting was on and not, as far as stated, at it.");
    private static final Param<StatementChannel> CHANNEL =
            Params.code("channel", StatementChannel.class, "Only what was put forward in this way.");
    private static final Param<Id<?>> ADDRESSED_TO =
            Params.anyId("addressed_to", "Only what is addressed to this entity, as far as it is named.");
    private static final Param<Id<Priority>> PRIORITY = Params.id(
            "priority",
            EntityType.PRIORITY,
            "Only what falls under this priority, as far as stated; the documents join few.");
    private static final Param<Id<Topic>> TOPIC =
            Params.id("topic", EntityType.TOPIC, "Only initiatives about this topic or one below it.");
    private static final Param<Id<Initiative>> PART_OF =
            Params.id("part_of", EntityType.INITIATIVE, "Only the immediate parts of this initiative, in their order.");
    private static final Param<String> NAME =
            Params.text("name", "Only initiatives that have this text in a name or a label.");

    private InitiativesTool() {}

    static Tool tool() {
        return Tool.paged(
                "list_initiatives",
                "Initiatives",
                "Lists agreements, plans, agenda items, proposals, measures and resolutions with kind, state, who proposes them to whom, where, "
                        + "and citation. For what came of one meeting call meeting_outcomes, for the host year's plan call agenda.",
                List.of(
                        KIND,
                        STATE,
                        EDITION,
                        PROPOSED_BY,
                        OCCASION,
                        WITHIN,
                        DURING,
                        CHANNEL,
                        ADDRESSED_TO,
                        PRIORITY,
                        TOPIC,
                        PART_OF,
                        NAME),
                InitiativeRow.class,
                InitiativesTool::run);
    }

    private static Page<InitiativeRow> run(Call call) {
        Arguments given = call.arguments();
        InitiativeCatalog all = call.apec().initiatives();
        all = given.narrowed(all, KIND, InitiativeCatalog::byKind);
        all = given.narrowed(all, STATE, InitiativeCatalog::byState);
        all = given.narrowed(all, EDITION, InitiativeCatalog::inEdition);
        all = given.narrowed(all, PROPOSED_BY, InitiativeCatalog::proposedBy);
        all = given.narrowed(all, OCCASION, InitiativeCatalog::onOccasion);
        all = given.narrowed(all, WITHIN, InitiativeCatalog::withinMeeting);
        all = given.narrowed(all, DURING, InitiativeCatalog::during);
        all = given.narrowed(all, CHANNEL, InitiativeCatalog::byChannel);
        all = given.narrowed(all, ADDRESSED_TO, InitiativeCatalog::addressedTo);
        all = given.narrowed(all, PRIORITY, InitiativeCatalog::addressing);
        all = given.narrowed(all, TOPIC, InitiativeCatalog::about);
        all = given.narrowed(all, PART_OF, InitiativeCatalog::partOf);
        all = given.narrowed(all, NAME, InitiativeCatalog::named);
        return call.page(
                all.list(),
                each -> InitiativeRow.of(call.view(), each),
                given.has(PRIORITY)
                        ? List.of("Initiatives of which no document shows the priority are left out.")
                        : call.nearNames(NAME, all.isEmpty()));
    }
}
