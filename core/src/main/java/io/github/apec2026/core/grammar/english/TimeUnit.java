package io.github.apec2026.core.grammar.english;

/** The units of durations. */
enum TimeUnit {
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

    private static final TimeUnit[] ALL = values();

    private final String code;
    private final int size;
    private final int months;
    private final int seconds;

    TimeUnit(String code, int size, int months, int seconds) {
        this.code = code;
        this.size = size;
        this.months = months;
        this.seconds = seconds;
    }

    /** The unit at a place, as the word tables number them. */
    static TimeUnit at(long place) {
        return ALL[(int) place];
    }

    /** The unit in which the value is given. */
    String code() {
        return code;
    }

    /** How many of the unit of the value make one of these. */
    int size() {
        return size;
    }

    /** How many of a shorter unit make one of this one; 0 where it is not shorter, or that is no whole number. */
    int in(TimeUnit shorter) {
        if (months > shorter.months && shorter.months > 0) {
            return months / shorter.months;
        }
        return seconds > shorter.seconds && shorter.seconds > 0 ? seconds / shorter.seconds : 0;
    }
}
