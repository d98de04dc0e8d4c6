package io.github.apec2026.query;

import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Sector;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementAct;
import io.github.apec2026.model.StatementChannel;
import io.github.apec2026.model.StatementMode;
import io.github.apec2026.model.Topic;
import java.util.List;
import java.util.Locale;

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

    /**
     * Those by someone from an economy, or by the economy: the speaker is said to be from it, or from a place or a body in it, or holds a
     * position that names it or is at a body of it; or is only described, as from it. A statement without a speaker is by none.
     */
    StatementCatalog byEconomy(Economy economy);

    /**
     * Those by someone from another economy: the speaker's is known and is not this one. Whoever belongs to this one as well, and whose
     * economy is not known, is left out.
     */
    StatementCatalog byOtherEconomiesThan(Economy economy);

    /** Those by an {@link io.github.apec2026.model.Official}, in whichever capacity; what a body says, or officials whom the document only
     * describes, is by none: nobody is named. */
    StatementCatalog byOfficials();

    /** Those spoken from a position of a kind of office; where nothing shows the capacity, it is none. */
    StatementCatalog inCapacity(Sector sector);

    /** Those that someone passed on, anywhere in the chain; what nobody relays is relayed by none. */
    StatementCatalog relayedBy(Id<? extends Agent> relay);

    /** Those made at a meeting; a statement whose occasion is not stated is at none, and one at a session is not at its meeting. */
    StatementCatalog onOccasion(Id<Meeting> occasion);

    /** Those made at a meeting or at any part of it: a session, a ceremony, a visit. */
    StatementCatalog withinMeeting(Id<Meeting> meeting);

    /** Those made while a meeting was on, and not, as far as stated, at it. */
    StatementCatalog during(Id<Meeting> meeting);

    /** Those passed on at a meeting, whenever they were first made. */
    StatementCatalog relayedAt(Id<Meeting> meeting);

    /** Those uttered in a way, such as in an interview; where it is not stated, in none. */
    StatementCatalog byChannel(StatementChannel channel);

    /** Those in the speaker's words, or in those of a reporter; every statement has a mode. */
    StatementCatalog byMode(StatementMode mode);

    /** Those by which the speaker does something: promises, asks, judges. One without a classification does nothing. */
    StatementCatalog byAct(StatementAct act);

    /** Those said to someone, or that ask something of them; one that names nobody is addressed to none. */
    StatementCatalog addressedTo(Id<?> addressee);

    /** Those about a topic or any topic below it; one without topics is about none. */
    StatementCatalog about(Id<Topic> topic);

    /** Those in a document, alone or with others: some claim about them that is not deprecated rests on its words. */
    StatementCatalog inDocument(Id<SourceDocument> document);

    /**
     * These statements, each with what a report says of it: speaker, capacity, occasion, relays, words and citation, in the order of the
     * list. Computed at each call.
     *
     * @param preferred the languages to prefer, as in {@link ApecDataset#label}
     */
    List<AttributedStatement> attributed(Locale... preferred);

    /** {@inheritDoc} A statement has no name: none is left. */
    @Override
    StatementCatalog named(String text);
}
