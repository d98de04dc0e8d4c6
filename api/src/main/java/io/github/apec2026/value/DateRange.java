package io.github.apec2026.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of days as exactly as a document states it, in the notation of ISO 8601-2 (EDTF): {@code 2026}, {@code 2026-11},
 * {@code 2026-02-10}, {@code 2026-02-01/2026-02-10}, {@code 2026-01-15/..}, {@code ../2026-01-28}.
 *
 * <p>The precision is part of the value: {@code 2026-02} is not {@code 2026-02-01/2026-02-28}, though both mean the same days. {@code ..}
 * denotes an end that is open or not stated. Months and years mean all of their days.
 *
 * <pre>{@code
 * DateRange february = DateRange.parse("2026-02");
 * System.out.println(february.lastDay().orElseThrow()); // 2026-02-28
 * System.out.println(february.contains(DateRange.parse("2026-02-01/2026-02-10"))); // true
 * System.out.println(DateRange.parse("2026-01-15/..").lastDay().isPresent()); // false
 * }</pre>
 *
 * <p>Immutable and thread-safe. Equal when written alike.
 */
public final class DateRange implements Comparable<DateRange> {

    private static final int NEVER = 0;
    private static final int FOREVER = 99_999_999;

    private final @Nullable PartialDate start;
    private final @Nullable PartialDate end;
    private final boolean single;

    private DateRange(@Nullable PartialDate start, @Nullable PartialDate end, boolean single) {
        this.start = start;
        this.end = end;
        this.single = single;
    }

    /**
     * Reads the notation above.
     *
     * @throws IllegalArgumentException when the text is not in that notation, names an impossible day, or is open at both ends;
     *     an end before its start is read, since it is a fault of data and not of form: see {@link #isInverted()}
     */
    @JsonCreator
    public static DateRange parse(String text) {
        int slash = Objects.requireNonNull(text, "text").indexOf('/');
        if (slash < 0) {
            PartialDate date = PartialDate.parse(text, text);
            return new DateRange(date, date, true);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        PartialDate start = "..".equals(from) ? null : PartialDate.parse(from, text);
        PartialDate end = "..".equals(to) ? null : PartialDate.parse(to, text);
        if (start == null && end == null) {
            throw new IllegalArgumentException("A range needs at least one end: '" + Printable.of(text, 200) + "'");
        }
        return new DateRange(start, end, false);
    }

    /**
     * The same as {@link #parse}, under the name by which Spring, JAX-RS and picocli convert a parameter.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public static DateRange valueOf(String text) {
        return parse(text);
    }

    /** One day. */
    public static DateRange of(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return parse(day.toString());
    }

    /** The days from one to another, both included. */
    public static DateRange between(LocalDate first, LocalDate last) {
        return parse(Objects.requireNonNull(first, "first") + "/" + Objects.requireNonNull(last, "last"));
    }

    /** The first day meant; empty when the start is open or not stated. */
    public Optional<LocalDate> firstDay() {
        return start == null ? Optional.empty() : Optional.of(PartialDate.day(start.first()));
    }

    /** The last day meant; empty when the end is open or not stated. */
    public Optional<LocalDate> lastDay() {
        return end == null ? Optional.empty() : Optional.of(PartialDate.day(end.last()));
    }

    /** The precision of its coarser end. */
    public Precision precision() {
        if (start == null || end == null) {
            return (start == null ? Objects.requireNonNull(end) : start).precision();
        }
        return start.precision().compareTo(end.precision()) <= 0 ? start.precision() : end.precision();
    }

    /** Whether an end is open or not stated. */
    public boolean isOpen() {
        return start == null || end == null;
    }

    /** Whether the end lies before the start; such a range contains and overlaps nothing. */
    public boolean isInverted() {
        return first() > last();
    }

    /** Whether {@code day} is one of the days meant. */
    public boolean contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        int year = day.getYear();
        int d = year < 1
                ? NEVER
                : year > 9999 ? FOREVER : year * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
        return first() <= d && d <= last();
    }

    /** Whether every day of {@code other} is one of the days meant; an open end is contained by an open end only. */
    public boolean contains(DateRange other) {
        Objects.requireNonNull(other, "other");
        return !other.isInverted() && first() <= other.first() && other.last() <= last();
    }

    /** Whether some day is meant by both. */
    public boolean overlaps(DateRange other) {
        Objects.requireNonNull(other, "other");
        return !isInverted() && !other.isInverted() && first() <= other.last() && other.first() <= last();
    }

    /**
     * Whether this says more exactly what {@code other} says: it lies within it and is more precise, or closes an end
     * that is open there. {@code 2026-02-01/2026-02-10} refines {@code 2026-02}; a day refines no range of days.
     */
    public boolean refines(DateRange other) {
        Objects.requireNonNull(other, "other");
        if (!other.contains(this) || equals(other)) {
            return false;
        }
        boolean closes = other.isOpen()
                && (other.start == null || other.start.equals(start))
                && (other.end == null || other.end.equals(end));
        return closes || precision().compareTo(other.precision()) > 0;
    }

    private int first() {
        return start == null ? NEVER : start.first();
    }

    private int last() {
        return end == null ? FOREVER : end.last();
    }

    /** By first day, or by last day where the start is open; then by last day; then by notation. */
    @Override
    public int compareTo(DateRange other) {
        Objects.requireNonNull(other, "other");
        int c = Integer.compare(start == null ? last() : first(), other.start == null ? other.last() : other.first());
        if (c == 0) {
            c = Integer.compare(last(), other.last());
        }
        return c == 0 ? toString().compareTo(other.toString()) : c;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateRange r
                && single == r.single
                && (start == null ? r.start == null : start.equals(r.start))
                && (end == null ? r.end == null : end.equals(r.end));
    }

    @Override
    public int hashCode() {
        return (start == null ? 1 : start.hashCode()) * 31 + (end == null ? 1 : end.hashCode());
    }

    /** The notation that {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        if (start != null && single) {
            return start.toString();
        }
        return (start == null ? ".." : start.toString()) + "/" + (end == null ? ".." : end.toString());
    }
}
