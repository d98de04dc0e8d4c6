package io.github.apec2026.core.index;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.ClaimCounts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts claims by document and kind of value: what they rest on, and what came of deriving them. */
final class ClaimTable {

    private final Map<String, Map<String, Row>> byDocument = new TreeMap<>();
    private final Map<String, Row> ofNoDocument = new TreeMap<>();

    void count(VerifiedClaim<?> claim) {
        Id<SourceDocument> document = claim.fileOf();
        Map<String, Row> rows = document == null ? ofNoDocument : rowsOf(document);
        String kind = claim.property().type().kind();
        Row row = rows.get(kind);
        if (row == null) {
            row = new Row(document, kind);
            rows.put(kind, row);
        }
        row.count(claim.claim());
    }

    private Map<String, Row> rowsOf(Id<SourceDocument> document) {
        Map<String, Row> rows = byDocument.get(document.key());
        if (rows == null) {
            rows = new TreeMap<>();
            byDocument.put(document.key(), rows);
        }
        return rows;
    }

    /** The rows by document and kind; what no document says stands at the end. */
    List<ClaimCounts> rows() {
        List<ClaimCounts> all = new ArrayList<>();
        for (Map<String, Row> ofDocument : byDocument.values()) {
            add(ofDocument, all);
        }
        add(ofNoDocument, all);
        return all;
    }

    private static void add(Map<String, Row> rows, List<ClaimCounts> all) {
        for (Row row : rows.values()) {
            all.add(row.counts());
        }
    }

    /** One more of a key. */
    static <K> void increase(Map<K, Integer> counts, K key) {
        Integer before = counts.get(key);
        counts.put(key, before == null ? 1 : before + 1);
    }

    /** A row in the making. */
    private static final class Row {

        private final @Nullable Id<SourceDocument> document;
        private final String kind;
        private final Map<Basis, Integer> byBasis = new EnumMap<>(Basis.class);
        private final Map<Outcome, Integer> byOutcome = new EnumMap<>(Outcome.class);

        Row(@Nullable Id<SourceDocument> document, String kind) {
            this.document = document;
            this.kind = kind;
        }

        void count(Claim<?> claim) {
            increase(byBasis, claim.basis());
            increase(byOutcome, claim.outcome());
        }

        ClaimCounts counts() {
            ClaimCounts.Builder counts = ClaimCounts.builder();
            if (document != null) {
                counts.document(document);
            }
            counts.kind(kind).putAllByBasis(byBasis).putAllByOutcome(byOutcome);
            return counts.build();
        }
    }
}
