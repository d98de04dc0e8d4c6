package io.github.apec2026.core.schema;

/** What is particular about a property; a property without traits is one that documents state in words. */
public enum Trait {
    /** Our category for what is told: a kind, a state, a status. Words are optional. */
    CLASSIFIED,
    /** Our own words: a label, a summary. No words of a document are needed or allowed. */
    EDITORIAL,
    /** Leads from a part to its whole, so that following it must come to an end. */
    UPWARD,
    /** The library itself climbs it, to find the part when asked for the whole: it belongs to what the entity is. */
    CLIMBED,
    /** Its words name the entity, so that other claims may refer to it by them. */
    NAMING,
    /** What it is called besides its names, a title or a label of ours: users find it by this, and no claim refers to it by it. */
    TITLING,
    /** Besides naming: its words are a description ("foreign trade"), so that a name among them still speaks for itself. */
    DESCRIBING,
    /** What a figure is a figure of. */
    MEASURED,
    /** The figure, or the same in another unit. */
    FIGURE,
    /** The day on which a text was published, from which it counts what it dates. */
    PUBLICATION,
    /** A passage may hand it on to the facts in it. */
    HANDED_ON
}
