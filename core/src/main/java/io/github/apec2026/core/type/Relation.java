package io.github.apec2026.core.type;

/** The relation of one value of a property to another. */
public enum Relation {
    /** They are equal. */
    EQUAL,
    /** The first says the same more exactly. */
    REFINES,
    /** The second says the same more exactly. */
    REFINED,
    /** They are different parts of one value, such as a text in two languages. */
    COMPLEMENTS,
    /** They cannot both be right. */
    CONFLICTS
}
