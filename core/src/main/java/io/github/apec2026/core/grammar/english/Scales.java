package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.english.Amount.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what multiplies a number: million, hundred thousand, dozen, and in short bn, k, m. The value is the multiplier. */
final class Scales {

    private static final int MOST = 3;
    private static final WordSet METRES_BEHIND =
            WordSet.of("tall wide long high deep sprint dash race hurdles freestyle butterfly relay away backstroke "
                    + "breaststroke from above below final runner swim x");
    private static final WordSet PICTURES_BEHIND =
            WordSet.of("tv tvs video videos display displays screen screens resolution monitor camera cameras ultra "
                    + "uhd televisions television streaming hdr footage run race");

    private static final int MOST_TOKENS = 9;
    private static final WordSet LENGTHS =
            WordSet.of("lengths laps waves walls towers poles pools tracks sprints races");

    private Scales() {}

    /** Whole words, one or several: hundred, hundred thousand, dozen. */
    static @Nullable Amount words(Tokens t, int i) {
        BigDecimal scale = BigDecimal.ONE;
        int at = i;
        for (int count = 0; count < MOST; count++) {
            int next = SpelledNumbers.joined(t, at);
            long value = Math.max(t.value(next, LexicalRole.SCALE), t.value(next, LexicalRole.DOZEN));
            if (value < 0) {
                break;
            }
            scale = scale.multiply(BigDecimal.valueOf(value));
            at = next + 1;
        }
        return at == i ? null : new Amount(at, scale, Form.WORDS);
    }

    /** "five millions", "2 dozens"; not "one millions". */
    static @Nullable Amount plural(Tokens t, int i, BigDecimal number) {
        int next = SpelledNumbers.joined(t, i);
        boolean many = t.is(next, LexicalRole.SCALES) && number.compareTo(BigDecimal.ONE) > 0;
        return many ? new Amount(next + 1, BigDecimal.valueOf(t.value(next, LexicalRole.SCALES)), Form.WORDS) : null;
    }

    /** Any scale behind digits. Letters that may mean something else are scales of money, or where nothing contradicts. */
    static @Nullable Amount behindDigits(Tokens t, int i, BigDecimal number, boolean money) {
        Amount words = words(t, i);
        if (words != null) {
            return words;
        }
        int next = SpelledNumbers.joined(t, i);
        if (t.is(next, LexicalRole.SCALE_MARK)
                && (money || !t.same(next, "mil") || t.is(next + 1, LexicalRole.CURRENCY))) {
            return new Amount(next + 1, BigDecimal.valueOf(t.value(next, LexicalRole.SCALE_MARK)), Form.WORDS);
        }
        boolean touches = t.glued(i) || (money && (t.same(i, "m") || (t.same(i, "mm") && t.isCapitals(i))));
        if (t.is(i, LexicalRole.SCALE_LETTER) && touches && isScale(t, i, money)) {
            return new Amount(i + 1, BigDecimal.valueOf(t.value(i, LexicalRole.SCALE_LETTER)), Form.WORDS);
        }
        return plural(t, i, number);
    }

    /** Whether a small m behind digits may be metres as well as millions: no money and no noun in the plural behind it. */
    static boolean isMetres(Tokens t, int i) {
        int next = i + 1;
        boolean letter = t.length(i) == 1 && t.first(i) == 'm' && t.glued(i);
        boolean range = t.symbol(next) == '-' || t.is(next, LexicalRole.TO);
        int second = range && t.isDigits(next + 1) ? DigitGroup.at(t, next + 1).end() : -1;
        if (letter && second > 0 && t.same(second, "m") && t.glued(second)) {
            return isMetres(t, second);
        }
        if (isMoneyBefore(t, i)) {
            return false;
        }
        boolean money = t.is(next, LexicalRole.CURRENCY)
                || t.is(next, LexicalRole.CODE)
                || Currencies.ofSymbol(t.first(next)) >= 0;
        boolean counts = Nouns.counted(t, next) >= 0 && !t.is(i - 2, LexicalRole.ARTICLE) && !LENGTHS.has(t, next);
        return letter && !money && !counts && CurrencyNames.at(t, next).value() < 0;
    }

    /** Whether a number follows an amount of money with its sign: "$5m-7m". */
    private static boolean isMoneyBefore(Tokens t, int i) {
        for (int k = i - 1; k > i - MOST_TOKENS && t.has(k); k--) {
            if (Currencies.ofSymbol(t.first(k)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isScale(Tokens t, int i, boolean money) {
        if (t.glued(i + 1)
                && (t.isDigits(i + 1) || t.isWord(i + 1) || t.first(i + 1) == '²' || t.first(i + 1) == '³')) {
            return false;
        }
        return switch (t.first(i)) {
            case 'k' -> true;
            case 'K' -> money || !PICTURES_BEHIND.has(t, i + 1);
            case 'm', 'M' -> t.length(i) == 1 ? money || !METRES_BEHIND.has(t, SpelledNumbers.joined(t, i + 1)) : money;
            case 'B' -> true;
            default -> money;
        };
    }
}
