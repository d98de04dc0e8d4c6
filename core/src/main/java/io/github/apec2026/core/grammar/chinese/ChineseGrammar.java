package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.core.grammar.Grammar;
import io.github.apec2026.recognition.Recognition;
import java.util.List;

/** The grammar of Chinese. Immutable and thread-safe. */
public final class ChineseGrammar implements Grammar {

    /** The one instance. */
    public static final ChineseGrammar INSTANCE = new ChineseGrammar();

    private static final String SENTENCE_MARKS = "。！？\n";

    private ChineseGrammar() {}

    @Override
    public List<Recognition> read(String text, Context context) {
        return new Reading(text, context).all();
    }

    @Override
    public int sentenceEnd(String text, int at) {
        for (int i = at; i < text.length(); i++) {
            if (SENTENCE_MARKS.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    @Override
    public List<int[]> names(String text) {
        return Titles.in(text);
    }

    @Override
    public String join(List<String> words) {
        return String.join("", words);
    }
}
