package io.github.apec2026.core.grammar.composition;

/**
 * Forms that are known to be read wrong, and that are therefore not composed: what is here is a fault of a grammar, not of the law. With
 * {@code -Dapec2026.compositions.gaps=true} they are composed too, and the properties fail until the grammar is mended. A form that is read
 * right again is taken out of this list.
 */
public enum Gap {
    /** 三十壹: ordinary and financial numerals take turns in one number, and the last one is left out. */
    HAN_NUMERALS_THAT_TAKE_TURNS,
    /** 貳點五億: the part behind 點 is read alone behind a financial digit. */
    FINANCIAL_DIGIT_BEFORE_POINT,
    /** 2,49億: a decimal comma is read as the end of a number. */
    DECIMAL_COMMA_IN_CHINESE,
    /** 三個半百萬, 半個千: the scale is read alone. */
    HALF_BEFORE_HUNDRED,
    /** 70多次: 多次 is taken for "many times". */
    MORE_TIMES,
    /** 9月1、3兩日: days that are not in a row, with their number behind them. */
    TWO_DAYS_APART,
    /** 自1988—1994年: read as a year with an open end. */
    SINCE_BEFORE_RANGE;

    private static final boolean ALL = Boolean.getBoolean("apec2026.compositions.gaps");

    /** Whether the form is composed all the same. */
    public boolean isComposed() {
        return ALL;
    }
}
