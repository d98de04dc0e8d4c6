package io.github.apec2026.model;

import io.github.apec2026.value.Coded;

/** How far an {@link Initiative} has come, at the time of the document. Immutable. */
public enum InitiativeState implements Coded {
    /** It is there. */
    EXISTING,
    /** It has been launched. */
    LAUNCHED,
    /** Work on it goes on. */
    UNDER_WAY,
    /** It is planned by whoever decides on it. */
    PLANNED,
    /** It is suggested, by someone who does not decide on it alone. */
    PROPOSED,
    /** It has been adopted. */
    ADOPTED
}
