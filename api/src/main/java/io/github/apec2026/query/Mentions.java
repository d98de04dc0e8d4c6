package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.style.Describe;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every claim that names an entity: see {@link ApecDataset#mentions}.
 *
 * <pre>{@code
 * Mentions shenzhen = apec.mentions(Place.id("shenzhen"));
 * System.out.println(shenzhen.list().get(0).role().code()); // subject
 * System.out.println(shenzhen.claimsByDocument().size() > 1); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param entity the entity, under its id of today
 * @param list the claims: by document in the order of the ids, then as they stand in it; those of the register last
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"entity", "list"})
public record Mentions(
        @JsonProperty(required = true) Id<?> entity,
        @JsonProperty List<Mention> list) {

    /** Takes the parts. */
    public Mentions {
        list = List.copyOf(Objects.requireNonNull(list, "list"));
        Objects.requireNonNull(entity, "entity");
    }

    /** What it holds, on one line fit for a log. */
    @Override
    public String toString() {
        return Describe.describe(this);
    }

    /** How many of the claims are of which document, by its id; those that no document makes are not counted. */
    @JsonIgnore
    public Map<Id<SourceDocument>, Integer> claimsByDocument() {
        Map<Id<SourceDocument>, Integer> count = new TreeMap<>();
        for (Mention mention : list) {
            mention.claim().evidence().ifPresent(evidence -> count.merge(evidence.document(), 1, Integer::sum));
        }
        return Collections.unmodifiableMap(count);
    }

    /** In how many passages of which document, by its id, it is named: how often the document speaks of it, a passage being a paragraph or less. */
    @JsonIgnore
    public Map<Id<SourceDocument>, Integer> passagesByDocument() {
        Map<Id<SourceDocument>, Set<Passage>> passages = new TreeMap<>();
        for (Mention mention : list) {
            mention.claim()
                    .evidence()
                    .ifPresent(evidence -> passages.computeIfAbsent(evidence.document(), none -> new HashSet<>())
                            .add(evidence.passage()));
        }
        Map<Id<SourceDocument>, Integer> count = new TreeMap<>();
        passages.forEach((document, of) -> count.put(document, of.size()));
        return Collections.unmodifiableMap(count);
    }

    /** Those with a role, in the same order. */
    public List<Mention> as(Mention.Role role) {
        Objects.requireNonNull(role, "role");
        return list.stream().filter(mention -> mention.role() == role).toList();
    }
}
