package io.github.apec2026.core.grammar.chinese;

/** Writes numbers in Chinese numerals, for tests: 10203 is 一萬零二百零三. */
final class HanNumerals {

    private static final int[] UNITS = {1000, 100, 10, 1};
    private static final long[] SCALES = {1_000_000_000_000L, 100_000_000L, 10_000L, 1L};

    private final String digits;
    private final String units;
    private final String scales;
    private final boolean tenAlone;

    private HanNumerals(String digits, String units, String scales, boolean tenAlone) {
        this.digits = digits;
        this.units = units;
        this.scales = scales;
        this.tenAlone = tenAlone;
    }

    static final HanNumerals TRADITIONAL = new HanNumerals("零一二三四五六七八九", "千百十", "兆億萬", true);
    static final HanNumerals SIMPLIFIED = new HanNumerals("〇一二三四五六七八九", "千百十", "兆亿万", false);
    static final HanNumerals FINANCIAL = new HanNumerals("零壹贰叁肆伍陆柒捌玖", "仟佰拾", "兆亿万", false);
    static final HanNumerals CHEQUE = new HanNumerals("零壹貳叁肆伍陸柒捌玖", "仟佰拾", "兆億萬", false);

    /** A number below 10^16, with a 零 wherever a lower part does not begin in its highest place. */
    String write(long number) {
        if (number == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder text = new StringBuilder();
        long rest = number;
        for (int i = 0; i < SCALES.length; i++) {
            int section = (int) (rest / SCALES[i] % 10_000);
            if (section > 0) {
                boolean gap = text.length() > 0 && (section < 1000 || isGap(number, i));
                section(text, section, gap);
                if (i < 3) {
                    text.append(scales.charAt(i));
                }
            }
            rest %= SCALES[i];
        }
        boolean ten = tenAlone
                && text.length() > 1
                && text.charAt(0) == digits.charAt(1)
                && text.charAt(1) == units.charAt(2);
        return ten ? text.substring(1) : text.toString();
    }

    /** Whether the section above this one is empty. */
    private static boolean isGap(long number, int scale) {
        return number / SCALES[scale] / 10_000 % 10_000 == 0;
    }

    private void section(StringBuilder text, int section, boolean gap) {
        boolean zero = gap;
        boolean begun = false;
        for (int i = 0; i < UNITS.length; i++) {
            int digit = section / UNITS[i] % 10;
            if (digit == 0) {
                zero = zero || begun;
                continue;
            }
            if (zero) {
                text.append(digits.charAt(0));
            }
            text.append(digits.charAt(digit));
            if (i < 3) {
                text.append(units.charAt(i));
            }
            zero = false;
            begun = true;
        }
    }
}
