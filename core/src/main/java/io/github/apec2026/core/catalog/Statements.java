package io.github.apec2026.core.catalog;

import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.StatementCatalog;

/** Statements in the order of reading: by document and passage. */
final class Statements extends ListCatalog<Statement, StatementCatalog> implements StatementCatalog {

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
        for (Statement each : entities.entities()) {
            facets.next();
            facets.add("speaker", each.speaker());
            facets.add("relay", each.relayedBy());
            facets.add("occasion", each.occasion());
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
    public StatementCatalog relayedBy(Id<? extends Agent> relay) {
        return by("relay", relay);
    }

    @Override
    public StatementCatalog onOccasion(Id<Meeting> occasion) {
        return by("occasion", occasion);
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
