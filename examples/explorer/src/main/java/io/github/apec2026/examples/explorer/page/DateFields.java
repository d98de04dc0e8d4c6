package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.narrowing.Values;
import io.github.apec2026.value.DateRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dates of a form: one ({@code on}), or a span ({@code from}, {@code to}). What cannot be read is kept, with a message beside it.
 *
 * @param fields the fields, as they are shown
 * @param dates the time that is asked for; empty when none is, or when a field is wrong
 */
record DateFields(List<DateField> fields, Optional<DateRange> dates) {

    static final String ON = "on";
    static final String FROM = "from";
    static final String TO = "to";

    /** Takes an unmodifiable copy of the fields. */
    DateFields {
        fields = List.copyOf(fields);
    }

    /** The fields of a span alone. */
    static DateFields ofSpan(Map<String, String> query, Texts texts) {
        return of(List.of(FROM, TO), query, texts);
    }

    /** The fields of one date, and of a span. */
    static DateFields ofDateOrSpan(Map<String, String> query, Texts texts) {
        return of(List.of(ON, FROM, TO), query, texts);
    }

    private static DateFields of(List<String> names, Map<String, String> query, Texts texts) {
        List<DateField> fields =
                names.stream().map(name -> field(name, query, texts)).toList();
        if (fields.stream().anyMatch(DateField::isWrong)) {
            return new DateFields(fields, Optional.empty());
        }
        Optional<String> on = given(ON, fields);
        Optional<String> from = given(FROM, fields);
        Optional<String> to = given(TO, fields);
        boolean isSpan = from.isPresent() || to.isPresent();
        if (on.isPresent() && isSpan) {
            return new DateFields(wrong(ON, texts.get("timeline.both"), fields), Optional.empty());
        }
        if (on.isEmpty() && !isSpan) {
            return new DateFields(fields, Optional.empty());
        }
        try {
            return new DateFields(fields, Optional.of(Values.dates(on.or(() -> from), on.or(() -> to))));
        } catch (IllegalArgumentException e) { // each date can be read: the span has no day, or no end
            String last = to.isPresent() ? TO : isSpan ? FROM : ON;
            return new DateFields(wrong(last, texts.get("timeline.no-span"), fields), Optional.empty());
        }
    }

    private static DateField field(String name, Map<String, String> query, Texts texts) {
        String value = query.getOrDefault(name, "").strip();
        return new DateField(
                name,
                texts.get("timeline." + name),
                value,
                value.isEmpty() || isDate(value) ? "" : texts.get("timeline.unreadable"));
    }

    private static boolean isDate(String text) {
        try {
            return !DateRange.parse(text).isInverted();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> given(String name, List<DateField> fields) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(DateField::value)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static List<DateField> wrong(String name, String error, List<DateField> fields) {
        return fields.stream()
                .map(field ->
                        field.name().equals(name) ? new DateField(name, field.label(), field.value(), error) : field)
                .toList();
    }

    /** Whether a field is wrong. */
    boolean isWrong() {
        return fields.stream().anyMatch(DateField::isWrong);
    }

    /** What is asked for by dates, in the order of the fields, without empty fields. */
    Stream<DateField> given() {
        return fields.stream().filter(field -> !field.value().isEmpty());
    }
}
