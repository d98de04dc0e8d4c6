package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.core.grammar.Grammar;
import io.github.apec2026.recognize.Recognition;
import java.util.List;

/** The grammar of English. Immutable and thread-safe. */
public final class EnglishGrammar implements Grammar {

    /** The one instance. */
    public static final EnglishGrammar INSTANCE = new EnglishGrammar();

    private EnglishGrammar() {}

    @Override
    public List<Recognition> read(String text, Context context) {
        return List.of();
    }

    @Override
    public int sentenceEnd(String text, int at) {
        return Sentences.end(text, at);
    }

    @Override
    public List<int[]> names(String text) {
        return CapitalisedNames.in(text);
    }

    @Override
    public String join(List<String> words) {
        return String.join(" ", words);
    }
}
