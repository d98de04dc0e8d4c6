package io.github.apec2026.core.grammar.chinese;

/** The characters of Chinese numerals and what they are worth. */
final class HanDigits {

    private static final String FINANCIAL = "壹贰叁肆伍陆柒捌玖拾佰仟";

    private HanDigits() {}

    /** 0 to 9, or -1 for any other character. */
    static int digit(char c) {
        return switch (c) {
            case '零' -> 0;
            case '一', '壹' -> 1;
            case '二', '两', '贰' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    /** The power of ten of 十, 百 or 千; 0 for any other character. */
    static int unit(char c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            default -> 0;
        };
    }

    /** The power of ten of 萬, 億 or 兆; 0 for any other character. */
    static int scale(char c) {
        return switch (c) {
            case '万' -> 4;
            case '亿' -> 8;
            case '兆' -> 12;
            default -> 0;
        };
    }

    /** The tens that are one character: 廿, 卅, 卌; 0 for any other character. */
    static int tens(char c) {
        return switch (c) {
            case '廿' -> 2;
            case '卅' -> 3;
            case '卌' -> 4;
            default -> 0;
        };
    }

    /** Whether this is a digit or unit as cheques write it. */
    static boolean isFinancial(char c) {
        return Text.isIn(FINANCIAL, c);
    }

    /** Whether a numeral may hold this character, other than an Arabic digit. */
    static boolean isNumeral(char c) {
        return digit(c) >= 0 || unit(c) > 0 || scale(c) > 0 || tens(c) > 0;
    }

    /** Whether it multiplies: 十, 百, 萬. */
    static boolean isMultiple(char c) {
        return unit(c) > 0 || scale(c) > 0;
    }
}
