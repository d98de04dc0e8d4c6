package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.style.ApecStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * Where the documents disagree: what was chosen, what was not, and by which rule. Nothing is thrown away.
 *
 * <p>{@link #reason()} distinguishes two kinds: rival claims about one property of one entity, of which one gives the value; and
 * two observations that give one indicator different figures for one period, both of which stay in the record, where
 * {@link #chosen()} is the figure to quote ({@link Reason#COUNTED} over expected).
 *
 * <p>A JSON mapper writes a conflict; it does not read one, for the reason that {@link Claim} gives.
 *
 * <pre>{@code
 * Conflict conflict = apec.conflicts().get(0);
 * System.out.println(conflict.chosen().value() + ", " + conflict.reason().code()); // 55 event, counted
 * System.out.println(conflict.others().get(0).value()); // more than 70 event
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"reason", "chosen", "others"})
@ApecStyle
public interface Conflict {

    /** The claim to go by. */
    @JsonProperty(required = true)
    Claim<?> chosen();

    /**
     * The claims that say something else, at least one: of rival claims in the order of {@link io.github.apec2026.claim.Fact#rivals()},
     * of other figures by period, then by the id of the observation.
     */
    @JsonProperty
    List<Claim<?>> others();

    /** The rule that chose. */
    @JsonProperty(required = true)
    Reason reason();

    /** Starts building. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a conflict; not thread-safe. */
    final class Builder extends ImmutableConflict.Builder {
        Builder() {}
    }
}
