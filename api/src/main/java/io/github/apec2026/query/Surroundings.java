package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.style.ApecStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What the record connects with one entity: what it refers to, what refers to it, and the claims about it.
 *
 * <p>A property counts with the value that the entity has; a claim that lost, or is deprecated, connects nothing. A quantity connects
 * an observation with the unit of its figure, where the record holds the unit. A connection is one step long: what a session's meeting
 * is connected with is among the connections of the meeting.
 *
 * <p>A JSON mapper writes surroundings; it does not read them, for the reason that {@link Claim} gives.
 *
 * <pre>{@code
 * Surroundings around = apec.about(Meeting.id("som1-2026-technology-visit"));
 * System.out.println(around.entity().id()); // meeting/som1-2026-technology-visit
 * System.out.println(around.connections().get(0).property()); // partOf
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"entity", "connections", "claims"})
@ApecStyle
public interface Surroundings {

    /** The entity asked about, under its id of today. */
    @JsonProperty(required = true)
    Entity entity();

    /**
     * Its connections, each property once for each direction and type; empty when it refers to nothing and nothing refers to it. First
     * what it refers to, in the order of its own properties; then what refers to it, by type in the order of
     * {@link io.github.apec2026.model.EntityType#all()}, then in the order of that type's properties.
     */
    @JsonProperty
    List<Connection> connections();

    /** Every claim about it, in the order of the files; none for an economy that no document names. */
    @JsonProperty
    List<Claim<?>> claims();

    /** The claims about it by the document that makes them, by its id, each list in its order; those that no document makes are left out. */
    @JsonIgnore
    default Map<Id<SourceDocument>, List<Claim<?>>> claimsByDocument() {
        Map<Id<SourceDocument>, List<Claim<?>>> byDocument = new TreeMap<>();
        for (Claim<?> claim : claims()) {
            claim.evidence()
                    .ifPresent(evidence -> byDocument
                            .computeIfAbsent(evidence.document(), none -> new ArrayList<>())
                            .add(claim));
        }
        byDocument.replaceAll((document, list) -> List.copyOf(list));
        return Collections.unmodifiableMap(byDocument);
    }

    /** Starts building. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds surroundings; not thread-safe. */
    final class Builder extends ImmutableSurroundings.Builder {
        Builder() {}
    }
}
