package io.github.apec2026.core.grammar.composition;

/**
 * Forms that are known to be read wrong, and that are therefore not composed: what is here is a fault of a grammar, not of the law. With
 * {@code -Dapec2026.compositions.gaps=true} they are composed too, and the properties fail until the grammar is mended. A form that is read
 * right again is taken out of this list.
 */
public enum Gap {
    /** "5 to 3 percent" without a verb of falling: the first number is read without its unit. */
    ENGLISH_RANGE_THAT_FALLS,
    /** "$32 to 6 thousand": the second number is read without its currency. */
    ENGLISH_MONEY_THAT_FALLS,
    /** "HK$7m and 7 thousand tonnes": both are read as one sum of money. */
    ENGLISH_MONEY_BEFORE_SCALE,
    /** "7 vehicles and two thousand yuan": the money is read as a year. */
    ENGLISH_TWO_THOUSAND;

    private static final boolean ALL = Boolean.getBoolean("apec2026.compositions.gaps");

    /** Whether the form is composed all the same. */
    public boolean isComposed() {
        return ALL;
    }
}
