package io.github.apec2026.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What was read and what was checked, in numbers. Silence is not success: what was not checked is counted too.
 *
 * <pre>{@code
 * Tally tally = apec.info().tally();
 * System.out.println(tally.documents() + " documents, " + tally.documentsChecked() + " checked"); // 5 documents, 0 checked
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({
    "files",
    "documents",
    "documentsChecked",
    "passages",
    "passagesChecked",
    "wordsChecked",
    "wordsNotChecked",
    "claimsByBasis",
    "claimsByOutcome",
    "claimsByKind",
    "entities"
})
@ApecStyle
public interface Tally {

    /** Claim files read. */
    @JsonSetter(nulls = Nulls.FAIL)
    @JsonProperty(required = true)
    int files();

    /** Documents described by them. */
    @JsonSetter(nulls = Nulls.FAIL)
    @JsonProperty(required = true)
    int documents();

    /** Documents whose text was at hand, so that digests and quotes were checked. */
    @JsonSetter(nulls = Nulls.FAIL)
    @JsonProperty(required = true)
    int documentsChecked();

    /** Passages of all documents. */
    @JsonSetter(nulls = Nulls.FAIL)
    @JsonProperty(required = true)
    int passages();

    /** Passages whose digest was compared with the text. */
    @JsonSetter(nulls = Nulls.FAIL)
    @JsonProperty(required = true)
    int passagesChecked();

    /** Quotes looked up in the text of their passage. */
    @JsonSetter(nulls = Nulls.FAIL)
    @JsonProperty(required = true)
    int wordsChecked();

    /** Quotes that were not looked up, because their document was not at hand. */
    @JsonSetter(nulls = Nulls.FAIL)
    @JsonProperty(required = true)
    int wordsNotChecked();

    /** Claims by what they rest on, in the order of {@link Basis}; a basis without claims is left out. */
    @JsonProperty
    Map<Basis, Integer> claimsByBasis();

    /** Claims by derivation outcome, in the order of {@link Outcome}; an outcome without claims is left out. */
    @JsonProperty
    Map<Outcome, Integer> claimsByOutcome();

    /**
     * Claims by document and kind of value, in the order of both; the claims that no document makes come last. A document without
     * claims of a kind has no row for it, and where nothing is claimed the table is empty.
     */
    @JsonProperty
    List<ClaimCounts> claimsByKind();

    /** Entities put together. */
    @JsonSetter(nulls = Nulls.FAIL)
    @JsonProperty(required = true)
    int entities();

    /** Claims in all. */
    default int claims() {
        int sum = 0;
        for (int count : claimsByBasis().values()) {
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
    private static Tally fromJson(ImmutableTally.Json json) {
        return ImmutableTally.fromJson(json);
    }

    /** Builds a tally; not thread-safe. */
    final class Builder extends ImmutableTally.Builder {
        Builder() {}

        /**
         * The tally.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when a number is below zero; the message names the property
         */
        @Override
        public Tally build() {
            Tally tally = super.build();
            Require.count("files", tally.files());
            Require.count("documents", tally.documents());
            Require.count("documentsChecked", tally.documentsChecked());
            Require.count("passages", tally.passages());
            Require.count("passagesChecked", tally.passagesChecked());
            Require.count("wordsChecked", tally.wordsChecked());
            Require.count("wordsNotChecked", tally.wordsNotChecked());
            Require.count("entities", tally.entities());
            Require.counts("claimsByBasis", tally.claimsByBasis());
            Require.counts("claimsByOutcome", tally.claimsByOutcome());
            return tally;
        }
    }
}
