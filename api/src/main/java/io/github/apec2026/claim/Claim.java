package io.github.apec2026.claim;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.model.Id;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One assertion: this property of this entity has this value, and here are the words (Wikidata: a statement with its references).
 *
 * <p>The value is typed: a {@code DateRange}, a {@code Quantity}, a {@code LocalizedText}, an {@code Id}, an enum of the model, an
 * {@code Economy}, an {@code Integer} or a {@code String}, as the property says. A JSON mapper writes a claim; it does not read one,
 * since the type of the value is not in the JSON.
 *
 * <pre>{@code
 * Claim<?> dates = apec.claims(Meeting.id("som1-2026"), "dates").get(0);
 * System.out.println(dates.value() + ", " + dates.basis().code()); // 2026-02-01/2026-02-10, stated
 * System.out.println(dates.evidence().isPresent()); // true
 * System.out.println(dates.because().isPresent()); // false
 * }</pre>
 *
 * <p>Immutable and thread-safe. Equal when all parts are.
 *
 * @param <T> the Java type of the value
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"subject", "property", "value", "basis", "rank", "outcome", "according", "because", "evidence"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@ApecStyle
public interface Claim<T> {

    /** The entity it is about. */
    @JsonProperty(required = true)
    Id<?> subject();

    /** The property, by its name in claim files: {@code dates}. */
    @JsonProperty(required = true)
    String property();

    /** The value. */
    @JsonProperty(required = true)
    T value();

    /** On what it rests. */
    @JsonProperty(required = true)
    Basis basis();

    /** How much the editors trust it. */
    @JsonProperty(required = true)
    Rank rank();

    /** The result of deriving the value again from the words. */
    @JsonProperty(required = true)
    Outcome outcome();

    /** Whom the document itself names as its source for this, in the order of the claim file; empty when it names nobody. */
    @JsonProperty
    List<Id<?>> according();

    /** Why, in prose, where the words alone do not say it; else empty. */
    @JsonProperty
    Optional<String> because();

    /** Where the document says it; empty for what no document says. */
    @JsonProperty
    Optional<Evidence> evidence();

    /** Starts building. */
    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Builds a claim; not thread-safe.
     *
     * @param <T> the Java type of the value
     */
    final class Builder<T> extends ImmutableClaim.Builder<T> {
        Builder() {}

        /**
         * The claim.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when the property or the reason shows nothing; the message names the property
         */
        @Override
        public Claim<T> build() {
            Claim<T> claim = super.build();
            Require.shown("property", claim.property());
            Require.shown("because", claim.because());
            return claim;
        }
    }
}
