package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Precision;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as readers write them, no more exact than they are stated: {@code 2026}, {@code November 2026}, {@code 1–10 February 2026}. */
final class Dates {

    private Dates() {}

    static String of(DateRange dates, Language language) {
        if (dates.isOpen()) {
            return open(dates, language);
        }
        LocalDate first = dates.firstDay().orElseThrow();
        LocalDate last = dates.lastDay().orElseThrow();
        String start = form(first, dates.precision(), language);
        String end = form(last, dates.precision(), language);
        if (start.equals(end)) {
            return start;
        }
        return language.isChinese()
                ? start + "至" + shortEnd(first, last, dates.precision())
                : english(first, last, dates);
    }

    private static String open(DateRange dates, Language language) {
        boolean hasFirst = dates.firstDay().isPresent();
        String day = dates.firstDay()
                .or(dates::lastDay)
                .map(one -> form(one, dates.precision(), language))
                .orElseThrow();
        return switch (language) {
            case ENGLISH -> hasFirst ? "from " + day : "until " + day;
            case TRADITIONAL -> hasFirst ? day + "起" : "至" + day + "止";
            case SIMPLIFIED -> hasFirst ? day + "起" : "至" + day + "止";
        };
    }

    private static String english(LocalDate first, LocalDate last, DateRange dates) {
        String end = form(last, dates.precision(), Language.ENGLISH);
        if (dates.precision() == Precision.YEAR || first.getYear() != last.getYear()) {
            return form(first, dates.precision(), Language.ENGLISH) + " – " + end;
        }
        if (dates.precision() == Precision.MONTH) {
            return pattern("MMMM", first) + "–" + end;
        }
        boolean oneMonth = first.getMonth() == last.getMonth();
        return oneMonth ? first.getDayOfMonth() + "–" + end : pattern("d MMMM", first) + " – " + end;
    }

    private static String shortEnd(LocalDate first, LocalDate last, Precision precision) {
        boolean oneYear = first.getYear() == last.getYear() && precision != Precision.YEAR;
        boolean oneMonth = oneYear && first.getMonth() == last.getMonth() && precision == Precision.DAY;
        if (oneMonth) {
            return last.getDayOfMonth() + "日";
        }
        String end = form(last, precision, Language.TRADITIONAL);
        return oneYear ? end.substring(end.indexOf('年') + 1) : end;
    }

    private static String form(LocalDate day, Precision precision, Language language) {
        if (language.isChinese()) {
            return day.getYear()
                    + switch (precision) {
                        case YEAR -> "年";
                        case MONTH -> "年" + day.getMonthValue() + "月";
                        case DAY -> "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
                    };
        }
        return switch (precision) {
            case YEAR -> String.valueOf(day.getYear());
            case MONTH -> pattern("MMMM uuuu", day);
            case DAY -> pattern("d MMMM uuuu", day);
        };
    }

    private static String pattern(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    }
}
