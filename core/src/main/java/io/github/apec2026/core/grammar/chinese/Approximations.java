package io.github.apec2026.core.grammar.chinese;

/** Two digits with a mark between that say about how many: 三、五百人, 2、3百萬. They are no two numbers, and no figure. */
final class Approximations {

    private Approximations() {}

    /** Behind the approximation that begins with {@code n}; its start when there is none. */
    static int skip(Text text, Numeral n) {
        if (isList(text, n)) {
            return Signs.skipNumerals(text, n.end() + 3); // 一、二、三百: one, two or three hundred
        }
        int second = n.end() + 1;
        boolean single = n.end() == n.start() + 1 && text.at(n.end()) == '、' && !n.isMalformed();
        boolean free = text.at(n.start() - 1) != '、';
        int low = digit(text.at(n.start()));
        int high = single ? digit(text.at(second)) : -1;
        boolean close = low > 0 && (high == low + 1 || (low == 3 && high == 5));
        boolean share = HanDigits.digit(text.at(second)) > 0 && Text.isIn("成折", text.at(second + 1));
        boolean multiple = share || HanDigits.unit(text.at(second + 1)) > 0 || HanDigits.scale(text.at(second + 1)) > 0;
        boolean counted = close && HanDigits.digit(text.at(second)) > 0 && Counts.isMeasure(text, second + 1);
        if (!single || !free || !close || !(multiple || counted)) {
            return Listed.skip(text, n);
        }
        int end = Signs.skipNumerals(text, second);
        return Text.isIn("多余", text.at(end)) ? end + 1 : end;
    }

    private static boolean multiplies(char c) {
        return HanDigits.unit(c) > 1 || HanDigits.scale(c) > 0;
    }

    /** Whether {@code n} and two more Chinese digits rise by one: 一、二、三. */
    private static boolean isList(Text text, Numeral n) {
        int end = n.end();
        int first = HanDigits.digit(text.at(n.start()));
        return n.form() == Numeral.Form.DIGIT
                && text.at(end) == '、'
                && text.at(end + 2) == '、'
                && HanDigits.digit(text.at(end + 1)) == first + 1
                && HanDigits.digit(text.at(end + 3)) == first + 2
                && multiplies(text.at(end + 4));
    }

    private static int digit(char c) {
        return Text.isDigit(c) ? c - '0' : HanDigits.digit(c);
    }
}
