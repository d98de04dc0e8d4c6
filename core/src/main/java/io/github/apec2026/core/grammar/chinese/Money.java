package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.core.grammar.chinese.Numeral.Form;
import io.github.apec2026.core.grammar.kernel.WordTable;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Amounts of money: 3億元, 50元6角三分, HK$1.95, 人民幣300萬元, 300 USD, 三塊五. */
final class Money {

    private final Text text;
    private final Context context;

    Money(Text text, Context context) {
        this.text = text;
        this.context = context;
    }

    /** The amount that begins with a code, a symbol or a name at {@code at}; null when none does. */
    @Nullable
    FigureMatch prefixed(int at) {
        boolean signed = text.at(at) == '-' || text.at(at) == '负';
        int sign = signed && Signs.isMinus(text, at) ? 1 : 0;
        int begin = at + sign;
        WordTable words = Currencies.CODES.has(text, begin) ? Currencies.CODES : Currencies.PREFIXES;
        int entry = words.find(text, begin);
        boolean dollar = entry >= 0 && "$".equals(words.value(entry));
        if (entry < 0 || (!dollar && text.isLetter(begin - 1) && text.isLetter(begin))) {
            return null;
        }
        Numeral n = NumeralReader.read(text, text.skipSpace(begin + words.length(entry)));
        if (n == null
                || n.isMalformed()
                || (n.form() == Form.DIGIT && words == Currencies.PREFIXES && !isUnit(n.end()))) {
            return null;
        }
        if (n.form() == Form.ARABIC
                && n.end() - n.start() < 3
                && text.has(begin, "COP")
                && n.start() == begin + 3
                && !text.isWhole(begin, n.end())) {
            return null; // COP30 is a conference
        }
        boolean time = text.at(n.end()) == ':' && text.isDigit(n.end() + 1);
        if (time || (text.isLetter(n.end()) && !isDenominated(n.end()))) {
            return null; // HK$9:30, C$5m
        }
        BigDecimal value = sign > 0 ? n.value().negate() : n.value();
        Numeral whole = new Numeral(at, n.end(), value, n.form(), n.arabic(), n.bound());
        return dollar ? dollars(whole, begin) : named(whole, words.value(entry), n);
    }

    private boolean isDenominated(int end) {
        return Currencies.CODES.has(text, end) || Denominations.read(text, end, true) != null;
    }

    /** The amount behind a code or name of {@code currency}. */
    private FigureMatch named(Numeral whole, String currency, Numeral n) {
        if (isUnit(whole.end())) {
            FigureMatch found = suffixed(whole);
            if (found != null) {
                return FigureMatch.of(
                        whole.start(),
                        found.figure().end(),
                        Kind.MONEY,
                        found.figure().amount(),
                        currency,
                        bound(whole, found));
            }
        }
        Bound bound = Bounds.of(text, whole.start(), whole.end(), n);
        return FigureMatch.of(whole.start(), whole.end(), Kind.MONEY, whole.value(), currency, bound);
    }

    /** The amount behind the dollar sign at {@code sign}. */
    private FigureMatch dollars(Numeral whole, int sign) {
        Optional<String> before = Dollars.before(text, sign);
        Denominations.Named behind = Denominations.read(text, whole.end(), true);
        if (behind != null && before.isEmpty()) {
            Bound bound = Bounds.of(text, whole.start(), behind.end(), whole);
            return FigureMatch.of(whole.start(), behind.end(), Kind.MONEY, whole.value(), behind.currency(), bound);
        }
        Numeral from = new Numeral(
                Dollars.begin(text, whole.start()),
                whole.end(),
                whole.value(),
                whole.form(),
                whole.arabic(),
                whole.bound());
        return named(from, before.orElse(resolve("$")), whole);
    }

    private static Bound bound(Numeral whole, FigureMatch found) {
        return whole.bound() == Bound.EXACT ? found.figure().bound() : whole.bound();
    }

    /** The number that ends {@code amount}; null when its currency does. */
    static @Nullable Numeral number(Text text, Figure amount) {
        for (int i = amount.start(); i < amount.end(); i++) {
            Numeral n = NumeralReader.read(text, i);
            if (n != null && n.end() == amount.end()) {
                return n;
            }
        }
        return null;
    }

    private boolean isUnit(int at) {
        char c = text.at(text.skipSpace(at));
        return (c == '元' || c == '圆' || c == '块') && Currencies.NAMES.has(text, text.skipSpace(at));
    }

    private String resolve(String code) {
        return "$".equals(code) && context.dollar().isPresent()
                ? context.dollar().get()
                : code;
    }

    /** The amount that {@code n} tells together with the unit behind it; null when there is none. */
    @Nullable
    FigureMatch suffixed(Numeral n) {
        int at = text.skipSpace(n.end());
        WordTable words = Currencies.NAMES.has(text, at) ? Currencies.NAMES : Currencies.CODES;
        int entry = words.find(text, at);
        if (entry < 0) {
            Denominations.Named named = Denominations.read(text, n.end(), false);
            return named == null || text.at(text.skipSpace(n.end())) != '('
                    ? minor(n, n.value())
                    : FigureMatch.of(
                            n.start(),
                            n.end(),
                            Kind.MONEY,
                            n.value(),
                            named.currency(),
                            Bounds.of(text, n.start(), n.end(), n));
        }
        String value = words.value(entry);
        int end = at + words.length(entry);
        boolean code = words == Currencies.CODES;
        boolean pieces = text.at(at) == '块' && words.length(entry) == 1 && !isMoneyPiece(n, end);
        if ((code && (text.isLetter(end) || text.isDigit(text.skipSpace(end))))
                || pieces
                || (code && HanDigits.isNumeral(text.at(end)) && HanDigits.digit(text.at(end)) < 0)
                || isUncounted(n, at, value)) {
            return null;
        }
        String currency = resolve(Currencies.code(value));
        int multiple = code ? text.skipSpace(end) : end;
        int behind = code && n.arabic() ? Multiples.skip(text, multiple) : multiple;
        if (behind > multiple) {
            BigDecimal amount = n.value().scaleByPowerOfTen(Multiples.power(text, multiple)); // 125 USD million
            return FigureMatch.of(
                    n.start(), behind, Kind.MONEY, amount, currency, Bounds.of(text, n.start(), behind, n));
        }
        Parts parts = new Parts(text, end, n.value().movePointLeft(Currencies.digits(value)), currency);
        if (Currencies.digits(value) == 0 && !code) {
            parts.read(text.at(at) == '块' || text.at(at) == '元');
        }
        return named(parts.found(n), text.at(at));
    }

    /** The amount in 元 or dollars, with the currency that brackets behind it say. */
    private FigureMatch named(FigureMatch found, char unit) {
        Figure figure = found.figure();
        boolean open = unit == '元' || unit == '圆' || unit == '块' || unit == '$';
        Denominations.Named named = open ? Denominations.read(text, figure.end(), false) : null;
        return named == null
                ? found
                : FigureMatch.of(
                        figure.start(), figure.end(), Kind.MONEY, figure.amount(), named.currency(), figure.bound());
    }

    /** 元 behind a single 百 or 萬 is money, but 盾 and 克朗 are named too seldom to follow a digit that may be part of a word. */
    private static boolean isUncounted(Numeral n, int at, String value) {
        return (n.form() == Form.SEQUENCE && n.end() - n.start() < 3)
                || ("盾".equals(value) && n.end() == at && n.form() == Form.DIGIT);
    }

    /** Whether 塊 is money rather than a piece of something. */
    private boolean isMoneyPiece(Numeral n, int end) {
        char next = text.at(end);
        boolean money = !text.isHan(end) || HanDigits.digit(next) > 0 || Text.isIn("半多左以上买卖就一的起呢吧啊啦了给吗都", next);
        return money || Text.isIn("花卖价付给赚收要值斤只才", text.at(n.start() - 1));
    }

    /** 五毛, 6角5分, 八分錢: without a 元 before. */
    private @Nullable FigureMatch minor(Numeral n, BigDecimal value) {
        int at = text.skipSpace(n.end());
        char c = text.at(at);
        boolean dime = (c == '角' || c == '毛') && value.compareTo(BigDecimal.TEN) < 0 && value.signum() > 0;
        boolean money = text.at(at + 1) == '钱';
        if ((c == '分' && money) || (dime && (money || isDime(n, at)))) {
            Parts parts = new Parts(text, at + 1, value.movePointLeft(c == '分' ? 2 : 1), "CNY");
            parts.cents(c != '分');
            return parts.found(n);
        }
        return null;
    }

    private boolean isDime(Numeral n, int at) {
        Numeral cents = NumeralReader.read(text, at + 1);
        boolean followed = cents != null
                && ((text.at(cents.end()) == '分' && text.at(cents.end() + 1) != '之')
                        || (text.at(at) == '毛' && cents.form() == Form.DIGIT && text.isEnd(cents.end())));
        boolean named = n.value().intValue() == 3
                || (n.form() == Form.DIGIT
                        && text.isHan(n.start() - 1)
                        && n.value().intValue() != 5);
        return followed || (!named && text.isEnd(at + 1)) || Bounds.before(text, n.start(), n) != Bound.EXACT;
    }
}
