package io.github.apec2026.core.grammar.english;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits: separators, decimals, fractions with a slash, spaces between thousands. No words. */
final class Numerals {

    /** To how many digits an non-terminating fraction is rounded. */
    static final MathContext PRECISION = MathContext.DECIMAL64;

    /** A power with more digits, or more places before the point, is no figure. */
    private static final int MOST_DIGITS = 40;

    private static final int MOST_PLACES = 100;

    private Numerals() {}

    /** The number that begins with a token, or {@code null} where no digits begin. */
    static @Nullable Amount read(Tokens t, int i) {
        if (t.symbol(i) == '.' && t.isDigits(i + 1) && t.glued(i + 1)) {
            return readDecimals(t, i);
        }
        int numerator = Characters.numerator(t.first(i));
        if (numerator > 0) {
            return Amount.part(i + 1, numerator, Characters.denominator(t.first(i)));
        }
        return t.isDigits(i) ? readChain(t, i) : null;
    }

    static BigDecimal divide(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), PRECISION);
    }

    /** {@code .5} where nothing precedes the point. */
    private static @Nullable Amount readDecimals(Tokens t, int i) {
        boolean free = !t.glued(i)
                || (!t.isDigits(i - 1) && !t.isWord(i - 1) && t.symbol(i - 1) != '.' && t.symbol(i - 1) != '%');
        BigDecimal digits = DigitGroup.plain(t, i + 1);
        if (!free || digits == null || DigitGroup.joins(t, i + 2)) {
            return null;
        }
        return new Amount(i + 2, digits.movePointLeft(t.length(i + 1)), Amount.Form.DIGITS);
    }

    private static Amount readChain(Tokens t, int i) {
        DigitGroup chain = DigitGroup.at(t, i);
        if (chain.isTooLong() || chain.count(':') > 0 || chain.count('-') > 1) {
            return Amount.silent(chain.end());
        }
        if (chain.count('/') > 0) {
            return chain.parts() == 3 && chain.separator(0) == '-' ? readMixed(t, chain) : readSlash(t, chain);
        }
        int parts = chain.numeral(0);
        if (parts == 0 || isCode(t, i, chain)) {
            return Amount.silent(chain.end());
        }
        if (chain.separator(parts - 1) == '-') {
            return readRange(t, chain, parts);
        }
        Amount power = readPower(t, chain.part(parts - 1), chain.value(0));
        if (power != null) {
            return power;
        }
        if (parts == chain.parts() && parts == 1) {
            return readSpaced(t, i);
        }
        return new Amount(chain.part(parts - 1) + 1, chain.value(0), Amount.Form.DIGITS);
    }

    /** Whether digits begin with zeros as numbers of files and telephones do. */
    private static boolean isCode(Tokens t, int i, DigitGroup chain) {
        boolean leadingZero = t.length(i) > 1 && t.startsWithZero(i);
        return leadingZero && (t.length(i) > 2 || chain.count('-') > 0);
    }

    private static Amount readSlash(Tokens t, DigitGroup chain) {
        int above = t.integer(chain.part(0));
        int below = chain.parts() == 2 ? t.integer(chain.part(1)) : -1;
        boolean idiom = (above == 24 && below == 7) || (above == 9 && below == 11) || above == below;
        boolean odd = below > 999 && below % 1000 != 0;
        if (below <= 0 || above <= 0 || idiom || odd || chain.length(0) > 3 || chain.length(1) > 4) {
            return Amount.silent(chain.end());
        }
        boolean improper = above > 12 && above < 32 && below <= 12;
        boolean proper = above <= 12 && below > 12 && below < 32 && below != 16;
        if ((improper || proper) && !t.same(chain.end(), "of") && !t.isDigits(chain.part(0) - 1)) {
            return Amount.silent(chain.end()); // perhaps a day and a month
        }
        return Amount.part(chain.end(), above, below);
    }

    /** {@code 1-1/2}. */
    private static Amount readMixed(Tokens t, DigitGroup chain) {
        int whole = t.integer(chain.part(0));
        int above = t.integer(chain.part(1));
        int below = t.integer(chain.part(2));
        boolean fits = whole > 0 && above > 0 && above < below && chain.length(2) < 3;
        return fits
                ? new Amount(chain.end(), divide(above, below).add(BigDecimal.valueOf(whole)), Amount.Form.WORDS)
                : Amount.silent(chain.end());
    }

    /** Two numbers with a dash: a range when the first is the lower one; else a score, or a telephone number. */
    private static Amount readRange(Tokens t, DigitGroup chain, int parts) {
        int rest = chain.numeral(parts);
        boolean telephone = chain.parts() == 2 && chain.length(0) == 3 && chain.length(1) == 4;
        boolean score = t.is(chain.part(0) - 1, LexicalRole.SCORE);
        boolean range = rest > 0
                && parts + rest == chain.parts()
                && !telephone
                && !score
                && chain.value(0).compareTo(chain.value(parts)) < 0;
        return range
                ? new Amount(chain.part(parts - 1) + 1, chain.value(0), Amount.Form.RANGE_START)
                : Amount.silent(chain.end());
    }

    /** {@code 1e10}, {@code 2^10}, or {@code null}. */
    private static @Nullable Amount readPower(Tokens t, int i, BigDecimal base) {
        boolean exponent = t.same(i + 1, "e") && t.glued(i + 1);
        int sign = t.gluedSymbol(i + 2, '-') || t.gluedSymbol(i + 2, '+') ? i + 2 : i + 1;
        int power = t.glued(sign + 1) && t.length(sign + 1) < 3 ? t.integer(sign + 1) : -1;
        boolean other = t.glued(sign + 2) && (t.isWord(sign + 2) || DigitGroup.joins(t, sign + 2));
        if (base.precision() > 20 || power < 0 || other || !(exponent || t.gluedSymbol(i + 1, '^'))) {
            return null;
        }
        int signed = t.symbol(sign) == '-' ? -power : power;
        if (exponent) {
            return new Amount(sign + 2, base.scaleByPowerOfTen(signed), Amount.Form.DIGITS);
        }
        if (signed < 0 && base.signum() == 0) {
            return Amount.silent(sign + 2);
        }
        BigDecimal raised = base.pow(power);
        if (raised.precision() > MOST_DIGITS || Math.abs(raised.precision() - raised.scale()) > MOST_PLACES) {
            return Amount.silent(sign + 2);
        }
        BigDecimal value = signed < 0 ? BigDecimal.ONE.divide(raised, PRECISION) : raised;
        return new Amount(sign + 2, value, Amount.Form.DIGITS);
    }

    /** {@code 1 234 567.89}: thousands with one space between. */
    private static Amount readSpaced(Tokens t, int i) {
        StringBuilder digits = new StringBuilder();
        int last = i;
        if (t.length(i) > 40) {
            return Amount.silent(i + 1);
        }
        t.digits(i, digits);
        boolean groups = t.length(i) < 4 && !t.startsWithZero(i);
        while (groups && t.length(last + 1) == 3 && t.isDigits(last + 1) && t.start(last + 1) - t.end(last) == 1) {
            last++;
            t.digits(last, digits);
            if (digits.length() > 40) {
                return Amount.silent(last + 1);
            }
        }
        if (last > i && t.isDigits(last + 1) && t.start(last + 1) - t.end(last) == 1 && t.length(last + 1) < 3) {
            return Amount.silent(last + 2);
        }
        DigitGroup tail = DigitGroup.at(t, last);
        boolean spaced = last > i && !tail.isTooLong() && tail.parts() == tail.count('.') + 1 && tail.parts() < 3;
        boolean decimals = last > i && tail.parts() == 2 && tail.count(',') == 1 && tail.length(1) < 3;
        if (decimals) {
            return Amount.silent(tail.end()); // "9 450,75"
        }
        if (!spaced) {
            BigDecimal alone = DigitGroup.at(t, i).value(0);
            return new Amount(i + 1, alone, Amount.Form.DIGITS);
        }
        if (tail.parts() == 2) {
            t.digits(tail.part(1), digits.append('.'));
        }
        return new Amount(tail.end(), new BigDecimal(digits.toString()), Amount.Form.DIGITS);
    }
}
