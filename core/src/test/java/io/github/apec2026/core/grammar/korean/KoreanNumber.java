package io.github.apec2026.core.grammar.korean;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number: 1,234.5, 3억 5천만, 삼십오만, 백이십.
 *
 * @param start its first character
 * @param end behind its last one
 * @param value what it is
 */
record KoreanNumber(int start, int end, BigDecimal value) {

    private static final String DIGITS = "영일이삼사오육칠팔구";
    private static final String TENS = "십백천";
    private static final String SCALES = "만억조";

    /** The number at {@code at}, or null. */
    static @Nullable KoreanNumber read(KoreanText text, int at) {
        if (text.isSyllable(at) && text.isSyllable(at - 1)) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        int end = at;
        int last = SCALES.length();
        while (last >= 0) {
            int begin = end > at && text.at(end) == ' ' ? end + 1 : end;
            Part part = Part.read(text, begin);
            if (part == null || (end > at && !isMore(text, begin))) {
                break;
            }
            int scale = SCALES.indexOf(text.at(part.end));
            if (scale >= last || (begin > end && scale < 0 && !text.isDigit(begin))) {
                break;
            }
            sum = sum.add(part.value.scaleByPowerOfTen(4 * (scale + 1)));
            end = scale < 0 ? part.end : part.end + 1;
            last = scale;
        }
        return end == at || isWord(text, at, end) ? null : new KoreanNumber(at, end, sum);
    }

    /** Whether a further part is no number of its own: 3억 5천만, but not 3억 5%. */
    private static boolean isMore(KoreanText text, int at) {
        Part part = Part.read(text, at);
        return part != null && (part.end > at + 1 || SCALES.indexOf(text.at(part.end)) >= 0);
    }

    /** A single digit in letters, which is rather part of a word. */
    private static boolean isWord(KoreanText text, int at, int end) {
        return end == at + 1 && !text.isDigit(at);
    }

    /** What precedes one of the scales: 3.5, 5천, 이십. */
    private record Part(int end, BigDecimal value) {

        static @Nullable Part read(KoreanText text, int at) {
            BigDecimal sum = BigDecimal.ZERO;
            int i = at;
            int power = TENS.length() + 1;
            while (power > 0) {
                BigDecimal digits = null;
                int behind = i;
                if (text.isDigit(i)) {
                    behind = digits(text, i);
                    digits = new BigDecimal(text.printed(i, behind).replace(",", ""));
                } else if (DIGITS.indexOf(text.at(i)) > 0) {
                    behind = i + 1;
                    digits = BigDecimal.valueOf(DIGITS.indexOf(text.at(i)));
                }
                int ten = TENS.indexOf(text.at(behind)) + 1;
                if (ten >= power || (ten == 0 && digits == null)) {
                    break;
                }
                sum = sum.add((digits == null ? BigDecimal.ONE : digits).scaleByPowerOfTen(ten));
                i = ten == 0 ? behind : behind + 1;
                power = ten;
            }
            return i == at ? null : new Part(i, sum);
        }

        /** Behind digits with commas between thousands, and decimals. */
        private static int digits(KoreanText text, int at) {
            int i = at;
            while (text.isDigit(i)
                    || (text.at(i) == ',' && text.isDigit(i + 1))
                    || (text.at(i) == '.' && text.isDigit(i + 1))) {
                i++;
            }
            return i;
        }
    }
}
