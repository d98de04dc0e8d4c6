package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.english.Amount.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads places in an order: "first", {@code 15th}; not the "first" of a list of arguments, nor the "second" of a clock or a motion. */
final class Ordinals {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final WordSet VERB_BEFORE =
            WordSet.of("i we they you he she to will would shall can could may might must not");
    private static final WordSet OBJECT = WordSet.of("the a an that this these those his her their it our your my");
    private static final WordSet FIRST_IDIOMS = WordSet.of("lady aid come name names");
    private static final WordSet SECOND_IDIOMS = WordSet.of("nature thought thoughts wind fiddle");
    private static final WordSet THIRD_IDIOMS = WordSet.of("party parties world");
    private static final WordSet CLOCK_BEFORE = WordSet.of("per split every each one any this");
    private static final WordSet SECOND_PLACES = WordSet.of(
            "half quarter largest biggest highest best most year month week day round" + " time place edition session");

    private Ordinals() {}

    /** The place that begins with a token, or {@code null}. */
    static @Nullable Amount read(Tokens t, int i) {
        if (t.isDigits(i)) {
            return readDigits(t, i);
        }
        boolean begins = t.is(i, LexicalRole.ORDINAL)
                || t.is(i, LexicalRole.ORDINAL_SCALE)
                || t.is(i, LexicalRole.CARDINAL)
                || t.is(i, LexicalRole.ARTICLE);
        Amount spelled = begins || t.is(i, LexicalRole.SCALE) ? SpelledNumbers.read(t, i) : null;
        return spelled != null && spelled.form() == Form.ORDINAL ? spelled : null;
    }

    /** {@code 15th}, where the ending is that of the number. */
    private static @Nullable Amount readDigits(Tokens t, int i) {
        DigitGroup chain = DigitGroup.at(t, i);
        int parts = chain.isTooLong() ? 0 : chain.numeral(0);
        int mark = chain.end();
        if (parts != chain.parts() || !t.is(mark, LexicalRole.ORDINAL_MARK) || !t.glued(mark) || chain.count('.') > 0) {
            return null;
        }
        BigDecimal value = chain.value(0);
        long last = value.remainder(TEN).longValue();
        boolean teen = value.remainder(BigDecimal.valueOf(100))
                        .divideToIntegralValue(TEN)
                        .longValue()
                == 1;
        long ending = teen || last > 3 ? 0 : last;
        boolean fits = t.value(mark, LexicalRole.ORDINAL_MARK) == ending && value.signum() > 0;
        return fits ? new Amount(mark + 1, value, Form.ORDINAL) : null;
    }

    /** Whether an ordinal word is used for something else than a place. */
    static boolean isOther(Tokens t, int i, int next) {
        boolean idiom = (t.gluedSymbol(next, '-') && t.is(next + 1, LexicalRole.IDIOM_TAIL))
                || (t.same(i, "third") && THIRD_IDIOMS.has(t, SpelledNumbers.joined(t, next)))
                || (t.same(i, "first") && FIRST_IDIOMS.has(t, next))
                || (t.same(i, "second") && SECOND_IDIOMS.has(t, next));
        boolean argument = next == i + 1
                && (t.symbol(next) == ',' || t.symbol(next) == ':')
                && t.isCapitalised(i)
                && t.startsSentence(i)
                && t.has(next + 1);
        boolean none = t.same(i, "second") && t.same(next, "to") && t.same(next + 1, "none");
        return idiom || none || argument || isAdverb(t, i, next) || isSecond(t, i, next);
    }

    /** "at first", "at first glance", "first of all". */
    private static boolean isAdverb(Tokens t, int i, int next) {
        if (!t.same(i, "first")) {
            return false;
        }
        boolean at = t.same(i - 1, "at");
        boolean all = t.same(next, "of") && t.same(next + 1, "all");
        boolean foremost = t.same(next, "and") && t.same(next + 1, "foremost");
        return at || all || foremost;
    }

    /** "I second that", "a second", "per second". */
    private static boolean isSecond(Tokens t, int i, int next) {
        if (!t.same(i, "second") || next != i + 1 || SECOND_PLACES.has(t, next) || t.gluedSymbol(next, '-')) {
            return false;
        }
        boolean ends = !t.isWord(next) || t.is(next, LexicalRole.FUNCTION);
        boolean object = OBJECT.has(t, next);
        boolean verb = VERB_BEFORE.has(t, i - 1) && (!t.same(i - 1, "to") || object || !ends);
        boolean clock = CLOCK_BEFORE.has(t, i - 1) && ends;
        return verb || clock || (t.is(i - 1, LexicalRole.ARTICLE) && ends);
    }
}
