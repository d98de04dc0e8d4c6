package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Id;
import io.github.apec2026.style.Describe;
import java.util.List;
import java.util.Objects;

/**
 * A value that several documents state in their words: see {@link ApecDataset#agreements}.
 *
 * <pre>{@code
 * List<Agreement> agreed = apec.agreements();
 * System.out.println(agreed.stream().anyMatch(each -> each.subject().equals(Meeting.id("som1-2026")))); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject the entity that it is about
 * @param property the property, by its name in claim files
 * @param value the value
 * @param claims the claims, one for each document, in the order of the documents' ids
 * @param isIndependent whether two of the documents {@linkplain ApecDataset#areIndependent are shown to be independent}
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"subject", "property", "value", "claims", "isIndependent"})
public record Agreement(
        @JsonProperty(required = true) Id<?> subject,
        @JsonProperty(required = true) String property,
        @JsonProperty(required = true) Object value,
        @JsonProperty List<Claim<?>> claims,
        @JsonProperty(required = true) boolean isIndependent) {

    /** Takes the parts. */
    public Agreement {
        claims = List.copyOf(Objects.requireNonNull(claims, "claims"));
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(value, "value");
    }

    /** What it holds, on one line fit for a log. */
    @Override
    public String toString() {
        return Describe.describe(this);
    }
}
