package io.github.apec2026.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The claims of one document whose values are of one kind, counted: a row of the table {@link Tally#claimsByKind()}.
 *
 * <pre>{@code
 * ClaimCounts row = apec.info().tally().claimsByKind().get(0);
 * System.out.println(row.document().isPresent() + ", " + row.kind()); // true, code
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"document", "kind", "byBasis", "byOutcome"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@ApecStyle
public interface ClaimCounts {

    /** The document; empty for what no document says, the claims of registers. */
    @JsonProperty
    Optional<Id<SourceDocument>> document();

    /**
     * The kind of value: {@code text}, {@code token} (an acronym, a digest), {@code dates}, {@code quantity}, {@code integer},
     * {@code reference} (to an entity or a member economy) or {@code code} (one of a fixed list). A later version may know more.
     */
    @JsonProperty(required = true)
    String kind();

    /** The claims by what they rest on, in the order of {@link Basis}; a basis without claims is left out. */
    @JsonProperty
    Map<Basis, Integer> byBasis();

    /** The claims by derivation outcome, in the order of {@link Outcome}; an outcome without claims is left out. */
    @JsonProperty
    Map<Outcome, Integer> byOutcome();

    /** How many claims these are. */
    default int claims() {
        int sum = 0;
        for (int count : byBasis().values()) {
            sum += count;
        }
        return sum;
    }

    /** Starts building. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static ClaimCounts fromJson(ImmutableClaimCounts.Json json) {
        ClaimCounts counts = ImmutableClaimCounts.fromJson(json);
        counts.document().ifPresent(id -> id.as(EntityType.DOCUMENT));
        return counts;
    }

    /** Builds a row; not thread-safe. */
    final class Builder extends ImmutableClaimCounts.Builder {
        Builder() {}

        /**
         * The counts.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when the kind shows nothing or a number is below zero; the message names the property
         */
        @Override
        public ClaimCounts build() {
            ClaimCounts counts = super.build();
            Require.shown("kind", counts.kind());
            Require.counts("byBasis", counts.byBasis());
            Require.counts("byOutcome", counts.byOutcome());
            return counts;
        }
    }
}
