package io.github.apec2026.coverage;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.Printable;
import java.util.Objects;

/**
 * An item of a document that is in no claim. Immutable and thread-safe.
 *
 * <pre>{@code
 * Gap gap = new Gap(14, 18, Gap.What.DATE, "2026");
 * System.out.println(gap); // 14..18 DATE: 2026
 * }</pre>
 *
 * @param start where it starts, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param what the sort of item
 * @param words its words
 */
@JsonPropertyOrder({"start", "end", "what", "words"})
public record Gap(int start, int end, What what, String words) {

    /** Checks that no argument is missing. */
    public Gap {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(words, "words");
    }

    /** Position, sort and words, {@linkplain Printable fit for a log}: {@code 120..135 FIGURE: RMB9.49 trillion}. Cut if long. */
    @Override
    public String toString() {
        return start + ".." + end + " " + what + ": " + Printable.of(words, 200);
    }

    /** The sort of item in a gap. Immutable. */
    public enum What implements Coded {
        /** A number, an amount, a percentage, an ordinal or a duration. */
        FIGURE,
        /** A date or a range of dates. */
        DATE,
        /** A capitalised name, or a title in quotation marks. */
        NAME;

        @Override
        @JsonValue // on the enum itself: who makes an OpenAPI description looks no further
        public String code() {
            return Coded.super.code();
        }
    }
}
