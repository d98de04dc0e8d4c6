package io.github.apec2026.core.index;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.StatementCatalog;
import java.util.List;

/** Statements as they are read, with the places where they are told. */
final class Statements extends ListCatalog<Statement> implements StatementCatalog {

    private final TellingPlaces told;

    Statements(List<Statement> statements, TellingPlaces told, Narrowing narrowing) {
        super(statements, narrowing);
        this.told = told;
    }

    private Statements narrowed(List<Statement> kept) {
        return new Statements(kept, told, narrowing);
    }

    @Override
    public StatementCatalog by(Id<?> speaker) {
        return narrowed(kept(statement -> narrowing.identities().same(statement.speaker(), speaker)));
    }

    @Override
    public StatementCatalog relayedBy(Id<?> relay) {
        return narrowed(kept(statement -> narrowing.identities().same(statement.relayedBy(), relay)));
    }

    @Override
    public StatementCatalog at(Id<Meeting> occasion) {
        return narrowed(kept(statement -> narrowing.identities().same(statement.occasion(), occasion)));
    }

    @Override
    public StatementCatalog on(Id<Topic> topic) {
        return narrowed(kept(statement -> narrowing.topics().isOn(statement.topics(), topic)));
    }

    @Override
    public StatementCatalog of(Id<SourceDocument> document) {
        Id<?> today = narrowing.identities().today(document);
        return narrowed(kept(statement -> told.isToldIn(statement.id(), today)));
    }

    @Override
    public StatementCatalog named(String text) {
        return narrowed(called(text));
    }
}
