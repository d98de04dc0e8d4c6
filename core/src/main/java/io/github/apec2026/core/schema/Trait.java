package io.github.apec2026.core.schema;

/** Traits of a property. A property without traits is stated in the words of documents. */
public enum Trait {
    /** Our category: a kind, a state, a status. Words are optional. */
    CLASSIFIED,
    /** Our own words: a label, a summary. No words of a document are needed or allowed. */
    EDITORIAL,
    /** Besides editorial: our summary or description, which is shown and found where there is neither a name nor a title. */
    SUMMARY,
    /** Refers to a parent, a whole or a predecessor: following it never leads back to where it began. */
    ACYCLIC,
    /** Containment: queries for the whole also find the part, so the library follows it. */
    CONTAINMENT,
    /** Its words name the entity, so that other claims may refer to it by them. */
    NAMING,
    /** What it is called besides its names, a title or a label of ours: users find it by this, and no claim refers to it by it. */
    TITLING,
    /** Besides naming: its words are a description ("foreign trade"), so that a name among them still speaks for itself. */
    DESCRIBING,
    /** The indicator that a figure measures. */
    MEASURED,
    /** The figure, or the same in another unit. */
    FIGURE,
    /** The day on which a text was published, from which it counts what it dates. */
    PUBLICATION,
    /** The facts of a passage inherit it from the {@code gives} of the passage. */
    INHERITABLE
}
