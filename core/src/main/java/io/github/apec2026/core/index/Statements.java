package io.github.apec2026.core.index;

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

    Statements(Roll<Statement> roll, TellingPlaces told, Trees trees, Narrowing narrowing) {
        super(roll, narrowing);
        this.index = new Index(roll.entities(), told, trees, narrowing.identities());
    }

    private Statements(Statements wider, Kept kept) {
        super(wider.roll, kept, wider.narrowing, null);
        this.index = wider.index;
    }

    private Statements narrowed(Positions found) {
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

        private final Postings bySpeaker;
        private final Postings byRelay;
        private final Postings byOccasion;
        private final Postings byTopic;
        private final Postings byDocument;

        Index(List<Statement> statements, TellingPlaces told, Trees trees, Identities identities) {
            Postings.Making speakers = new Postings.Making(identities);
            Postings.Making relays = new Postings.Making(identities);
            Postings.Making occasions = new Postings.Making(identities);
            Postings.Making topics = new Postings.Making(identities);
            Postings.Making documents = new Postings.Making(identities);
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
