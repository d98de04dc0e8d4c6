package io.github.apec2026.core.search;

import io.github.apec2026.model.Id;
import io.github.apec2026.value.TaggedText;

/**
 * A text by which an entity is found. Immutable.
 *
 * @param id the entity
 * @param text the name, title, label or summary, as hits have it
 * @param sort what sort of text it is
 * @param sought what is compared with the text of a search: {@code text} itself, or with an honorific
 */
public record Name(Id<?> id, TaggedText text, Sort sort, String sought) {

    /** What sort of text an entity is found by. */
    public enum Sort {
        /** A name, a title or a label of its own. */
        OWN,
        /** The title of a post that a person holds. */
        POST,
        /** A summary or a key, in place of a name. */
        SUMMARY
    }

    /** A name, title or label. */
    public Name(Id<?> id, TaggedText text) {
        this(id, text, Sort.OWN);
    }

    /** A text of some sort. */
    public Name(Id<?> id, TaggedText text, Sort sort) {
        this(id, text, sort, text.text());
    }

    /** The same name with an honorific, which follows it where a script writes words without spaces: {@code Dr Park}, 王博士. */
    public Name with(String honorific) {
        boolean follows = Folded.Sort.of(text.text().codePointAt(0)) == Folded.Sort.UNSPACED;
        return new Name(id, text, sort, follows ? text.text() + honorific : honorific + " " + text.text());
    }
}
