package io.github.apec2026.core.grammar.chinese;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads Arabic digits with their separators: {@code 1,400}, {@code 1 234 567.89}, {@code 3.03}, {@code 3½}. */
final class ArabicDigits {

    /** A number with more digits is no figure of a text. */
    private static final int MOST_DIGITS = 40;

    private final Text text;
    private final StringBuilder digits = new StringBuilder();
    private int at;

    /** The value; none when the digits make no number, such as 1.2.3 or 007. */
    private @Nullable BigDecimal value;

    private boolean plain = true;

    private ArabicDigits(Text text, int at) {
        this.text = text;
        this.at = at;
    }

    /** Reads the digits at {@code at}, where there is one. */
    static ArabicDigits read(Text text, int at) {
        ArabicDigits reader = new ArabicDigits(text, at);
        reader.read();
        return reader;
    }

    /** Behind the last digit. */
    int end() {
        return at;
    }

    @Nullable
    BigDecimal value() {
        return value;
    }

    /** Whether these are digits and nothing else. */
    boolean isPlain() {
        return plain;
    }

    int count() {
        return digits.length();
    }

    private void read() {
        int begin = at;
        if (text.at(at) == '.') {
            digits.append('0');
        }
        run();
        int whole = at - begin;
        if (whole > 0 && whole <= 3) {
            groups(',');
            groups(' ');
            groups('\'');
        }
        boolean broken = whole > 0 && whole <= 3 && isBroken();
        boolean padded = plain && whole > 1 && text.at(begin) == '0';
        if (text.at(at) == '.' && text.isDigit(at + 1)) {
            plain = false;
            digits.append('.');
            at++;
            run();
        }
        boolean comma = whole > 0 && whole <= 3 && plain && isComma();
        if (comma) {
            at++;
            run();
        }
        boolean dotted = comma || (text.at(at) == '.' && text.isDigit(at + 1));
        while (text.at(at) == '.' && text.isDigit(at + 1)) {
            at++;
            run();
        }
        if (padded || dotted || broken || digits.length() > MOST_DIGITS) {
            return;
        }
        value = new BigDecimal(digits.toString());
        power();
        BigDecimal half = fraction(text.at(at));
        if (half != null && value.scale() == 0) {
            value = value.add(half);
            plain = false;
            at++;
        }
    }

    /** A power of ten, as calculators write it: 1e5. */
    private void power() {
        char c = text.at(at);
        int from = at + (text.at(at + 1) == '-' || text.at(at + 1) == '+' ? 2 : 1);
        int to = from;
        while (to < from + 2 && text.isDigit(to)) {
            to++;
        }
        if (value == null || (c != 'e' && c != 'E') || to == from || text.isDigit(to) || text.isLetter(to)) {
            return;
        }
        int power = to == from + 2 ? 10 * (text.at(from) - '0') + text.at(to - 1) - '0' : text.at(from) - '0';
        value = value.scaleByPowerOfTen(text.at(at + 1) == '-' ? -power : power);
        plain = false;
        at = to;
    }

    private void run() {
        while (text.isDigit(at)) {
            if (digits.length() <= MOST_DIGITS) {
                digits.append(text.at(at));
            }
            at++;
        }
    }

    /** Groups of exactly three digits behind {@code separator}, unless another separates them already. */
    private void groups(char separator) {
        boolean separates = plain;
        while (separates && text.at(at) == separator && isGroup(at + 1)) {
            plain = false;
            at++;
            run();
        }
    }

    /** Whether a comma of one or two decimals is here, as in 9,49萬億; between bare numbers it makes a list. */
    private boolean isComma() {
        boolean digits = text.at(at) == ',' && text.isDigit(at + 1);
        int end = at + 1;
        while (digits && end < at + 4 && text.isDigit(end)) {
            end++;
        }
        int unit = text.skipSpace(end);
        char c = text.at(unit);
        boolean measured = c == '%'
                || Text.isTo(c)
                || HanDigits.scale(c) > 0
                || HanDigits.unit(c) > 1
                || Text.isIn("倍个", c)
                || Currencies.NAMES.has(text, unit);
        return digits && end <= at + 3 && measured;
    }

    /** Whether digits in groups go on in groups that are none: 1,234,56 and 12,34,567; they are passed over. */
    private boolean isBroken() {
        boolean grouped = !plain;
        int end = text.skipCommaGroups(at);
        boolean three = text.at(end - 4) == ',' && isGroup(end - 3);
        boolean broken = end > at && (grouped || (three && end > skipGroup(at)));
        at = broken ? end : at;
        return broken;
    }

    /** Behind the comma at {@code comma} and the digits that follow it. */
    private int skipGroup(int comma) {
        int end = comma + 1;
        while (text.isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isGroup(int from) {
        return text.isDigit(from) && text.isDigit(from + 1) && text.isDigit(from + 2) && !text.isDigit(from + 3);
    }

    /** What a fraction of one character is worth. */
    static @Nullable BigDecimal fraction(char c) {
        return switch (c) {
            case '½' -> new BigDecimal("0.5");
            case '¼' -> new BigDecimal("0.25");
            case '¾' -> new BigDecimal("0.75");
            case '⅛' -> new BigDecimal("0.125");
            case '⅜' -> new BigDecimal("0.375");
            case '⅝' -> new BigDecimal("0.625");
            case '⅞' -> new BigDecimal("0.875");
            case '⅕' -> new BigDecimal("0.2");
            case '⅖' -> new BigDecimal("0.4");
            case '⅗' -> new BigDecimal("0.6");
            case '⅘' -> new BigDecimal("0.8");
            case '⅓' -> Quotient.of(BigDecimal.ONE, BigDecimal.valueOf(3));
            case '⅔' -> Quotient.of(BigDecimal.valueOf(2), BigDecimal.valueOf(3));
            case '⅙' -> Quotient.of(BigDecimal.ONE, BigDecimal.valueOf(6));
            default -> null;
        };
    }
}
