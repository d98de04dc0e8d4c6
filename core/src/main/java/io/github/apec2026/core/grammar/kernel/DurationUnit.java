package io.github.apec2026.core.grammar.kernel;

import org.jspecify.annotations.Nullable;

/** The units of durations. Tables of words name them. */
public enum DurationUnit {
    YEAR("year", 1, 12, 0),
    MONTH("month", 1, 1, 0),
    WEEK("week", 1, 0, 604_800),
    DAY("day", 1, 0, 86_400),
    HOUR("hour", 1, 0, 3_600),
    MINUTE("minute", 1, 0, 60),
    SECOND("second", 1, 0, 1),
    DECADE("year", 10, 0, 0),
    CENTURY("year", 100, 0, 0),
    MILLENNIUM("year", 1000, 0, 0),
    FORTNIGHT("week", 2, 0, 0);

    private static final DurationUnit[] ALL = values();

    private final String code;
    private final int size;
    private final int months;
    private final int seconds;

    DurationUnit(String code, int size, int months, int seconds) {
        this.code = code;
        this.size = size;
        this.months = months;
        this.seconds = seconds;
    }

    /** The unit at a position in their order. */
    public static DurationUnit at(long position) {
        return ALL[(int) position];
    }

    /** Its position in their order, by which {@link #at} finds it. */
    @SuppressWarnings("EnumOrdinal") // read back by this class only
    public int position() {
        return ordinal();
    }

    /** The next smaller unit that it consists of, or {@code null}: of months only years consist, of days weeks. */
    public @Nullable DurationUnit smaller() {
        return switch (this) {
            case YEAR -> MONTH;
            case WEEK -> DAY;
            case DAY -> HOUR;
            case HOUR -> MINUTE;
            case MINUTE -> SECOND;
            default -> null;
        };
    }

    /** The unit of a code, or {@code null}. */
    public static @Nullable DurationUnit of(String code) {
        return switch (code) {
            case "year" -> YEAR;
            case "month" -> MONTH;
            case "week" -> WEEK;
            case "day" -> DAY;
            case "hour" -> HOUR;
            case "minute" -> MINUTE;
            case "second" -> SECOND;
            default -> null;
        };
    }

    /** The unit of the value. */
    public String code() {
        return code;
    }

    /** How many of the unit of the value make one of these. */
    public int size() {
        return size;
    }

    /** How many of a shorter unit make one of this one; 0 where it is not shorter, or there is no such integer. */
    public int in(DurationUnit shorter) {
        if (months > shorter.months && shorter.months > 0) {
            return months / shorter.months;
        }
        return seconds > shorter.seconds && shorter.seconds > 0 ? seconds / shorter.seconds : 0;
    }
}
