package io.github.apec2026.core.catalog;

import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Sector;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementAct;
import io.github.apec2026.model.StatementChannel;
import io.github.apec2026.model.StatementMode;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.AttributedStatement;
import io.github.apec2026.query.StatementCatalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Statements in the order of reading: by document and passage. */
final class Statements extends ListCatalog<Statement, StatementCatalog> implements StatementCatalog {

    private static final String OFFICIAL = "official";
    private static final String OTHER = "other";

    private final FirstMentions mentions;

    Statements(OrderedEntities<Statement> statements, FirstMentions mentions, QueryContext context) {
        super(statements, context);
        this.mentions = mentions;
    }

    private Statements(Statements wider, QueryConditions conditions) {
        super(wider, conditions);
        this.mentions = wider.mentions;
    }

    @Override
    StatementCatalog with(QueryConditions changed) {
        return new Statements(this, changed);
    }

    @Override
    Facets makeFacets() {
        Facets.Builder facets = new Facets.Builder(context.identities());
        Speakers speakers = context.speakers();
        for (Statement each : entities.entities()) {
            facets.next();
            facets.add("speaker", each.speaker());
            speakers.addEconomies("economy", each, facets);
            facets.addKey("official", speakers.isOfficial(each) ? OFFICIAL : OTHER);
            facets.declare("sector");
            for (Id<Position> capacity : each.capacities()) {
                facets.addKey("sector", speakers.sector(capacity));
            }
            facets.add("relay", each.relayedBy());
            facets.add("occasion", each.occasion());
            context.hierarchies().meetings().add("meeting", each.occasion(), facets);
            facets.add("during", each.during());
            facets.add("relayedAt", each.relayedAt());
            facets.addKey("channel", each.channel());
            facets.addKey("mode", each.mode());
            facets.addKey("act", each.act());
            facets.add("addressee", each.addressees());
            context.hierarchies().topics().add("topic", each.topics(), facets);
            facets.add("document", mentions.documents(each.id()));
        }
        return facets.build();
    }

    @Override
    public StatementCatalog spokenBy(Id<? extends Agent> speaker) {
        return by("speaker", speaker);
    }

    @Override
    public StatementCatalog byEconomy(Economy economy) {
        return by("economy", Objects.requireNonNull(economy, "economy").id());
    }

    @Override
    public StatementCatalog byOtherEconomiesThan(Economy economy) {
        PostingList own = facets().of(
                        "economy", Objects.requireNonNull(economy, "economy").id());
        return and(facets().anyOf("economy").where(position -> !own.contains(position)));
    }

    @Override
    public StatementCatalog byOfficials() {
        return byKey("official", OFFICIAL);
    }

    @Override
    public StatementCatalog inCapacity(Sector sector) {
        return byKey("sector", sector);
    }

    @Override
    public StatementCatalog relayedBy(Id<? extends Agent> relay) {
        return by("relay", relay);
    }

    @Override
    public StatementCatalog onOccasion(Id<Meeting> occasion) {
        return by("occasion", occasion);
    }

    @Override
    public StatementCatalog withinMeeting(Id<Meeting> meeting) {
        return by("meeting", meeting);
    }

    @Override
    public StatementCatalog during(Id<Meeting> meeting) {
        return and(facets().of("during", meeting, "meeting"));
    }

    @Override
    public StatementCatalog relayedAt(Id<Meeting> meeting) {
        return and(facets().of("relayedAt", meeting, "meeting"));
    }

    @Override
    public StatementCatalog byChannel(StatementChannel channel) {
        return byKey("channel", channel);
    }

    @Override
    public StatementCatalog byMode(StatementMode mode) {
        return byKey("mode", mode);
    }

    @Override
    public StatementCatalog byAct(StatementAct act) {
        return byKey("act", act);
    }

    @Override
    public StatementCatalog addressedTo(Id<?> addressee) {
        return by("addressee", addressee);
    }

    @Override
    public List<AttributedStatement> attributed(Locale... preferred) {
        Objects.requireNonNull(preferred, "preferred");
        Attributions attributions = context.attributions();
        List<AttributedStatement> attributed = new ArrayList<>();
        for (Statement each : list()) {
            attributed.add(attributions.of(each, preferred));
        }
        return Collections.unmodifiableList(attributed);
    }

    @Override
    public StatementCatalog about(Id<Topic> topic) {
        return by("topic", topic);
    }

    @Override
    public StatementCatalog inDocument(Id<SourceDocument> document) {
        return by("document", document);
    }
}
