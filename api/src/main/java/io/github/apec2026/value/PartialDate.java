package io.github.apec2026.value;

import java.time.LocalDate;

/**
 * A date of some precision: a year, a month or a day of ISO 8601, years 0001 to 9999. One end of a {@link DateRange}.
 *
 * <p>Immutable.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 for a mere year
 * @param day 1 to 31, or 0 for a year or a month
 */
record PartialDate(int year, int month, int day) {

    PartialDate {
        if (!exists(year, month, day)) {
            throw new IllegalArgumentException("No such date: " + year + "-" + month + "-" + day);
        }
    }

    private static boolean exists(int year, int month, int day) {
        return year >= 1
                && year <= 9999
                && (month == 0 ? day == 0 : month >= 1 && month <= 12 && (day == 0 || isDay(year, month, day)));
    }

    private static boolean isDay(int year, int month, int day) {
        return day >= 1 && day <= daysOf(year, month);
    }

    /** Counted here, since {@link java.time.YearMonth} makes formatters before it counts, and every start would wait for them. */
    private static int daysOf(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Reads {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}; answers an empty result as an exception with the text. */
    static PartialDate parse(String text, String whole) {
        int n = text.length();
        boolean form = (n == 4
                        || (n == 7 && text.charAt(4) == '-')
                        || (n == 10 && text.charAt(4) == '-' && text.charAt(7) == '-'))
                && digits(text, 0, 4)
                && (n < 7 || digits(text, 5, 7))
                && (n < 10 || digits(text, 8, 10));
        if (!form) {
            throw new IllegalArgumentException("Not a date of ISO 8601-2: '" + Printable.of(whole, 200)
                    + "'; write 2026, 2026-11, 2026-02-10 or two of them with a slash");
        }
        int month = n < 7 ? 0 : number(text, 5, 7);
        int day = n < 10 ? 0 : number(text, 8, 10);
        int year = number(text, 0, 4);
        if ((n >= 7 && month == 0) || (n == 10 && day == 0) || !exists(year, month, day)) {
            throw new IllegalArgumentException("No such date: '" + Printable.of(whole, 200) + "'");
        }
        return new PartialDate(year, month, day);
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    Precision precision() {
        return day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
    }

    /** The first day that is meant, as yyyymmdd, so that days compare as numbers. */
    int first() {
        return year * 10_000 + Math.max(month, 1) * 100 + Math.max(day, 1);
    }

    /** The last day that is meant, as yyyymmdd. */
    int last() {
        int m = month == 0 ? 12 : month;
        return year * 10_000 + m * 100 + (day > 0 ? day : daysOf(year, m));
    }

    static LocalDate day(int yyyymmdd) {
        return LocalDate.of(yyyymmdd / 10_000, yyyymmdd / 100 % 100, yyyymmdd % 100);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate d && year == d.year && month == d.month && day == d.day;
    }

    @Override
    public int hashCode() {
        return year * 10_000 + month * 100 + day;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(10);
        pad(out, year, 4);
        if (month > 0) {
            pad(out.append('-'), month, 2);
        }
        if (day > 0) {
            pad(out.append('-'), day, 2);
        }
        return out.toString();
    }

    private static void pad(StringBuilder out, int number, int width) {
        String digits = Integer.toString(number);
        for (int i = digits.length(); i < width; i++) {
            out.append('0');
        }
        out.append(digits);
    }
}
