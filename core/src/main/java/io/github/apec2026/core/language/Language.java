package io.github.apec2026.core.language;

import io.github.apec2026.core.grammar.Grammar;
import java.util.List;

/** The sentences, names and words of a language, for verification and coverage. Immutable and thread-safe. */
public final class Language {

    private final Grammar grammar;

    private Language(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * The language of a BCP 47 tag.
     *
     * @throws IllegalArgumentException when there is no grammar for it
     */
    public static Language of(String tag) {
        return new Language(Grammars.ALL.of(tag));
    }

    /** Whether there is a grammar for a language. */
    public static boolean isKnown(String tag) {
        return Grammars.ALL.knows(tag);
    }

    /** The end, exclusive, of the sentence that holds a position. */
    public int sentenceEnd(String text, int at) {
        return grammar.sentenceEnd(text, at);
    }

    /**
     * The names and titles in a text, each an array of start and end (exclusive), in the order of the text: in English capitalised
     * words and quoted titles, in Chinese the texts in 《》 or 「」. Empty when there are none.
     */
    public List<int[]> names(String text) {
        return grammar.names(text);
    }

    /** Whether words replace a name, so that each text means something else by them: a pronoun, or a common noun with an article. */
    public boolean isPronoun(String words) {
        return grammar.isPronoun(words);
    }

    /** Words that are apart in a text, joined as the language joins words. */
    public String join(List<String> words) {
        return grammar.join(words);
    }
}
