package io.github.apec2026.badfiles;

import java.util.List;

/**
 * A claim in a form in which what a file's JSON says and what the loader made of it can be compared: everything as text.
 *
 * @param subject the entity, {@code type/key}
 * @param property the property
 * @param value the value
 * @param words the words
 * @param because why, or empty
 * @param basis {@code inferred}, {@code curated}, or empty where the loader works it out
 * @param rank the rank that the file states
 * @param sources whom the document names as its source
 * @param passage the passage with all that is told of it, or empty
 * @param checked what is only there to be checked against, and is not kept: which standing of the words, what supplies the rest, the
 *     words that name the sources
 */
record Telling(
        String subject,
        String property,
        String value,
        List<String> words,
        String because,
        String basis,
        String rank,
        List<String> sources,
        String passage,
        String checked) {

    /** The same with another value. */
    Telling withValue(String other) {
        return new Telling(subject, property, other, words, because, basis, rank, sources, passage, checked);
    }

    /** What a data set keeps of it, under a rank that may have been judged. */
    String kept(String judgedRank) {
        return property + " = " + value + " " + words + " because " + because + " on " + basis + ", " + judgedRank
                + ", " + sources + " " + passage;
    }

    /** All that reading a file finds. */
    String read() {
        return subject + "." + kept(rank) + " checked by " + checked;
    }
}
