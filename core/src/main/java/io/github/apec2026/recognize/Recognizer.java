package io.github.apec2026.recognize;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.core.grammar.Grammar;
import io.github.apec2026.core.grammar.LongAmounts;
import io.github.apec2026.core.language.Grammars;
import io.github.apec2026.recognition.ModalWord;
import io.github.apec2026.recognition.Recognition;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Finds every figure and date in running text.
 *
 * <pre>{@code
 * Recognizer.of("en").recognize("exports of RMB9.49 trillion, up 4.4%");
 * }</pre>
 *
 * <p>Takes time linear in the length of the text. Immutable and thread-safe.
 */
public final class Recognizer {

    private final Grammar grammar;
    private final Context context;

    private Recognizer(Grammar grammar, Context context) {
        this.grammar = grammar;
        this.context = context;
    }

    /**
     * A recognizer of a language.
     *
     * @param language a BCP 47 tag: {@code en}, {@code zh-Hant}, {@code zh-Hans}, or one that begins with theirs
     * @throws IllegalArgumentException when there is no grammar for the language
     */
    public static Recognizer of(String language) {
        Objects.requireNonNull(language, "language");
        return of(language, Grammars.ALL);
    }

    /** The same with other grammars than those of this library. */
    static Recognizer of(String language, Grammars grammars) {
        return new Recognizer(grammars.of(language), Context.NONE);
    }

    /** Whether there is a grammar for a language. */
    public static boolean knows(String language) {
        Objects.requireNonNull(language, "language");
        return Grammars.ALL.knows(language);
    }

    /**
     * The same, taking relative dates ("yesterday", 今年) from {@code date}. Days and months without a year stay open.
     *
     * @throws IllegalArgumentException when the year has not four digits: before 1 or after 9999
     */
    public Recognizer asOf(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return new Recognizer(grammar, context.withReference(checked(date), false));
    }

    /**
     * The same for a text that was published on {@code date}: relative dates count from that day, and weekdays ("on Thursday", 周四) and
     * days and months without a year ("April 7", "in October", 11月18日) are read as news uses them. They mean the last one up to that
     * day, or the next one from it where their clause speaks of the future.
     *
     * @throws IllegalArgumentException when the year has not four digits: before 1 or after 9999
     */
    public Recognizer publishedOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return new Recognizer(grammar, context.withReference(checked(date), true));
    }

    private static LocalDate checked(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException("No text is of the year " + date.getYear());
        }
        return date;
    }

    /** The same, taking a bare {@code $} as the currency of an ISO 4217 code. */
    public Recognizer withDollar(String currency) {
        Objects.requireNonNull(currency, "currency");
        return new Recognizer(grammar, context.withDollar(currency));
    }

    /**
     * The same for a text that writes numeric dates in one order: {@code 01/02/2026} is 1 February with the day first, else 2 January.
     * Without it such a date is not read, unless the text itself decides: {@code 13/02/2026}.
     */
    public Recognizer withDayFirst(boolean dayFirst) {
        return new Recognizer(grammar, context.withDayFirst(dayFirst));
    }

    /**
     * The words that say how firm a text is ("must", "hope", 將, 探討), in the order of the text; no two overlap. A word that
     * may be several is given with all that it may be. Empty when there is none.
     */
    public List<ModalWord> modalWords(String text) {
        Objects.requireNonNull(text, "text");
        return grammar.modalWords(text);
    }

    /**
     * The word with which a text leans on the text before it: a pronoun ("They", 其), a conjunction ("But", 而) or "also". Empty when
     * it can be read alone.
     */
    public String dependentOpening(String text) {
        Objects.requireNonNull(text, "text");
        return grammar.dependentOpening(text);
    }

    /** What the text says, in the order of the text; no two overlap. Empty when it says no figure and no date. A figure of more than 80 digits is none. */
    public List<Recognition> recognize(String text) {
        Objects.requireNonNull(text, "text");
        return LongAmounts.without(grammar.read(text, context));
    }
}
