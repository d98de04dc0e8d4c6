package io.github.apec2026.core.grammar.chinese;

/** Intervals of ISO 8601: 2026-02-01/2026-02-10, 2026-02/2026-03, 2026-02-01/10, 2026-02-01/... */
final class Intervals {

    private final Text text;

    Intervals(Text text) {
        this.text = text;
    }

    /** {@code first}, a date written with hyphens, with the slash and the end behind it; one whose end is not known is unknown. */
    DateMatch read(DateMatch first) {
        boolean iso = text.at(first.start + 4) == '-' && !text.isLetter(first.start - 1);
        boolean ends = iso && text.at(first.start - 1) == '/' && text.has(first.start - 3, "..");
        int slash = behindTime(first.end);
        if (ends) {
            return first;
        } else if (!iso || text.at(slash) != '/') {
            return first;
        } else if (text.at(slash + 1) == 'P') {
            return period(first, slash + 1);
        } else if (text.has(slash + 1, "..")) {
            first.end = slash + 3;
            first.openEnd = true;
            return first;
        }
        return to(first, slash + 1);
    }

    /** Behind a time of day: T09:00, T09:00Z. */
    private int behindTime(int at) {
        if (text.at(at) != 'T' || !text.isDigit(at + 1)) {
            return at;
        }
        int i = at + 1;
        while (i < at + 24 && (text.isDigit(i) || Text.isIn(":.+-Z", text.at(i)))) {
            i++;
        }
        return i;
    }

    private DateMatch period(DateMatch first, int at) {
        int i = at + 1;
        while (i < at + 24 && (text.isDigit(i) || Text.isIn("YMWDTHS.", text.at(i)))) {
            i++;
        }
        first.end = i;
        return first.unknown();
    }

    private DateMatch to(DateMatch first, int at) {
        int[] parts = new int[3];
        int count = 0;
        int i = at;
        boolean year = digits(at) == 4;
        while (count < 3 && (digits(i) == 2 || (count == 0 && year))) {
            int length = digits(i);
            for (int d = i; d < i + length; d++) {
                parts[count] = 10 * parts[count] + text.at(d) - '0';
            }
            count++;
            i += length;
            if (text.at(i) != '-' || !text.isDigit(i + 1)) {
                break;
            }
            i++;
        }
        int date = first.day > 0 ? 3 : first.month > 0 ? 2 : 1;
        boolean joined = count == 0 || text.isDigit(i) || text.at(i) == '/' || (text.isLetter(i) && text.at(i) != 'T');
        if (joined || (year ? count != date : count >= date)) {
            return first.unknown();
        }
        int lastYear = year ? parts[0] : first.year;
        int lastMonth = date < 2 ? 0 : year ? parts[1] : date == 2 ? parts[0] : count == 2 ? parts[0] : first.month;
        int lastDay = date < 3 ? 0 : year ? parts[2] : parts[count - 1];
        first.end = behindTime(i);
        boolean same = first.year == lastYear && first.month == lastMonth && first.day == lastDay;
        if (same) {
            return first;
        }
        first.between(first.year, first.month, first.day, lastYear, lastMonth, lastDay);
        first.joined = true;
        return first.span().isOrdered() || first.impossible ? first : first.unknown();
    }

    private int digits(int at) {
        int i = at;
        while (i < at + 5 && text.isDigit(i)) {
            i++;
        }
        return i - at;
    }
}
