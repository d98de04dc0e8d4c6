package io.github.apec2026.core.language;

import io.github.apec2026.core.grammar.Grammar;
import io.github.apec2026.core.grammar.chinese.ChineseGrammar;
import io.github.apec2026.core.grammar.english.EnglishGrammar;
import io.github.apec2026.value.Printable;
import java.util.List;

/** The grammars by language: the one place outside a grammar that asks for the language. Immutable and thread-safe. */
public final class Grammars {

    /** The grammars of this library; a new one is a line here. */
    public static final Grammars ALL = new Grammars(List.of(
            EnglishGrammar.INSTANCE, //
            ChineseGrammar.INSTANCE));

    private final List<Grammar> grammars;

    /** A registry of other grammars. */
    public Grammars(List<Grammar> grammars) {
        this.grammars = List.copyOf(grammars);
    }

    /** Whether there is a grammar for a language. */
    public boolean knows(String language) {
        for (Grammar grammar : grammars) {
            if (isOf(grammar, language)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The grammar of a language.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Grammar of(String language) {
        StringBuilder known = new StringBuilder();
        for (Grammar grammar : grammars) {
            if (isOf(grammar, language)) {
                return grammar;
            }
            known.append(known.length() == 0 ? "" : ", ").append(grammar.language());
        }
        throw new IllegalArgumentException(
                "There is no grammar for '" + Printable.of(language, 200) + "'; there are " + known);
    }

    /** Whether a tag of BCP 47 begins with the language of a grammar. */
    private static boolean isOf(Grammar grammar, String language) {
        String primary = grammar.language();
        return language.startsWith(primary)
                && (language.length() == primary.length() || language.charAt(primary.length()) == '-');
    }
}
