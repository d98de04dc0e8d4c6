package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Sector;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.StatementAct;
import io.github.apec2026.model.StatementChannel;
import io.github.apec2026.model.StatementMode;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.StatementCatalog;
import io.github.apec2026.value.Printable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists statements. */
final class StatementsTool {

    private static final Param<Id<? extends Agent>> SPEAKER =
            Params.agent("speaker", "Only what this person, body or economy said.");
    private static final Param<Economy> ECONOMY = Params.economy(
            "economy", "Only what someone from this economy, or the economy, said; also speakers without a name.");
    private static final Param<Economy> NOT_ECONOMY = Params.economy(
            "not_economy",
            "Only what someone from another economy than this one said. Speakers whose economy is not stated are left out.");
    private static final Param<StatementAct> ACT = Params.code(
            "act",
            StatementAct.class,
            "Only statements by which the speaker does this: commitment promises, call asks.");
    private static final Param<StatementMode> MODE = Params.code(
            "mode",
            StatementMode.class,
            "direct and edited are the speaker's words (edited: translated or cut), reported are a reporter's.");
    private static final Param<StatementChannel> CHANNEL =
            Params.code("channel", StatementChannel.class, "Only statements uttered in this way.");
    private static final Param<Sector> CAPACITY =
            Params.code("capacity", Sector.class, "Only statements spoken from an office of this sort.");
    private static final Param<Id<Topic>> TOPIC =
            Params.id("topic", EntityType.TOPIC, "Only statements about this topic or one below it.");
    private static final Param<Id<Meeting>> OCCASION =
            Params.id("at", EntityType.MEETING, "Only what was said at this meeting itself, not at its parts.");
    private static final Param<Id<Meeting>> WITHIN =
            Params.id("within", EntityType.MEETING, "Only what was said at this meeting or any part of it.");
    private static final Param<Id<Meeting>> DURING = Params.id(
            "during",
            EntityType.MEETING,
            "Only what was said while this meeting was on and not, as far as stated, at it.");
    private static final Param<Id<? extends Agent>> RELAYED_BY =
            Params.agent("relayed_by", "Only what this person or body passed on.");
    private static final Param<Id<Meeting>> RELAYED_AT = Params.id(
            "relayed_at", EntityType.MEETING, "Only what was passed on at this meeting, whenever it was first said.");
    private static final Param<Id<?>> ADDRESSED_TO = Params.anyId(
            "addressed_to", "Only what is said to this entity or asks something of it, as far as it is named.");
    private static final Param<Boolean> OFFICIALS =
            Params.flag("by_officials", "true: only what named officials said.");
    private static final Param<Id<SourceDocument>> DOCUMENT =
            Params.id("document", EntityType.DOCUMENT, "Only statements in this document.");
    private static final Param<String> TEXT =
            Params.text("text", "Only statements whose summary has this text; the words may come in any order.");

    private StatementsTool() {}

    static Tool tool() {
        return Tool.paged(
                "list_statements",
                "Statements",
                "Lists who said what: speaker, capacity, occasion, relays, the record's summary, printed words, citation. Narrow by speaker, "
                        + "economy, act (promise, call, hope …), topic, meeting, mode (direct quotation or not), channel, addressee, document. "
                        + "What somebody suggests in detail is an initiative: see list_initiatives.",
                List.of(
                        SPEAKER,
                        ECONOMY,
                        NOT_ECONOMY,
                        ACT,
                        MODE,
                        CHANNEL,
                        CAPACITY,
                        TOPIC,
                        OCCASION,
                        WITHIN,
                        DURING,
                        RELAYED_BY,
                        RELAYED_AT,
                        ADDRESSED_TO,
                        OFFICIALS,
                        DOCUMENT,
                        TEXT),
                StatementRow.class,
                StatementsTool::run);
    }

    private static Page<StatementRow> run(Call call) {
        Arguments given = call.arguments();
        StatementCatalog all = call.apec().statements();
        all = given.narrowed(all, SPEAKER, StatementCatalog::spokenBy);
        all = given.narrowed(all, ECONOMY, StatementCatalog::byEconomy);
        all = given.narrowed(all, NOT_ECONOMY, StatementCatalog::byOtherEconomiesThan);
        all = given.narrowed(all, ACT, StatementCatalog::byAct);
        all = given.narrowed(all, MODE, StatementCatalog::byMode);
        all = given.narrowed(all, CHANNEL, StatementCatalog::byChannel);
        all = given.narrowed(all, CAPACITY, StatementCatalog::inCapacity);
        all = given.narrowed(all, TOPIC, StatementCatalog::about);
        all = given.narrowed(all, OCCASION, StatementCatalog::onOccasion);
        all = given.narrowed(all, WITHIN, StatementCatalog::withinMeeting);
        all = given.narrowed(all, DURING, StatementCatalog::during);
        all = given.narrowed(all, RELAYED_BY, StatementCatalog::relayedBy);
        all = given.narrowed(all, RELAYED_AT, StatementCatalog::relayedAt);
        all = given.narrowed(all, ADDRESSED_TO, StatementCatalog::addressedTo);
        all = given.narrowedIf(all, OFFICIALS, StatementCatalog::byOfficials);
        all = given.narrowed(all, DOCUMENT, StatementCatalog::inDocument);
        Set<Id<?>> found = new HashSet<>();
        given.get(TEXT).ifPresent(text -> call.apec().search(text).forEach(hit -> found.add(hit.id())));
        return call.page(
                all.attributed(call.view().language().preferred()).stream()
                        .filter(each -> !given.has(TEXT)
                                || found.contains(each.statement().id()))
                        .toList(),
                each -> StatementRow.of(call.view(), each),
                given.has(NOT_ECONOMY)
                        ? List.of("Speakers whose economy no document states are left out; they may be from anywhere.")
                        : given.get(TEXT).map(StatementsTool::onText).orElse(List.of()));
    }

    private static List<String> onText(String text) {
        return List.of("Only summaries with '" + Printable.of(text, 100)
                + "' were searched; a topic or what_is_said_about finds more.");
    }
}
