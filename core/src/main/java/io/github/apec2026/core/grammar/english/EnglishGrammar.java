package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.core.grammar.Grammar;
import io.github.apec2026.recognition.ModalWord;
import io.github.apec2026.recognition.Recognition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The grammar of English. Immutable and thread-safe. */
public final class EnglishGrammar implements Grammar {

    /** The one instance. */
    public static final EnglishGrammar INSTANCE = new EnglishGrammar();

    private EnglishGrammar() {}

    @Override
    public String language() {
        return "en";
    }

    @Override
    public List<Recognition> read(String text, Context context) {
        Tokens tokens = Tokens.of(text);
        Dates dates = new Dates(tokens, context);
        Figures figures = new Figures(tokens, context, dates);
        List<Recognition> found = new ArrayList<>();
        int i = 0;
        int from = 0;
        while (i < tokens.size()) {
            Match date = dates.read(i);
            Match match = date == null ? figures.read(i, from) : date;
            if (match == null) {
                i++;
            } else {
                i = match.next();
                if (match.result() != null) {
                    found.add(match.result());
                    from = i;
                }
            }
        }
        return Collections.unmodifiableList(found);
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
    public boolean isPronoun(String words) {
        return Anaphora.contain(words);
    }

    @Override
    public List<ModalWord> modalWords(String text) {
        return ModalWords.in(text);
    }

    @Override
    public String dependentOpening(String text) {
        return Openings.of(text);
    }

    @Override
    public String join(List<String> words) {
        return String.join(" ", words);
    }
}
