package io.github.apec2026.core.grammar;

import io.github.apec2026.recognition.ModalWord;
import io.github.apec2026.recognition.Recognition;
import java.util.List;

/** How one language writes figures and dates. Implementations are immutable, thread-safe and linear in the length of the text. */
public interface Grammar {

    /** The language, as the primary subtag of BCP 47 that names it. */
    String language();

    /** What the text says, in the order of the text, without overlaps; unmodifiable. */
    List<Recognition> read(String text, Context context);

    /**
     * Where the sentence ends that holds position {@code at}, exclusive: behind its last mark, before the white space. Marks inside
     * quotations count like others.
     */
    int sentenceEnd(String text, int at);

    /**
     * The names in a text: each an array of start and end (exclusive), in the order of the text. What counts as one the language says:
     * capitalised words and titles in quotation marks, or titles in brackets.
     */
    List<int[]> names(String text);

    /**
     * Whether words refer back to a name instead of being one: a pronoun, or a description by a common noun with an article or the like,
     * "the province", 該省.
     */
    boolean isPronoun(String words);

    /** The words that say how firmly a statement is made, in the order of the text, without overlaps; unmodifiable. */
    List<ModalWord> modalWords(String text);

    /**
     * The word with which a text leans on what precedes it, a pronoun, a conjunction or "also"; empty when it begins for itself. A
     * name that begins so is none of these.
     */
    String dependentOpening(String text);

    /** Words that are apart in a text, joined as the language joins words. */
    String join(List<String> words);
}
