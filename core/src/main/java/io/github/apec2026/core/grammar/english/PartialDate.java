package io.github.apec2026.core.grammar.english;

/**
 * A date as far as it is read; 0 for what is not given.
 *
 * @param next the token behind it
 * @param year the year
 * @param month the month
 * @param day the day
 */
record PartialDate(int next, int year, int month, int day) {

    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** Whether there is such a date; 29 February where the year is open. */
    boolean isPossible() {
        if (month > 12 || day > 31) {
            return false;
        }
        boolean leap = year == 0 || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
        return month == 0 || day <= (month == 2 && !leap ? 28 : DAYS[month - 1]);
    }

    /** The same with what it does not tell taken from another. */
    PartialDate completedBy(PartialDate other) {
        int m = month == 0 && day > 0 ? other.month : month;
        return new PartialDate(next, year == 0 ? other.year : year, m, day);
    }

    PartialDate inYear(int newYear) {
        return new PartialDate(next, newYear, month, day);
    }

    /** Months and days as one number, by which dates of one year are in order; the end of what is not given. */
    int inOrder() {
        return month * 100 + day;
    }

    /** Adds the notation of ISO 8601-2 with X for what is open. */
    void write(StringBuilder out) {
        if (year == 0) {
            out.append("XXXX");
        } else {
            pad(out, year, 4);
        }
        if (month > 0 || day > 0) {
            out.append('-');
            if (month == 0) {
                out.append("XX");
            } else {
                pad(out, month, 2);
            }
        }
        if (day > 0) {
            pad(out.append('-'), day, 2);
        }
    }

    /** As {@link #write} writes it. */
    String notation() {
        StringBuilder out = new StringBuilder();
        write(out);
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
