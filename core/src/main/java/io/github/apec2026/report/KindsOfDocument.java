package io.github.apec2026.report;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.ClaimCounts;
import java.util.ArrayList;
import java.util.List;

/**
 * The claims of one document by the kind of their values.
 *
 * @param document its key, or a text saying that the claims are in no document
 * @param kinds the kinds, in their order
 * @param together all of them as one row
 */
record KindsOfDocument(String document, List<ClaimCounts> kinds, ClaimCounts together) {

    /** The documents of a tally, in its order. */
    static List<KindsOfDocument> of(List<ClaimCounts> rows) {
        List<KindsOfDocument> documents = new ArrayList<>();
        for (int from = 0; from < rows.size(); ) {
            int to = from;
            while (to < rows.size()
                    && rows.get(to).document().equals(rows.get(from).document())) {
                to++;
            }
            List<ClaimCounts> kinds = rows.subList(from, to);
            String name = kinds.get(0).document().map(Id::key).orElse("in no document");
            documents.add(new KindsOfDocument(name, kinds, sum("together", kinds)));
            from = to;
        }
        return documents;
    }

    /** The claims of all documents as one row. */
    static ClaimCounts total(List<ClaimCounts> rows) {
        return sum("all", rows);
    }

    private static ClaimCounts sum(String name, List<ClaimCounts> rows) {
        ClaimCounts.Builder sum = ClaimCounts.builder().kind(name);
        for (Basis basis : Basis.values()) {
            sum.putByBasis(
                    basis,
                    rows.stream()
                            .mapToInt(row -> row.byBasis().getOrDefault(basis, 0))
                            .sum());
        }
        for (Outcome outcome : Outcome.values()) {
            sum.putByOutcome(
                    outcome,
                    rows.stream()
                            .mapToInt(row -> row.byOutcome().getOrDefault(outcome, 0))
                            .sum());
        }
        return sum.build();
    }
}
