package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.english.Amount.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads currencies that carry their scale: {@code MUSD}, {@code USDbn}, "USD million", "US$m". */
final class CurrencyCodes {

    private static final int CODE = 3;
    private static final int LONGEST = 6;

    private CurrencyCodes() {}

    /** A code in capitals with a scale before it or behind it in one word, or {@code null}; the size is the scale. */
    static @Nullable Unit compound(Tokens t, int i) {
        int length = t.length(i);
        if (!t.isWord(i) || length <= CODE || length > LONGEST) {
            return null;
        }
        long before = scale(t.part(i, 0, length - CODE));
        int last = before > 0 ? (int) t.part(i, length - CODE, length).value(LexicalRole.CODE) : -1;
        if (last >= 0 && t.isCapitals(i, length - CODE, length)) {
            return unit(i + 1, before, last);
        }
        long behind = scale(t.part(i, CODE, length));
        int first = behind > 0 ? (int) t.part(i, 0, CODE).value(LexicalRole.CODE) : -1;
        return first >= 0 && t.isCapitals(i, 0, CODE) ? unit(i + 1, behind, first) : null;
    }

    private static Unit unit(int next, long scale, int place) {
        return new Unit(next, BigDecimal.valueOf(scale), Currencies.code(place));
    }

    private static long scale(Word word) {
        return Math.max(word.value(LexicalRole.SCALE_MARK), word.value(LexicalRole.SCALE_LETTER));
    }

    /** The scale behind the code or the sign of a currency that follows digits: "125 USD million"; or {@code null}. */
    static @Nullable Amount scaleBehind(Tokens t, int i) {
        Amount words = Scales.words(t, i);
        boolean letter = t.is(i, LexicalRole.SCALE_LETTER) && t.glued(i) && !t.goesOn(i + 1);
        Amount scale = words;
        if (words == null && t.is(i, LexicalRole.SCALE_MARK)) {
            scale = new Amount(i + 1, BigDecimal.valueOf(t.value(i, LexicalRole.SCALE_MARK)), Form.WORDS);
        } else if (words == null && letter) {
            scale = new Amount(i + 1, BigDecimal.valueOf(t.value(i, LexicalRole.SCALE_LETTER)), Form.WORDS);
        }
        return scale == null || t.isDigits(scale.next()) ? null : scale;
    }

    /** What precedes digits at token {@code i}, not before {@code from}: a name of several words, or a code with a scale. */
    static @Nullable Prefix before(Tokens t, int i, int from) {
        Unit compound = i > from ? compound(t, i - 1) : null;
        if (compound != null) {
            return new Prefix(i - 1, compound.size(), compound.name());
        }
        boolean scale = i - 1 > from && Units.isScale(t, i - 1) && t.is(i - 2, LexicalRole.CODE) && t.isCapitals(i - 2);
        if (scale) {
            BigDecimal size = RangeScales.last(t, i - 1, i);
            return size == null
                    ? null
                    : new Prefix(i - 2, size, Currencies.code((int) t.value(i - 2, LexicalRole.CODE)));
        }
        if (!t.is(i - 1, LexicalRole.CURRENCY) && !t.same(i - 1, "rmb")) {
            return null;
        }
        for (int k = Math.max(from, i - 5); k < i - 1; k++) {
            PhraseTable.Hit name = t.isWord(k) && !t.isTied(k) ? CurrencyNames.at(t, k) : PhraseTable.NOTHING;
            if (name.next() == i && name.value() >= 0) {
                return new Prefix(k, BigDecimal.ONE, Currencies.code(name.value()));
            }
        }
        int place = (int) t.value(i - 1, LexicalRole.CURRENCY);
        boolean bare = place >= 0 && place != Currencies.DOLLAR && i > from && !t.isDigits(i - 2);
        return bare ? new Prefix(i - 1, BigDecimal.ONE, Currencies.code(place)) : null;
    }

    /** Whether a number behind the name of a currency is an amount of it: it has a scale, or thousands, and counts nothing else. */
    static boolean isAmount(Tokens t, int i, Amount amount) {
        boolean great =
                amount.next() > i + 1 || t.length(i) > 3 || compound(t, i - 1) != null || Units.isScale(t, i - 1);
        return great && Nouns.counted(t, amount.next()) < 0;
    }

    /** A currency before a number: its first token, how many of the unit one of these is, and the unit. */
    record Prefix(int start, BigDecimal size, String unit) {}
}
