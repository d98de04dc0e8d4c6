package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.core.grammar.english.Amount.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads currencies, before a number and behind it, and amounts of two units: "5 dollars and 50 cents". */
final class Money {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    /** Countries that are written as two letters with points, before the sign of a dollar. */
    private static final String INITIALS = "us hk nz nt ";

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final int CHINA = Currencies.place("CNY");
    private static final int JAPAN = Currencies.place("JPY");
    private static final WordSet CAPITAL_CODES = WordSet.of("mop cad rub pen try cop ars sar kes rm clp");
    private static final WordSet NOT_WON =
            WordSet.of("the a an his her their its our gold silver bronze first second third it"
                    + " medals seats awards titles games matches races prizes by against in at");
    private static final WordSet WEIGHT = WordSet.of("of heavier lighter overweight per");
    private static final WordSet WEIGHS = WordSet.of("weigh weighs weighed weighing lift lifts lifted gained");
    private static final WordSet NO_UNIT_BEHIND = WordSet.of("denominated based linked pegged backed");

    private Money() {}

    /** What precedes a number: its currency, and the token of the number. */
    record Sign(int number, int place) {}

    /** The currency that begins with a token and has a number behind it, or {@code null}. */
    static @Nullable Sign sign(Tokens t, int i) {
        int symbol = Currencies.ofSymbol(t.first(i));
        if (symbol >= 0 && !t.isWord(i)) {
            int country = symbol == Currencies.DOLLAR && t.isCapitals(i + 1)
                    ? (int) t.value(i + 1, LexicalRole.DOLLAR_PREFIX)
                    : -1;
            int before = symbol == Currencies.DOLLAR ? Dollars.before(t, i) : yen(t, i, symbol);
            return country >= 0 && t.glued(i + 1)
                    ? signBefore(t, i + 2, country)
                    : signBefore(t, i + 1, before >= 0 ? before : symbol);
        }
        if (t.length(i) == 1 && t.gluedSymbol(i + 1, '.')) {
            return initials(t, i);
        }
        int prefix = (int) t.value(i, LexicalRole.DOLLAR_PREFIX);
        boolean dollar = prefix >= 0 && Currencies.ofSymbol(t.first(i + 1)) == Currencies.DOLLAR;
        boolean capitals = t.length(i) < 4 && t.length(i) > 1 && t.isCapitals(i) && !t.same(i - 1, "the");
        boolean apart = capitals || t.is(i, LexicalRole.CODE) || t.same(i, "mex");
        if (dollar && (t.glued(i + 1) || apart) && !t.isTied(i)) {
            return signBefore(t, i + 2, prefix);
        }
        int code = (int) t.value(i, LexicalRole.CODE);
        if (code < 0 || !isCode(t, i)) {
            return null;
        }
        int at = t.gluedSymbol(i + 1, '.') && t.length(i) == 2 ? i + 2 : i + 1;
        at = Currencies.ofSymbol(t.first(at)) >= 0 ? at + 1 : at;
        Sign sign = signBefore(t, at, code);
        boolean word = sign != null && CAPITAL_CODES.has(t, i) && t.length(i) == 3;
        boolean few = word
                && t.length(at) < 4
                && !DigitGroup.joins(t, at + 1)
                && Scales.behindDigits(t, at + 1, BigDecimal.TEN, true) == null;
        return few ? null : sign;
    }

    /** The place of the currency of "JP¥" and "CN¥", or -1. */
    private static int yen(Tokens t, int i, int symbol) {
        boolean letters = symbol == Currencies.YEN_OR_YUAN && t.glued(i) && t.isCapitals(i - 1);
        boolean china = t.same(i - 1, "cn") || t.same(i - 1, "rmb");
        return letters && china ? CHINA : letters && t.same(i - 1, "jp") ? JAPAN : -1;
    }

    /** "U.S.$5", "U.S. $5", "H.K.$5", or {@code null}. */
    private static @Nullable Sign initials(Tokens t, int i) {
        boolean two = t.length(i + 2) == 1 && t.glued(i + 2) && !t.isTied(i);
        int point = two && t.gluedSymbol(i + 3, '.') ? i + 4 : i + 3;
        boolean dollar = two && Currencies.ofSymbol(t.first(point)) == Currencies.DOLLAR;
        if (!dollar || (!t.glued(point) && t.same(i - 1, "the"))) {
            return null;
        }
        for (int k = 0; k < INITIALS.length(); k += 3) {
            if (t.same(i, INITIALS.substring(k, k + 1)) && t.same(i + 2, INITIALS.substring(k + 1, k + 2))) {
                return signBefore(t, point + 1, (int) Lexicon.english().dollar(INITIALS.substring(k, k + 2)));
            }
        }
        return null;
    }

    /** Whether letters that name no country touch the sign of a dollar. */
    static boolean isUnknown(Tokens t, int sign) {
        boolean point = t.gluedSymbol(sign - 1, '.') || (t.gluedSymbol(sign - 1, '-') && t.isCapitals(sign - 2));
        return Currencies.ofSymbol(t.first(sign)) == Currencies.DOLLAR
                && t.glued(sign)
                && (t.isWord(sign - 1) || (point && t.isWord(sign - 2)));
    }

    private static @Nullable Sign signBefore(Tokens t, int number, int place) {
        boolean minus = t.symbol(number) == '-' && t.isDigits(number + 1) && t.glued(number + 1);
        boolean digits = t.isDigits(number) || (t.symbol(number) == '.' && t.isDigits(number + 1));
        return minus || digits ? new Sign(number, place) : null;
    }

    private static boolean isCode(Tokens t, int i) {
        return t.isCapitals(i) || !CAPITAL_CODES.has(t, i);
    }

    /** The currency behind a number with its sign before it: "$5 USD" is in that dollar, "$5" in the sign's. */
    static Unit behindSign(Tokens t, int next, int place, Context context) {
        int code = (int) t.value(next, LexicalRole.CODE);
        PhraseTable.Hit name = name(t, next);
        int said = code >= 0 && t.isCapitals(next) ? code : name.value();
        int end = said == code ? next + 1 : name.next();
        if (said < 0 && t.value(next, LexicalRole.CURRENCY) == place) {
            said = place;
            end = next + 1;
        }
        PhraseTable.Hit country =
                said < 0 && place == Currencies.DOLLAR ? Dollars.behind(t, next) : PhraseTable.NOTHING;
        if (country.value() >= 0) {
            return new Unit(country.next(), BigDecimal.ONE, Currencies.code(country.value()));
        }
        if (place == Currencies.DOLLAR && said < 0 && (isConverted(t, next, context) || Dollars.isNamed(t, next))) {
            return new Unit(next, BigDecimal.ONE, "$");
        }
        boolean fits = said >= 0 && (said == place || place == Currencies.DOLLAR);
        return fits
                ? new Unit(end, BigDecimal.ONE, Currencies.unit(said, context))
                : new Unit(next, BigDecimal.ONE, Currencies.unit(place, context));
    }

    /** Whether the same amount follows in the currency of a bare dollar, which is then another: "$5 (HK$39)". */
    private static boolean isConverted(Tokens t, int next, Context context) {
        Sign other = t.symbol(next) == '(' && context.dollar().isPresent() ? sign(t, next + 1) : null;
        return other != null
                && other.place() != Currencies.DOLLAR
                && context.dollar().get().equals(Currencies.code(other.place()));
    }

    /** The unit of the second of two amounts, where the first is in bare dollars: of "$5 to $6 million (USD)"; or {@code null}. */
    static @Nullable Unit ofSecond(Tokens t, int start, int next, Context context) {
        int at = Ranges.second(t, start, next);
        Sign sign = at < 0 ? null : sign(t, at);
        boolean other = sign != null && sign.place() != Currencies.DOLLAR;
        Amount second = at < 0 || other ? null : Amounts.read(t, sign == null ? at : sign.number(), true);
        return second == null || !second.isNumber()
                ? null
                : behindSign(t, second.next(), Currencies.DOLLAR, context).until(next);
    }

    /** The name of several words that begins with a token; the table is not asked where none can begin. */
    private static PhraseTable.Hit name(Tokens t, int i) {
        return t.isWord(i) && !t.is(i, LexicalRole.FUNCTION) && t.isWord(t.symbol(i + 1) == '.' ? i + 2 : i + 1)
                ? CurrencyNames.at(t, i)
                : PhraseTable.NOTHING;
    }

    private static boolean isBeforeNumber(Tokens t, int i) {
        return t.isDigits(i) || (Currencies.ofSymbol(t.first(i)) >= 0 && t.isDigits(i + 1));
    }

    /** The currency behind a number, or {@code null}. */
    static @Nullable Unit behind(Tokens t, int next, boolean digits, Context context) {
        int at = SpelledNumbers.joined(t, next);
        int symbol = Currencies.ofSymbol(t.first(at));
        if (symbol >= 0 && !t.isWord(at)) {
            boolean other = t.isDigits(at + 1) && (t.glued(at + 1) || !t.glued(at));
            return other ? null : scaled(t, unit(at + 1, symbol, context), digits);
        }
        Unit compound = CurrencyCodes.compound(t, at);
        if (compound != null) {
            return compound;
        }
        if (t.first(at) == '¢') {
            return new Unit(at + 1, HUNDREDTH, Currencies.unit(Currencies.DOLLAR, context));
        }
        PhraseTable.Hit name = name(t, at);
        if (name.value() >= 0) {
            String unit = Currencies.unit(name.value(), context);
            return new Unit(name.next(), isCent(t, name.next() - 1) ? HUNDREDTH : BigDecimal.ONE, unit);
        }
        int prefix = (int) t.value(at, LexicalRole.DOLLAR_PREFIX);
        if (prefix >= 0 && Currencies.ofSymbol(t.symbol(at + 1)) == Currencies.DOLLAR && t.glued(at + 1)) {
            return t.isDigits(at + 2) ? null : scaled(t, unit(at + 2, prefix, context), digits);
        }
        int code = (int) t.value(at, LexicalRole.CODE);
        if (code >= 0 && isCode(t, at) && !isBeforeNumber(t, at + 1)) {
            return scaled(t, unit(at + 1, code, context), digits);
        }
        int currency = (int) t.value(at, LexicalRole.CURRENCY);
        if (currency >= 0 && isCurrency(t, at, next)) {
            PhraseTable.Hit country = currency == Currencies.DOLLAR ? Dollars.behind(t, at + 1) : PhraseTable.NOTHING;
            return country.value() < 0
                    ? unit(at + 1, currency, context)
                    : new Unit(country.next(), BigDecimal.ONE, Currencies.code(country.value()));
        }
        return cents(t, at, digits, context);
    }

    private static Unit unit(int next, int place, Context context) {
        return new Unit(next, BigDecimal.ONE, Currencies.unit(place, context));
    }

    /** The unit with the scale behind it: "125 USD million". */
    private static Unit scaled(Tokens t, Unit unit, boolean digits) {
        Amount scale = digits ? CurrencyCodes.scaleBehind(t, unit.next()) : null;
        return scale == null ? unit : new Unit(scale.next(), scale.value(), unit.name());
    }

    private static boolean isCurrency(Tokens t, int at, int number) {
        boolean won = t.same(at, "won") && NOT_WON.has(t, at + 1);
        boolean weight =
                (t.same(at, "pounds") || t.same(at, "pound")) && (WEIGHT.has(t, at + 1) || WEIGHS.has(t, number - 2));
        boolean other = t.gluedSymbol(at + 1, '-') && NO_UNIT_BEHIND.has(t, at + 2);
        return !won && !weight && !other;
    }

    /** The hundredths of a currency behind a number, or {@code null}. */
    private static @Nullable Unit cents(Tokens t, int at, boolean digits, Context context) {
        int place = (int) t.value(at, LexicalRole.CENTS);
        boolean letter = t.length(at) == 1 && !(digits && t.glued(at) && t.first(at) == 'p' && !t.isDigits(at + 1));
        if (place < 0 || letter) {
            return null;
        }
        boolean jiao = t.same(at, "jiao") || t.same(at, "mao");
        return new Unit(at + 1, jiao ? TENTH : HUNDREDTH, Currencies.unit(place, context));
    }

    /** Whether the word is the hundredth of many currencies. */
    private static boolean isCent(Tokens t, int i) {
        return t.same(i, "cents") || t.same(i, "cent");
    }

    /** Adds the hundredths that "two dollars fifty" leaves unsaid, where nothing counts them. */
    private static Amount addBare(Tokens t, Amount whole) {
        int at = whole.next();
        boolean number = t.is(at - 1, LexicalRole.CURRENCY) && (t.isDigits(at) || t.is(at, LexicalRole.CARDINAL));
        Amount more = number && t.isDigits(at) == t.isDigits(at - 2) ? Amounts.read(t, at, false) : null;
        boolean fits = more != null
                && more.isNumber()
                && !t.isWord(more.next())
                && !t.glued(more.next() + 1)
                && whole.value().remainder(BigDecimal.ONE).signum() == 0
                && more.value().compareTo(BigDecimal.TEN) >= 0
                && more.value().compareTo(BigDecimal.valueOf(100)) < 0
                && more.value().scale() <= 0;
        return fits && more != null
                ? new Amount(more.next(), whole.value().add(more.value().multiply(HUNDREDTH)), Form.WORDS)
                : whole;
    }

    /** Adds "and 50 cents", or a bare "fifty", to a whole amount of the same currency. */
    static Amount addCents(Tokens t, Amount whole, String currency, Context context) {
        Amount sum = whole;
        for (int count = 0; count < 2; count++) {
            int at = t.same(sum.next(), "and") || t.gluedSymbol(sum.next(), ',') ? sum.next() + 1 : sum.next();
            Amount more = t.isDigits(at) || t.is(at, LexicalRole.CARDINAL) ? Amounts.read(t, at, false) : null;
            Unit cents = more != null && more.isNumber() ? cents(t, more.next(), t.isDigits(at), context) : null;
            boolean same = cents != null && (cents.name().equals(currency) || isCent(t, cents.next() - 1));
            if (more == null || cents == null || !same) {
                return count == 0 ? addBare(t, whole) : sum;
            }
            BigDecimal value = sum.value().add(more.value().multiply(cents.size()));
            sum = new Amount(cents.next(), value, Form.WORDS);
        }
        return sum;
    }
}
