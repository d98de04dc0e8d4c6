package io.github.apec2026.facts;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The claims of one document as a list of facts names them: {@code meeting/som1-2026 dates}, each with its value printed. */
final class MappedClaims {

    private final Map<String, List<String>> values = new HashMap<>();

    MappedClaims(ApecDataset dataset, String document) {
        for (Claim<?> claim : dataset.claimsOf(SourceDocument.id(document))) {
            values.computeIfAbsent(claim.subject() + " " + claim.property(), key -> new ArrayList<>())
                    .add(String.valueOf(claim.value()));
        }
    }

    /** The values that the document claims for a property of an entity; empty when it claims none. */
    List<String> about(String entity, String property) {
        return values.getOrDefault(entity + " " + property, List.of());
    }
}
