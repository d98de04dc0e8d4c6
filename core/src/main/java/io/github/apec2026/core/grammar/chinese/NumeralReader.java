package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.chinese.Numeral.Form;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one numeral, character by character: Chinese digits and units, Arabic digits, or both (5萬4千6百). A last digit behind a unit, with
 * no 零 between, counts the next lower unit: 兩千四百五 is 2450.
 */
final class NumeralReader {

    /** With what a numeral may begin. */
    static final String BEGINNINGS = "0123456789零一二三四五六七八九十廿卅.两百千万亿兆壹贰叁肆伍陆柒捌玖拾佰仟卌几数半负-½¼¾⅛⅜⅝⅞⅕⅖⅗⅘⅓⅔⅙";

    /** What makes 千 and 兆 behind Arabic digits part of a unit: 5千克, 10兆瓦. */
    private static final String UNIT_STEMS = "瓦克米卡伏赫帕焦字比";

    /** What makes another word of 數 behind it: 人數百人 is not "several hundred people". */
    private static final String NUMBER_OF = "人总户次指倍点票岁参字个";

    private final Text text;
    private final int start;
    private final Sum sum = new Sum();
    private int at;
    private boolean malformed;
    private boolean complete;
    private Bound bound = Bound.EXACT;

    private NumeralReader(Text text, int at) {
        this.text = text;
        this.start = at;
        this.at = at;
    }

    /** The numeral at {@code at}, or null when none begins there. */
    static @Nullable Numeral read(Text text, int at) {
        if (text.at(at) == '半') {
            return Halves.read(text, at);
        }
        int digits = Signs.skip(text, at);
        NumeralReader reader = new NumeralReader(text, digits);
        if (!reader.begins()) {
            return null;
        }
        while (reader.step()) {
            // reads on
        }
        if (reader.at == digits) {
            return null; // 兆 of 兆瓦
        }
        Numeral numeral = reader.result();
        return digits == at ? numeral : Signs.negative(numeral, at);
    }

    private boolean begins() {
        char c = text.at(at);
        char next = text.at(at + 1);
        if (Text.isDigit(c) || ArabicDigits.fraction(c) != null) {
            return true;
        } else if (c == '.') {
            return Text.isDigit(next) && (text.startsLine(at) || Text.isIn(" -(", text.at(at - 1))); // .5
        } else if (c == '几' || (c == '数' && !Text.isIn(NUMBER_OF, text.at(at - 1)))) {
            bound = Bound.MORE_THAN;
            at++;
            return HanDigits.isMultiple(next);
        } else if (HanDigits.isFinancial(c)) {
            return Financial.begins(text, at);
        }
        return HanDigits.isNumeral(c);
    }

    /** Takes the next part; false when there is none. */
    private boolean step() {
        char c = text.at(at);
        if (complete) {
            return false;
        } else if (Text.isDigit(c) || (c == '.' && at == start)) {
            return arabic();
        } else if (HanDigits.digit(c) == 0) {
            return zero();
        } else if (HanDigits.digit(c) > 0) {
            return digit(c);
        } else if (HanDigits.unit(c) > 0) {
            return unit(HanDigits.unit(c));
        } else if (HanDigits.scale(c) > 0) {
            boolean stem = c == '兆' && isUnitStem();
            return !stem && take(sum.scale(HanDigits.scale(c)));
        } else if (HanDigits.tens(c) > 0) {
            return take(sum.tens(HanDigits.tens(c)));
        }
        return switch (c) {
            case '余', '多', '几', '来' -> few(at);
            case '把' -> at == start + 1 && few(at);
            case '好' -> text.at(at + 1) == '几' && few(at + 1);
            case '个' -> parted();
            case '半' -> sum.isMultiplied() && half();
            case '点' -> point();
            case ' ' -> space();
            default -> at == start && fraction();
        };
    }

    private boolean take(boolean taken) {
        if (!taken) {
            return malformed();
        }
        at++;
        return true;
    }

    private boolean malformed() {
        malformed = true;
        at = Signs.skipNumerals(text, at);
        return false;
    }

    private boolean arabic() {
        boolean first = !sum.isMultiplied();
        ArabicDigits digits = ArabicDigits.read(text, at);
        at = digits.end();
        if (digits.value() == null || !sum.arabic(digits.value(), digits.count(), digits.isPlain())) {
            return malformed();
        }
        int behind = text.skipSpace(at);
        int end = first ? Multiples.skip(text, behind) : behind;
        boolean letter = end == behind + 1;
        if (end > behind && (!letter || (behind == at && sum.digits() > 1))) {
            at = end;
            sum.times(Multiples.power(text, behind));
            complete = true;
        }
        return true;
    }

    /** A fraction of one character, such as ½. */
    private boolean fraction() {
        BigDecimal value = ArabicDigits.fraction(text.at(at));
        complete = value != null && sum.arabic(value, 1, false);
        at++;
        return false;
    }

    private boolean digit(char c) {
        boolean pending = sum.isPending();
        if ((pending && sum.isArabic() && !sum.isMultiplied())
                || (!pending && sum.isMultiplied() && c == '两' && !HanDigits.isMultiple(text.at(at + 1)))
                || (HanDigits.isFinancial(c) && at > start && !Financial.continues(text, start, at))) {
            return false;
        }
        boolean two = pending && (c == '两' || text.at(at - 1) == '两');
        return take(!two && !sum.isDecimal() && sum.digit(HanDigits.digit(c)));
    }

    /** A 零 joins a lower part, or is a digit among digits. */
    private boolean zero() {
        if (!sum.isMultiplied() && !sum.isArabic()) {
            return !sum.isDecimal() && take(sum.digit(0));
        }
        char next = text.at(at + 1);
        boolean joins = Text.isDigit(next) || HanDigits.digit(next) >= 0 || next == '十' || HanDigits.tens(next) > 0;
        if (sum.isPending() || !joins) {
            return false;
        }
        sum.zero();
        at++;
        return true;
    }

    private boolean unit(int power) {
        boolean stem = (power == 3 && isUnitStem()) || text.has(at, "百分点");
        return !(stem && sum.isArabic()) && take(sum.unit(power));
    }

    private boolean isUnitStem() {
        return Text.isIn(UNIT_STEMS, text.at(at + 1));
    }

    /** 餘, 多, 幾, 來 and 把 behind a round number: it is more, or about so many. */
    private boolean few(int word) {
        char c = text.at(word);
        boolean round = (sum.isMultiplied() && !sum.isPending()) || sum.isArabic();
        if (!round || bound != Bound.EXACT || !Approximators.follows(text, word, sum.isArabic())) {
            return false;
        }
        bound = c == '来' || c == '把' ? Bound.ABOUT : Bound.MORE_THAN;
        at = word + 1;
        int lower = HanDigits.unit(text.at(at));
        if (c == '几' && lower > 0 && lower < sum.lastUnit()) {
            at++;
        }
        complete = HanDigits.scale(text.at(at)) == 0;
        return !complete;
    }

    /** A half behind 萬 or 億 is half of it: 一億半. Behind anything else it is not clear what it is half of. */
    private boolean half() {
        if (Halves.isOtherWord(text, at)) {
            return false;
        }
        int scale = HanDigits.scale(text.at(at - 1));
        char before = text.at(at - 2);
        boolean digit = Text.isDigit(before) || HanDigits.digit(before) > 0;
        boolean plain = digit && bound == Bound.EXACT && text.at(at - 3) != '.' && text.at(at - 3) != '点';
        if (scale == 0 || !plain || sum.isPending() || !sum.half(scale)) {
            malformed();
            at = Math.max(at, Signs.skipNumerals(text, at + (text.at(at) == '半' ? 1 : 0)));
            return false;
        }
        at++;
        complete = true;
        if (HanDigits.isNumeral(text.at(at)) && !text.has(at, "百分")) {
            malformed();
        }
        return false;
    }

    /** The 個 of 三個億, which is no more than 三億, of 三個半億 and of 三個多億. */
    private boolean parted() {
        if (text.at(at + 1) == '半' && Halves.isScale(text, at + 2)) {
            at += 2;
            return sum.half(0);
        }
        if (text.at(at + 1) == '多' && bound == Bound.EXACT && Halves.isScale(text, at + 2)) {
            bound = Bound.MORE_THAN;
            at += 2;
            return true;
        }
        boolean parts = text.at(at + 1) == '亿' && text.at(at + 2) != '万';
        at += parts ? 1 : 0;
        return parts;
    }

    /** Decimals, spoken digit by digit: 三點一四. A unit behind them is a time of day: 三點二十. */
    private boolean point() {
        boolean follows = HanDigits.digit(text.at(at + 1)) >= 0;
        if (!follows
                || sum.isDecimal()
                || sum.isArabic()
                || (sum.isZeroOpen() && !sum.isPending())
                || bound != Bound.EXACT) {
            return false;
        }
        BigDecimal whole = sum.point();
        at++;
        while (HanDigits.digit(text.at(at)) >= 0) {
            if (!take(sum.digit(HanDigits.digit(text.at(at))))) {
                return false;
            }
        }
        sum.decimals(whole);
        boolean minutes = text.at(at) == '刻' || (text.at(at) == '分' && text.at(at + 1) != '之');
        return (minutes || HanDigits.unit(text.at(at)) > 0) ? malformed() : true;
    }

    /** A space between Arabic digits and their multiple: 3 億. */
    private boolean space() {
        int behind = text.skipSpace(at);
        char next = text.at(behind);
        if (!sum.isArabic() || !sum.isPending() || (HanDigits.scale(next) == 0 && HanDigits.unit(next) < 2)) {
            return false;
        }
        at = behind;
        return true;
    }

    private Numeral result() {
        boolean arabic = text.isDigit(start) || text.at(start) == '.' || ArabicDigits.fraction(text.at(start)) != null;
        BigDecimal value = malformed ? null : sum.value();
        return value == null
                ? new Numeral(start, at, BigDecimal.ZERO, Form.MALFORMED, arabic, Bound.EXACT)
                : new Numeral(start, at, value, form(), arabic, bound);
    }

    private Form form() {
        if (sum.isMultiplied() || sum.isDecimal()) {
            boolean one = at == start + 1;
            boolean tens = HanDigits.tens(text.at(start)) > 0;
            return !one || tens ? Form.FULL : HanDigits.unit(text.at(start)) == 1 ? Form.DIGIT : Form.UNIT;
        } else if (sum.isArabic()) {
            return complete || bound != Bound.EXACT ? Form.FULL : Form.ARABIC;
        }
        return sum.digits() > 1 ? Form.SEQUENCE : Form.DIGIT;
    }
}
