package io.github.apec2026.core.grammar.chinese;

/** How long months are, and which days there are, as far as a date is given. */
final class Calendar {

    private Calendar() {}

    /** Whether there is such a day; a month of 0 and a year of {@link DateMatch#OPEN} are not given. */
    static boolean isPossible(int year, int month, int day) {
        return month <= 12 && month >= 0 && day >= 0 && day <= length(year, month);
    }

    /** The days of a month; the most it can have where the year or month is not given. */
    static int length(int year, int month) {
        return switch (month) {
            case 2 -> year == DateMatch.OPEN || isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }
}
