package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.english.Amount.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads whatever says a number: digits and words together, decimals in words, mixed numbers, and what is less than nothing. */
final class Amounts {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Amounts() {}

    /** The number that begins with a token, or {@code null}. */
    static @Nullable Amount read(Tokens t, int i, boolean money) {
        boolean hyphen = t.is(i, LexicalRole.MINUS) && t.gluedSymbol(i + 1, '-') && t.isDigits(i + 2) && t.glued(i + 2);
        if (hyphen) { // "minus-5"
            Amount amount = readPositive(t, i + 2, money);
            return amount != null && amount.isNumber() ? amount.negate() : null;
        }
        if (isMinus(t, i)) {
            Amount amount = t.is(i + 1, LexicalRole.MINUS) ? null : readPositive(t, i + 1, money);
            boolean slash = amount != null
                    && amount.form() == Form.FRACTION
                    && (t.isDigits(i + 1) || t.is(i, LexicalRole.MINUS));
            return amount != null && (amount.isNumber() || slash) ? amount.negate() : null;
        }
        return readPositive(t, i, money);
    }

    /** Whether a sign or a word makes the number behind it negative. */
    static boolean isMinus(Tokens t, int i) {
        if (t.is(i, LexicalRole.MINUS)) {
            return t.is(i + 1, LexicalRole.CARDINAL) || t.isDigits(i + 1) || Currencies.ofSymbol(t.symbol(i + 1)) >= 0;
        }
        boolean sign = t.symbol(i) == '-' && t.first(i) != '—' && t.first(i) != '―' && t.glued(i + 1);
        boolean price = Currencies.ofSymbol(t.symbol(i - 1)) >= 0 && !(t.glued(i - 1) && t.isDigits(i - 2));
        boolean opens =
                price || !t.glued(i) || (t.symbol(i - 1) != 0 && "([{\"“‘'=~<>:;,".indexOf(t.symbol(i - 1)) >= 0);
        return sign && opens && !t.isDigits(i - 1) && !t.same(i - 1, "covid");
    }

    private static @Nullable Amount readPositive(Tokens t, int i, boolean money) {
        int couple = t.is(i, LexicalRole.ARTICLE) ? i + 1 : i;
        if (t.same(couple, "couple")) {
            return readCouple(t, couple);
        }
        Amount fraction = Fractions.read(t, i);
        if (fraction != null) {
            return fraction;
        }
        if (t.is(i, LexicalRole.POINT) && !t.is(i - 1, LexicalRole.FUNCTION) && !t.is(i - 1, LexicalRole.CARDINAL)) {
            return readDecimals(t, i, BigDecimal.ZERO);
        }
        Amount amount = Numerals.read(t, i);
        if (amount == null) {
            Amount words = SpelledNumbers.read(t, i);
            return words == null || words.form() != Form.WORDS ? words : extendWords(t, words);
        }
        boolean plain = amount.form() == Form.DIGITS || (amount.form() == Form.FRACTION && !t.isDigits(i));
        return plain ? extendDigits(t, amount, money) : amount;
    }

    /** "a couple of days", "a couple hundred"; not "the couple". */
    private static @Nullable Amount readCouple(Tokens t, int i) {
        int at = t.same(i + 1, "of") ? i + 2 : i + 1;
        Amount scale = Scales.words(t, at);
        if (scale != null) {
            return new Amount(scale.next(), scale.value().add(scale.value()), Form.WORDS);
        }
        boolean some = t.is(i - 1, LexicalRole.ARTICLE)
                && (at == i + 2 || t.is(at, LexicalRole.TIME))
                && !t.is(at, LexicalRole.FUNCTION);
        return some ? new Amount(i + 1, BigDecimal.valueOf(2), Form.WORDS) : null;
    }

    private static Amount extendDigits(Tokens t, Amount amount, boolean money) {
        Amount mixed = addFraction(t, amount, BigDecimal.ONE);
        if (mixed.form() == Form.SILENT) {
            return mixed;
        }
        Amount scaled = Scales.behindDigits(t, mixed.next(), mixed.value(), money);
        if (scaled == null) {
            return mixed;
        }
        if (!money && Scales.isMetres(t, mixed.next())) {
            return Amount.silent(scaled.next());
        }
        Amount whole = new Amount(scaled.next(), mixed.value().multiply(scaled.value()), Form.WORDS);
        Amount more = addFraction(t, whole, scaled.value());
        return more.form() == Form.SILENT ? more : addSmaller(t, more, scaled.value(), money);
    }

    private static Amount extendWords(Tokens t, Amount words) {
        if (t.is(words.next(), LexicalRole.POINT)) {
            Amount decimal = readDecimals(t, words.next(), words.value());
            if (decimal != null) {
                return decimal;
            }
        }
        Amount mixed = addFraction(t, words, thousands(words.value()));
        if (mixed.form() == Form.SILENT) {
            return mixed;
        }
        Amount scaled = mixed.next() == words.next()
                ? Scales.plural(t, words.next(), words.value())
                : Scales.behindDigits(t, mixed.next(), mixed.value(), false);
        return scaled == null ? mixed : new Amount(scaled.next(), mixed.value().multiply(scaled.value()), Form.WORDS);
    }

    /** The thousand, million and so on of which a number is a multiple. */
    private static BigDecimal thousands(BigDecimal value) {
        BigDecimal scale = BigDecimal.ONE;
        BigDecimal rest = value;
        while (rest.signum() > 0 && rest.remainder(THOUSAND).signum() == 0) {
            rest = rest.divideToIntegralValue(THOUSAND);
            scale = scale.multiply(THOUSAND);
        }
        return scale;
    }

    /** "three and a fifth", "3 1/2", "2½", "a million and a half": the same amount when no fraction follows. */
    static Amount addFraction(Tokens t, Amount whole, BigDecimal scale) {
        boolean decimals = whole.value().scale() > 0;
        if (decimals && whole.value().remainder(BigDecimal.ONE).signum() != 0) {
            return whole;
        }
        int next = whole.next();
        Amount part = null;
        boolean slash =
                t.isDigits(next) && t.length(next) < 3 && t.gluedSymbol(next + 1, '/') && t.length(next + 2) < 4;
        if (slash || Characters.numerator(t.first(next)) > 0) {
            part = Numerals.read(t, next);
        } else if (t.same(SpelledNumbers.joined(t, next), "and")) {
            int behind = SpelledNumbers.joined(t, next) + 1;
            boolean digits = t.isDigits(behind) && t.gluedSymbol(behind + 1, '/') && t.length(behind + 2) < 3;
            boolean vulgar = Characters.numerator(t.first(behind)) > 0;
            part = digits || vulgar
                    ? Numerals.read(t, behind)
                    : Fractions.readPartOf(t, SpelledNumbers.joined(t, behind));
        }
        if (part == null || part.form() != Form.FRACTION || part.value().compareTo(BigDecimal.ONE) >= 0) {
            return whole;
        }
        boolean twice = scale.compareTo(BigDecimal.ONE) > 0 && Units.isScale(t, SpelledNumbers.joined(t, part.next()));
        return twice
                ? Amount.silent(part.next())
                : new Amount(part.next(), whole.value().add(part.value().multiply(scale)), Form.WORDS);
    }

    /** "5 million 200 thousand": digits with a smaller scale behind digits with a scale. */
    private static Amount addSmaller(Tokens t, Amount amount, BigDecimal scale, boolean money) {
        int at = t.same(amount.next(), "and") ? amount.next() + 1 : amount.next();
        Amount smaller = t.isDigits(at) && t.length(at) <= 3 ? Numerals.read(t, at) : null;
        if (smaller == null || smaller.form() != Form.DIGITS) {
            return amount;
        }
        Amount scaled = Scales.words(t, smaller.next());
        if (scaled == null || scaled.value().multiply(smaller.value()).compareTo(scale) >= 0) {
            return amount;
        }
        boolean counts = t.isWord(scaled.next()) && !t.is(scaled.next(), LexicalRole.FUNCTION);
        if (money && at > amount.next() && counts) {
            return amount; // "HK$7m and 7 thousand tonnes"
        }
        BigDecimal sum = amount.value().add(scaled.value().multiply(smaller.value()));
        return new Amount(scaled.next(), sum, Form.WORDS);
    }

    /** "point one four" behind a whole number, with a scale behind it. */
    private static @Nullable Amount readDecimals(Tokens t, int point, BigDecimal whole) {
        StringBuilder digits = new StringBuilder("0.");
        int at = point + 1;
        while (digits.length() < 24 && (isDigitWord(t, at) || t.same(at, "oh"))) {
            digits.append(t.same(at, "oh") ? 0 : t.value(at, LexicalRole.CARDINAL));
            at++;
        }
        if (at == point + 1) {
            return null;
        }
        BigDecimal value = whole.add(new BigDecimal(digits.toString()));
        Amount scaled = Scales.words(t, at);
        return scaled == null
                ? new Amount(at, value, Form.WORDS)
                : new Amount(scaled.next(), value.multiply(scaled.value()), Form.WORDS);
    }

    private static boolean isDigitWord(Tokens t, int i) {
        long value = t.value(i, LexicalRole.CARDINAL);
        return value >= 0 && value < 10;
    }
}
