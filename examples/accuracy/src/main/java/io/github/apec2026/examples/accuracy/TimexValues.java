package io.github.apec2026.examples.accuracy;

import io.github.apec2026.recognition.Figure;
import io.github.apec2026.value.DateRange;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The notation of the recognizer as TIMEX3 values. A day, a month and a year are written alike in both, and digits that are left open are
 * {@code X} in both. Other spans have names in TIMEX3:
 *
 * <table>
 *   <caption>Names of spans</caption>
 *   <tr><th>here</th><th>TIMEX3</th></tr>
 *   <tr><td>{@code 2026-02-09/2026-02-15}, Monday to Sunday</td><td>{@code 2026-W07}</td></tr>
 *   <tr><td>{@code 2026-02-14/2026-02-15}, Saturday and Sunday</td><td>{@code 2026-W07-WE}</td></tr>
 *   <tr><td>{@code 2025-10/2025-12}, a quarter</td><td>{@code 2025-Q4}</td></tr>
 *   <tr><td>{@code 2025-07/2025-12}, half a year</td><td>{@code 2025-H2}</td></tr>
 *   <tr><td>{@code 2016-21} to {@code 2016-24}, or the three months from March, June, September or December</td>
 *     <td>{@code 2016-SP}, {@code -SU}, {@code -FA}, {@code -WI}</td></tr>
 *   <tr><td>{@code 1990/1999}</td><td>{@code 199}</td></tr>
 *   <tr><td>{@code 1901/2000}</td><td>{@code 19}</td></tr>
 *   <tr><td>3 of {@code month}; 24 of {@code hour}</td><td>{@code P3M}; {@code PT24H}</td></tr>
 * </table>
 */
final class TimexValues {

    private static final Map<String, String> SEASONS = Map.of("21", "SP", "22", "SU", "23", "FA", "24", "WI");
    private static final Map<Integer, String> SEASONS_BY_MONTH = Map.of(3, "SP", 6, "SU", 9, "FA", 12, "WI");

    private TimexValues() {}

    /** A length of time; empty where its unit is none of TIMEX3. */
    static Optional<String> ofDuration(Figure length) {
        String amount = length.amount().compareTo(BigDecimal.ZERO) < 0
                ? ""
                : length.amount().toPlainString();
        return switch (length.unit().orElse("")) {
            case "year" -> Optional.of("P" + amount + "Y");
            case "month" -> Optional.of("P" + amount + "M");
            case "week" -> Optional.of("P" + amount + "W");
            case "day" -> Optional.of("P" + amount + "D");
            case "hour" -> Optional.of("PT" + amount + "H");
            case "minute" -> Optional.of("PT" + amount + "M");
            case "second" -> Optional.of("PT" + amount + "S");
            default -> Optional.empty();
        };
    }

    /** A closed span, or a date of which something is left open. */
    static String ofDates(String notation) {
        int slash = notation.indexOf('/');
        if (slash < 0) {
            return ofOne(notation);
        }
        try {
            return ofSpan(notation, slash);
        } catch (IllegalArgumentException incomplete) {
            return notation;
        }
    }

    private static String ofOne(String notation) {
        if (notation.length() == 7 && SEASONS.containsKey(notation.substring(5))) {
            return notation.substring(0, 5) + SEASONS.get(notation.substring(5));
        }
        return notation;
    }

    private static String ofSpan(String notation, int slash) {
        if (notation.startsWith("XXXX-") && slash == 7 && notation.startsWith("XXXX-", 8)) {
            // A leap year or not does not matter for months.
            return ofSpan(notation.replace("XXXX", "2000"), slash).replace("2000", "XXXX");
        }
        DateRange range = DateRange.parse(notation);
        if (range.isOpen() || range.isInverted()) {
            return notation;
        }
        LocalDate first = range.firstDay().orElseThrow();
        LocalDate last = range.lastDay().orElseThrow();
        return switch (slash) {
            case 4 -> ofYears(first.getYear(), last.getYear(), notation);
            case 7 -> ofMonths(YearMonth.from(first), YearMonth.from(last), notation);
            default -> ofDays(first, last, notation);
        };
    }

    private static String ofYears(int first, int last, String notation) {
        if (last - first == 9 && first % 10 == 0) {
            return String.format(Locale.ROOT, "%03d", first / 10);
        }
        if (last - first == 99 && first % 100 <= 1) {
            return String.format(Locale.ROOT, "%02d", first / 100);
        }
        return notation;
    }

    private static String ofMonths(YearMonth first, YearMonth last, String notation) {
        long months = first.until(last, ChronoUnit.MONTHS) + 1;
        int month = first.getMonthValue();
        if (months == 3 && month % 3 == 1) {
            return first.getYear() + "-Q" + (month / 3 + 1);
        }
        if (months == 3 && SEASONS_BY_MONTH.containsKey(month)) {
            return first.getYear() + "-" + SEASONS_BY_MONTH.get(month);
        }
        if (months == 6 && month % 6 == 1) {
            return first.getYear() + "-H" + (month / 6 + 1);
        }
        return notation;
    }

    private static String ofDays(LocalDate first, LocalDate last, String notation) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        String week = String.format(
                Locale.ROOT,
                "%04d-W%02d",
                first.get(IsoFields.WEEK_BASED_YEAR),
                first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        if (days == 7 && first.getDayOfWeek() == DayOfWeek.MONDAY) {
            return week;
        }
        if (days == 2 && first.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return week + "-WE";
        }
        return notation;
    }

    /** The day, month or year {@code steps} behind a date of that precision; the date itself where digits are left open. */
    static String moved(String date, int steps) {
        if (date.indexOf('X') >= 0) {
            return date;
        }
        try {
            return switch (date.length()) {
                case 4 -> Year.parse(date).plusYears(steps).toString();
                case 7 -> YearMonth.parse(date).plusMonths(steps).toString();
                case 10 -> LocalDate.parse(date).plusDays(steps).toString();
                default -> date;
            };
        } catch (DateTimeException impossible) {
            return date;
        }
    }
}
