package io.github.apec2026.core.grammar.chinese;

/** Signs before a numeral, and where a row of numeral characters ends. */
final class Signs {

    /** The signs before an amount. */
    static final String BEGINNINGS = "-负";

    private static final int LONGEST_PERCENT = 8;

    private Signs() {}

    /** Behind a minus sign, 負 or 零下 at {@code at} that belongs to a number; {@code at} when there is none. */
    static int skip(Text text, int at) {
        char c = text.at(at);
        if (c == '-') {
            boolean number = text.isDigit(at + 1) || (text.at(at + 1) == '.' && text.isDigit(at + 2));
            return number && isMinus(text, at) ? at + 1 : at;
        } else if (c == '负') {
            boolean number = text.isDigit(at + 1) || HanDigits.isNumeral(text.at(at + 1));
            return number && isMinus(text, at) ? at + 1 : at;
        } else if (c == '零' && text.at(at + 1) == '下') {
            return text.isDigit(at + 2) || HanDigits.isNumeral(text.at(at + 2)) ? at + 2 : at;
        }
        return at;
    }

    /** Whether the hyphen or 負 at {@code at} makes a number negative, rather than being a dash or part of a word. */
    static boolean isMinus(Text text, int at) {
        char before = text.at(at - 1);
        if (text.at(at) == '负') {
            return !Text.isIn("胜抱自担肩欺正", before);
        }
        boolean word = text.isHan(at - 1) && !Text.isIn("为是达到至约从于由在跌降度温低升长幅率速比", before);
        word = word && (before == '成' || before == '点' || !isPercent(text, at + 1));
        boolean number = Text.isDigit(before) || Text.isLetter(before) || HanDigits.isNumeral(before);
        return !word && !number && !Text.isIn(")]}>-—_/.'\"%℃°#@&", before);
    }

    /** Whether the digits at {@code at} are percent; no name is followed by a dash and those. */
    private static boolean isPercent(Text text, int at) {
        int end = at;
        while (end < at + LONGEST_PERCENT && (text.isDigit(end) || text.at(end) == '.')) {
            end++;
        }
        return text.at(end) == '%';
    }

    /** The numeral with a sign that begins at {@code start}. */
    static Numeral negative(Numeral numeral, int start) {
        Numeral.Form form = numeral.form() == Numeral.Form.DIGIT || numeral.form() == Numeral.Form.UNIT
                ? Numeral.Form.FULL
                : numeral.form();
        return new Numeral(start, numeral.end(), numeral.value().negate(), form, numeral.arabic(), numeral.bound());
    }

    /** Behind the numeral characters at {@code at}: Arabic digits with their separators, Chinese digits and units. */
    static int skipNumerals(Text text, int at) {
        int i = at;
        while (text.isDigit(i)
                || HanDigits.isNumeral(text.at(i))
                || ((text.at(i) == '.' || text.at(i) == ',') && text.isDigit(i + 1))) {
            i++;
        }
        return i;
    }
}
