package io.github.apec2026.examples.export.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.examples.export.origin.EntityProperties;
import io.github.apec2026.examples.export.origin.EntityUris;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The properties of an entity by their names in the record, each with its chosen value or its values, whatever its type. */
final class StatedValues {

    private final ApecDataset record;
    private final Values values;

    StatedValues(ApecDataset record, EntityUris uris) {
        this.record = record;
        this.values = new Values(record, uris);
    }

    /** Adds each property, and which of them are in our own words. */
    void addTo(ObjectNode node, Id<?> entity) {
        Map<String, Set<Object>> stated = new LinkedHashMap<>();
        Set<String> editorial = new TreeSet<>();
        for (Claim<?> claim : record.claims(entity)) {
            if (claim.rank() != Rank.DEPRECATED) {
                stated.computeIfAbsent(claim.property(), name -> new LinkedHashSet<>())
                        .add(claim.value());
                if (claim.basis() == Basis.EDITORIAL) {
                    editorial.add(Vocabulary.term(claim.property()));
                }
            }
        }
        for (String property : EntityProperties.names(entity.type())) {
            if (stated.containsKey(property)) {
                node.set(Vocabulary.term(property), value(entity, property, stated.get(property)));
            }
        }
        if (!editorial.isEmpty()) {
            ArrayNode terms = node.putArray("apec:editorial");
            editorial.forEach(terms::add);
        }
    }

    private JsonNode value(Id<?> entity, String property, Set<Object> stated) {
        if (EntityProperties.isSingle(entity.type(), property)) {
            return values.of(record.fact(entity, property).orElseThrow().value());
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Object value : stated) {
            JsonNode each = values.of(value);
            if (each instanceof ArrayNode texts) {
                all.addAll(texts);
            } else {
                all.add(each);
            }
        }
        return all;
    }
}
