package io.github.apec2026.examples.curation.show;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** The claims of a document as the library holds them, handed out in the order of the file: each once. */
final class LoadedClaims {

    private final Map<String, Queue<Claim<?>>> claims = new LinkedHashMap<>();

    /** None, when there is no data set. */
    LoadedClaims(Optional<ApecDataset> dataset, String document) {
        if (dataset.isPresent()) {
            for (Claim<?> claim : dataset.get().claimsOf(SourceDocument.id(document))) {
                claim.evidence().ifPresent(evidence -> {
                    String key = key(evidence.passage().at(), claim.subject().toString(), claim.property());
                    claims.computeIfAbsent(key, k -> new ArrayDeque<>()).add(claim);
                });
            }
        }
    }

    private static String key(int passage, String entity, String property) {
        return passage + " " + entity + "." + property;
    }

    /** The next claim of a passage about a property. */
    Optional<Claim<?>> next(int passage, String entity, String property) {
        Queue<Claim<?>> queue = claims.get(key(passage, entity, property));
        return queue == null ? Optional.empty() : Optional.ofNullable(queue.poll());
    }

    /** What is left of a passage: the claims that it hands on to its facts. */
    List<Claim<?>> handedOn(int passage) {
        List<Claim<?>> left = new ArrayList<>();
        claims.forEach((key, queue) -> {
            if (key.startsWith(passage + " ")) {
                left.addAll(queue);
            }
        });
        return left;
    }
}
