package io.github.apec2026.examples.accuracy;

/**
 * An expression of time in a text, as TimeML marks it.
 *
 * @param start where it starts, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param type {@code DATE}, {@code DURATION}, {@code TIME} or {@code SET}
 * @param value the TIMEX3 value: {@code 2013-W12}, {@code P3M}, {@code PRESENT_REF}
 */
record Timex(int start, int end, String type, String value) {

    boolean isSameSpan(Timex other) {
        return start == other.start && end == other.end;
    }

    boolean overlaps(Timex other) {
        return start < other.end && other.start < end;
    }

    boolean isDateOrDuration() {
        return "DATE".equals(type) || "DURATION".equals(type);
    }

    /**
     * Whether it is a date or a duration with a value: not {@code PRESENT_REF} and the like, no digit or count left open by
     * {@code X} ({@code PXM}, {@code XXXX-XX-XX}), no words such as {@code PAST_REF}.
     */
    boolean carriesValue() {
        return isDateOrDuration() && !value.isEmpty() && value.indexOf('X') < 0 && !value.endsWith("_REF");
    }
}
