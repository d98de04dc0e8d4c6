package io.github.apec2026.recognize;

import io.github.apec2026.core.grammar.Grammar;
import io.github.apec2026.core.grammar.chinese.ChineseGrammar;
import io.github.apec2026.core.grammar.english.EnglishGrammar;

/** The grammar of each language: the one place outside a grammar that asks for the language. */
final class Grammars {

    private Grammars() {}

    /** Whether there is a grammar for a language. */
    static boolean knows(String language) {
        String primary = primary(language);
        return "en".equals(primary) || "zh".equals(primary);
    }

    private static String primary(String language) {
        int hyphen = language.indexOf('-');
        return hyphen < 0 ? language : language.substring(0, hyphen);
    }

    /**
     * The grammar of a language.
     *
     * @throws IllegalArgumentException when there is none
     */
    static Grammar of(String language) {
        return switch (primary(language)) {
            case "en" -> EnglishGrammar.INSTANCE;
            case "zh" -> ChineseGrammar.INSTANCE;
            default ->
                throw new IllegalArgumentException(
                        "There is no grammar for '" + language + "'; there are en and zh (zh-Hant, zh-Hans)");
        };
    }
}
