package io.github.apec2026.core.grammar.composition;

import io.github.apec2026.value.Bound;

/**
 * Words that say how a figure limits the true one.
 *
 * @param before the words before the figure
 * @param within those behind its numeral and before its unit
 * @param behind those behind its unit
 */
public record Limit(String before, String within, String behind, Bound bound) {

    /** No words: the figure is exact. */
    public static final Limit NONE = new Limit("", "", "", Bound.EXACT);

    /** Words before the figure. */
    public static Limit before(String words, Bound bound) {
        return new Limit(words, "", "", bound);
    }

    /** Words behind the figure. */
    public static Limit behind(String words, Bound bound) {
        return new Limit("", "", words, bound);
    }

    /** Words between the numeral and its unit. */
    public static Limit within(String words, Bound bound) {
        return new Limit("", words, "", bound);
    }
}
