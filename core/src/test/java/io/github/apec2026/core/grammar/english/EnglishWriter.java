package io.github.apec2026.core.grammar.english;

import java.math.BigDecimal;
import java.util.Locale;

/** Writes numbers as English does, for tests that read them again. */
final class EnglishWriter {

    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] SCALES = {"", " thousand", " million", " billion", " trillion", " quadrillion"};

    private EnglishWriter() {}

    /** "two thousand and six", "one hundred five": with or without "and", with a space or a hyphen between tens and units. */
    static String words(long number, boolean and, String hyphen) {
        if (number == 0) {
            return SMALL[0];
        }
        StringBuilder out = new StringBuilder();
        long rest = number;
        for (int scale = SCALES.length - 1; scale >= 0; scale--) {
            long unit = (long) Math.pow(1000, scale);
            int group = (int) (rest / unit);
            rest %= unit;
            if (group > 0) {
                boolean joins = and && scale == 0 && group < 100 && out.length() > 0;
                out.append(out.length() == 0 ? "" : joins ? " and " : " ");
                out.append(group(group, and, hyphen)).append(SCALES[scale]);
            }
        }
        return out.toString();
    }

    private static String group(int number, boolean and, String hyphen) {
        if (number >= 100) {
            String hundred = SMALL[number / 100] + " hundred";
            int rest = number % 100;
            return rest == 0 ? hundred : hundred + (and ? " and " : " ") + group(rest, and, hyphen);
        }
        if (number < 20) {
            return SMALL[number];
        }
        return TENS[number / 10] + (number % 10 == 0 ? "" : hyphen + SMALL[number % 10]);
    }

    /** "twenty-first", "one hundred and third". */
    static String ordinalWords(long number) {
        String words = words(number, true, "-");
        int cut = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
        String last = words.substring(cut);
        String ordinal = switch (last) {
            case "one" -> "first";
            case "two" -> "second";
            case "three" -> "third";
            case "five" -> "fifth";
            case "eight" -> "eighth";
            case "nine" -> "ninth";
            case "twelve" -> "twelfth";
            default -> last.endsWith("y") ? last.substring(0, last.length() - 1) + "ieth" : last + "th";
        };
        return words.substring(0, cut) + ordinal;
    }

    /** {@code 21st}, {@code 112th}. */
    static String ordinalDigits(long number) {
        boolean teen = number / 10 % 10 == 1;
        String ending = switch (teen ? 0 : (int) (number % 10)) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending;
    }

    /** {@code 1,234,567}, or with another sign between the groups. */
    static String grouped(long number, String separator) {
        return String.format(Locale.ROOT, "%,d", number).replace(",", separator);
    }

    /** "1.234 billion": digits with the largest scale that is not larger than the number. */
    static String scaled(long number, String[] scales) {
        int scale = 0;
        while (scale + 1 < scales.length && (long) Math.pow(1000, scale + 1) <= number) {
            scale++;
        }
        BigDecimal digits = BigDecimal.valueOf(number).movePointLeft(3 * scale).stripTrailingZeros();
        return digits.toPlainString() + scales[scale];
    }

    static String[] scaleWords() {
        return SCALES.clone();
    }
}
