package io.github.apec2026.recognition;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** What sort of thing a {@link Recognition} is. Immutable. */
public enum Kind implements Coded {
    /** A number, perhaps with the noun or measure word that it counts: {@code 172,000 enterprises}, 55場. */
    NUMBER,
    /** A fraction of a whole: "a quarter", "roughly half", 四分之一. */
    FRACTION,
    /** A percentage, or percentage points: {@code 4.4%}, 百分之三十, 七成五. */
    PERCENTAGE,
    /** A place in an order: "first", {@code 15th}, 第三次. */
    ORDINAL,
    /** An amount of money: {@code RMB9.49 trillion}, 3億元. */
    MONEY,
    /** A length of time: "40 years", 兩個半小時. */
    DURATION,
    /** A date or a range of dates, of any precision. */
    DATE,
    /** A date of the lunar calendar: recognised as such, never converted. */
    LUNAR_DATE;

    @Override
    @JsonValue // on the enum itself: who makes an OpenAPI description looks no further
    public String code() {
        return Coded.super.code();
    }
}
