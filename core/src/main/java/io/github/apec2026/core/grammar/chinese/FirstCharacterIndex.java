package io.github.apec2026.core.grammar.chinese;

/** Which rules a character may begin: so most characters are passed over at one look, and the others are asked about no more than they can be. */
final class FirstCharacterIndex {

    static final int SILENCE = 1;
    static final int LUNAR = 2;
    static final int DATE = 4;
    static final int ORDINAL = 8;
    static final int MONEY = 16;
    static final int NUMERAL = 32;

    private static final byte[] RULES = rules();

    private FirstCharacterIndex() {}

    private static byte[] rules() {
        byte[] rules = new byte[0x10000];
        NonNumericIdioms.markFirst(rules, SILENCE);
        LunarDates.markFirst(rules, LUNAR);
        Years.markFirst(rules, DATE);
        RelativeDates.markFirst(rules, DATE);
        Pairs.markFirst(rules, DATE);
        Weekdays.markFirst(rules, DATE);
        Currencies.markFirst(rules, MONEY);
        mark(rules, DatePart.BEGINNINGS, LUNAR | DATE);
        mark(rules, NamedDates.BEGINNINGS, DATE);
        mark(rules, Ordinals.BEGINNINGS, ORDINAL);
        mark(rules, Signs.BEGINNINGS, MONEY);
        mark(rules, NumeralReader.BEGINNINGS, NUMERAL);
        return rules;
    }

    private static void mark(byte[] rules, String characters, int rule) {
        for (int i = 0; i < characters.length(); i++) {
            rules[characters.charAt(i)] |= (byte) rule;
        }
    }

    /** The rules that {@code c} may begin, together. */
    static int of(char c) {
        return RULES[c];
    }
}
