package io.github.apec2026.core.catalog;

import io.github.apec2026.core.entities.Identities;
import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.StatementCatalog;
import java.util.List;

/** Statements as they are read, with the places where they are told. */
final class Statements extends ListCatalog<Statement> implements StatementCatalog {

    private final Index index;

    Statements(OrderedEntities<Statement> roll, FirstMentions told, Hierarchies trees, QueryContext narrowing) {
        super(roll, narrowing);
        this.index = new Index(roll.entities(), told, trees, narrowing.identities());
    }

    private Statements(Statements wider, QueryConditions kept) {
        super(wider.roll, kept, wider.narrowing, null);
        this.index = wider.index;
    }

    private Statements narrowed(PostingList found) {
        return new Statements(this, kept.and(found));
    }

    @Override
    public StatementCatalog spokenBy(Id<? extends Agent> speaker) {
        return narrowed(index.bySpeaker.of(speaker, "speaker"));
    }

    @Override
    public StatementCatalog relayedBy(Id<? extends Agent> relay) {
        return narrowed(index.byRelay.of(relay, "relay"));
    }

    @Override
    public StatementCatalog onOccasion(Id<Meeting> occasion) {
        return narrowed(index.byOccasion.of(occasion, "occasion"));
    }

    @Override
    public StatementCatalog about(Id<Topic> topic) {
        return narrowed(index.byTopic.of(topic, "topic"));
    }

    @Override
    public StatementCatalog inDocument(Id<SourceDocument> document) {
        return narrowed(index.byDocument.of(document, "document"));
    }

    @Override
    public StatementCatalog named(String text) {
        return new Statements(this, called(text));
    }

    /** Where all statements stand by what they are narrowed by. */
    private static final class Index {

        private final Facet bySpeaker;
        private final Facet byRelay;
        private final Facet byOccasion;
        private final Facet byTopic;
        private final Facet byDocument;

        Index(List<Statement> statements, FirstMentions told, Hierarchies trees, Identities identities) {
            Facet.Builder speakers = new Facet.Builder(identities);
            Facet.Builder relays = new Facet.Builder(identities);
            Facet.Builder occasions = new Facet.Builder(identities);
            Facet.Builder topics = new Facet.Builder(identities);
            Facet.Builder documents = new Facet.Builder(identities);
            for (int i = 0; i < statements.size(); i++) {
                Statement statement = statements.get(i);
                speakers.add(i, statement.speaker());
                relays.add(i, statement.relayedBy());
                occasions.add(i, statement.occasion());
                trees.topics().add(i, statement.topics(), topics);
                for (Id<?> document : told.documents(statement.id())) {
                    documents.add(i, document);
                }
            }
            bySpeaker = speakers.done();
            byRelay = relays.done();
            byOccasion = occasions.done();
            byTopic = topics.done();
            byDocument = documents.done();
        }
    }
}
