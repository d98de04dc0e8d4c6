package io.github.apec2026.core.grammar;

import io.github.apec2026.core.grammar.chinese.ChineseGrammar;
import io.github.apec2026.core.grammar.english.EnglishGrammar;

/** The grammar of each language: the one place outside a grammar that asks for the language. */
public final class Grammars {

    private Grammars() {}

    /**
     * The grammar of a language.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Grammar of(String language) {
        int hyphen = language.indexOf('-');
        return switch (hyphen < 0 ? language : language.substring(0, hyphen)) {
            case "en" -> EnglishGrammar.INSTANCE;
            case "zh" -> ChineseGrammar.INSTANCE;
            default ->
                throw new IllegalArgumentException(
                        "There is no grammar for '" + language + "'; there are en and zh (zh-Hant, zh-Hans)");
        };
    }
}
