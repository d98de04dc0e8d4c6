package io.github.apec2026.recognize;

import io.github.apec2026.core.grammar.Grammar;
import io.github.apec2026.core.language.Grammars;
import java.util.List;

/** Recognizers of languages that the library does not have. */
public final class OtherGrammars {

    private OtherGrammars() {}

    /** A recognizer by a registry of this grammar alone. */
    public static Recognizer recognizer(Grammar grammar) {
        return Recognizer.of(grammar.language(), new Grammars(List.of(grammar)));
    }

    /** Whether that registry has a grammar for a language. */
    public static boolean knows(Grammar grammar, String language) {
        return new Grammars(List.of(grammar)).knows(language);
    }
}
