package io.github.apec2026.query;

import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.StatementChannel;
import io.github.apec2026.model.Topic;

/**
 * Initiatives by id; once narrowed to the {@linkplain #partOf parts of one initiative}, by their place in it.
 *
 * <p>Every narrowing looks at one property of the initiative itself: what only its parent or its document states is not
 * handed down. Narrowings may be chained in any order, with the same result.
 *
 * <pre>{@code
 * InitiativeCatalog parts = apec.initiatives().partOf(Initiative.id("china-2026-two-paths"));
 * System.out.println(parts.list().get(0).id()); // initiative/china-2026-paths-to-ftaap
 * System.out.println(parts.byState(InitiativeState.ADOPTED).size()); // 0
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public interface InitiativeCatalog extends Catalog<Initiative> {

    /** Those of a kind; every initiative has one. */
    InitiativeCatalog byKind(InitiativeKind kind);

    /** Those that have come so far; one whose state is not stated is in none. */
    InitiativeCatalog byState(InitiativeState state);

    /**
     * Those on the agenda of an edition; one without an edition is on none, though its parent may be.
     *
     * @see #partOf(Id)
     */
    InitiativeCatalog inEdition(Id<Edition> edition);

    /**
     * Those that a person, an organization, an economy or another entity proposes, alone or with others; an initiative without a proposer
     * is not among them. An official's id counts as the person's. What a body's member proposes is not the body's.
     */
    InitiativeCatalog proposedBy(Id<? extends Agent> proposer);

    /**
     * Those proposed, launched, adopted or provided at a meeting; one whose occasion is not stated is at none, and one at a session is not
     * at its meeting.
     */
    InitiativeCatalog onOccasion(Id<Meeting> occasion);

    /** Those proposed, launched, adopted or provided at a meeting or at any part of it: a session, a ceremony, a visit. */
    InitiativeCatalog withinMeeting(Id<Meeting> meeting);

    /** Those put forward while a meeting was on, and not, as far as stated, at it. */
    InitiativeCatalog during(Id<Meeting> meeting);

    /** Those put forward in a way, such as in an interview; where it is not stated, in none. */
    InitiativeCatalog byChannel(StatementChannel channel);

    /** Those addressed to someone; one that names nobody is addressed to none. */
    InitiativeCatalog addressedTo(Id<?> addressee);

    /** Those that fall under a priority; one without priorities falls under none. */
    InitiativeCatalog addressing(Id<Priority> priority);

    /** Those about a topic or any topic below it; one without topics is about none. */
    InitiativeCatalog about(Id<Topic> topic);

    /**
     * The immediate parts of an initiative, by their {@linkplain Initiative#order() place} in it, those without one last, then by id; one
     * without a parent is part of none.
     */
    InitiativeCatalog partOf(Id<Initiative> whole);

    @Override
    InitiativeCatalog named(String text);
}
