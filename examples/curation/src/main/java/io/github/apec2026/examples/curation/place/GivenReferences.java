package io.github.apec2026.examples.curation.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Rewrites {@code given} where it means a passage: by the position it had, or in a draft by its first words. */
final class GivenReferences {

    private final PassageLookup passages;

    GivenReferences(PassageLookup passages) {
        this.passages = passages;
    }

    /** Rewrites all below a node. */
    void rewrite(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            JsonNode given = object.path("given");
            JsonNode reference = given.isInt() ? given : given.path("passage");
            if (!reference.isMissingNode()) {
                passages.find(reference, pointer)
                        .flatMap(Passage::span)
                        .ifPresent(span -> object.put("given", span.at()));
            }
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                rewrite(member.getValue(), pointer + "/" + member.getKey());
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                rewrite(node.get(i), pointer + "/" + i);
            }
        }
    }
}
