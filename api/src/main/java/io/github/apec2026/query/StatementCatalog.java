package io.github.apec2026.query;

import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.Topic;

/**
 * Statements by document (its id), then by their passage in it, then in the order in which they are first claimed: as they are read. One
 * in several documents has the place of the first of them; those in no document come last, by id.
 *
 * <p>Narrowings may be chained in any order, with the same result.
 *
 * <pre>{@code
 * StatementCatalog opening = apec.statements().onOccasion(Meeting.id("som1-2026-opening"));
 * System.out.println(opening.spokenBy(Person.id("wang-yi")).size() > 3); // true
 * System.out.println(opening.spokenBy(Person.id("yang-xing")).size()); // 0
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public interface StatementCatalog extends Catalog<Statement> {

    /**
     * Those that a person, an organization or an economy made; a statement whose speaker is not named is by nobody. An official's id counts as
     * the person's. What a body's spokesperson says is by the spokesperson.
     */
    StatementCatalog spokenBy(Id<? extends Agent> speaker);

    /** Those that someone passed on, such as a spokesperson or an agency; what nobody relays is relayed by none. */
    StatementCatalog relayedBy(Id<? extends Agent> relay);

    /** Those made at a meeting; a statement whose occasion is not stated is at none, and one at a session is not at its meeting. */
    StatementCatalog onOccasion(Id<Meeting> occasion);

    /** Those about a topic or any topic below it; one without topics is about none. */
    StatementCatalog about(Id<Topic> topic);

    /** Those in a document, alone or with others: some claim about them that is not deprecated rests on its words. */
    StatementCatalog inDocument(Id<SourceDocument> document);

    /** {@inheritDoc} A statement has no name: none is left. */
    @Override
    StatementCatalog named(String text);
}
