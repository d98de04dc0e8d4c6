package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.core.grammar.Grammar;
import io.github.apec2026.recognition.ModalWord;
import io.github.apec2026.recognition.Recognition;
import java.util.List;

/** The grammar of Chinese. Immutable and thread-safe. */
public final class ChineseGrammar implements Grammar {

    /** The one instance. */
    public static final ChineseGrammar INSTANCE = new ChineseGrammar();

    private static final String SENTENCE_MARKS = "。！？!?｡\n";

    /** What closes behind the mark of a sentence and belongs to it. */
    private static final String CLOSING = "」』”’》〉）)";

    private ChineseGrammar() {}

    @Override
    public String language() {
        return "zh";
    }

    @Override
    public List<Recognition> read(String text, Context context) {
        return new Reading(text, context).all();
    }

    @Override
    public int sentenceEnd(String text, int at) {
        for (int i = at; i < text.length(); i++) {
            if (SENTENCE_MARKS.indexOf(text.charAt(i)) >= 0) {
                return behindMarks(text, i);
            }
        }
        return text.length();
    }

    /** Behind the marks that end a sentence at {@code at}, and the brackets that close with it: ？！」. A new line is the last of them. */
    private static int behindMarks(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) != '\n' && isEnding(text.charAt(i))) {
            i++;
        }
        return i == at ? at + 1 : i;
    }

    private static boolean isEnding(char c) {
        return SENTENCE_MARKS.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    @Override
    public List<int[]> names(String text) {
        return Titles.in(text);
    }

    @Override
    public boolean isPronoun(String words) {
        return Pronouns.contain(words);
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
        return String.join("", words);
    }
}
