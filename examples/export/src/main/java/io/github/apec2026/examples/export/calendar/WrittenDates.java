package io.github.apec2026.examples.export.calendar;

import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Precision;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates as people write them, no more exact than they are stated: {@code until 28 January 2026}, {@code 至2026年1月28日}. */
final class WrittenDates {

    private WrittenDates() {}

    static String of(DateRange dates, CalendarLanguage language) {
        Optional<String> first = dates.firstDay().map(day -> written(day, dates.precision(), language));
        Optional<String> last = dates.lastDay().map(day -> written(day, dates.precision(), language));
        if (first.isEmpty()) {
            return language.words("dates.until") + last.orElseThrow();
        }
        if (last.isEmpty()) {
            return language.words("dates.since") + first.get() + language.words("dates.since.after");
        }
        return first.equals(last) ? first.get() : first.get() + language.words("dates.to") + last.get();
    }

    private static String written(LocalDate day, Precision precision, CalendarLanguage language) {
        String pattern = language.words("dates.form." + precision.name().toLowerCase(Locale.ROOT));
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    }
}
