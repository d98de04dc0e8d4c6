package io.github.apec2026.core.statistics;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.ClaimCounts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts claims by basis and by derivation outcome, for each document and kind of value, and in total. */
final class ClaimStatistics {

    private final Map<Id<SourceDocument>, Map<String, Row>> byDocument = new TreeMap<>();
    private final Map<String, Row> ofNoDocument = new HashMap<>();

    /** The document of the last claim, and its rows: claims of one document mostly follow each other. */
    private @Nullable Id<SourceDocument> last;

    private Map<String, Row> rowsOfLast = ofNoDocument;

    void count(VerifiedClaim<?> claim) {
        Id<SourceDocument> document = claim.fileOf();
        if (document == null || !document.equals(last)) {
            last = document;
            rowsOfLast = document == null ? ofNoDocument : rowsOf(document);
        }
        String kind = claim.property().type().kind();
        Row row = rowsOfLast.get(kind);
        if (row == null) {
            row = new Row(document, kind);
            rowsOfLast.put(kind, row);
        }
        increase(row.byBasis, claim.claim().basis());
        increase(row.byOutcome, claim.claim().outcome());
    }

    private Map<String, Row> rowsOf(Id<SourceDocument> document) {
        return byDocument.computeIfAbsent(document, none -> new HashMap<>());
    }

    private static <K> void increase(Map<K, int[]> counts, K key) {
        int[] count = counts.get(key);
        if (count == null) {
            count = new int[1];
            counts.put(key, count);
        }
        count[0]++;
    }

    /** The rows by document and kind; claims of no document are last. */
    List<ClaimCounts> rows() {
        List<ClaimCounts> all = new ArrayList<>();
        for (Row row : inOrder()) {
            ClaimCounts.Builder counts = ClaimCounts.builder();
            if (row.document != null) {
                counts.document(row.document);
            }
            for (Map.Entry<Basis, int[]> each : row.byBasis.entrySet()) {
                counts.putByBasis(each.getKey(), each.getValue()[0]);
            }
            for (Map.Entry<Outcome, int[]> each : row.byOutcome.entrySet()) {
                counts.putByOutcome(each.getKey(), each.getValue()[0]);
            }
            all.add(counts.kind(row.kind).build());
        }
        return all;
    }

    private List<Row> inOrder() {
        List<Row> all = new ArrayList<>();
        for (Map<String, Row> ofDocument : byDocument.values()) {
            all.addAll(new TreeMap<>(ofDocument).values());
        }
        all.addAll(new TreeMap<>(ofNoDocument).values());
        return all;
    }

    /** The number of claims by basis. */
    Map<Basis, Integer> byBasis() {
        Map<Basis, Integer> sums = new EnumMap<>(Basis.class);
        for (Row row : inOrder()) {
            add(row.byBasis, sums);
        }
        return sums;
    }

    /** The number of claims by derivation outcome. */
    Map<Outcome, Integer> byOutcome() {
        Map<Outcome, Integer> sums = new EnumMap<>(Outcome.class);
        for (Row row : inOrder()) {
            add(row.byOutcome, sums);
        }
        return sums;
    }

    private static <K> void add(Map<K, int[]> counts, Map<K, Integer> sums) {
        for (Map.Entry<K, int[]> each : counts.entrySet()) {
            Integer before = sums.get(each.getKey());
            sums.put(each.getKey(), (before == null ? 0 : before) + each.getValue()[0]);
        }
    }

    /** The counts of one document and kind of value. */
    private static final class Row {

        private final @Nullable Id<SourceDocument> document;
        private final String kind;
        private final Map<Basis, int[]> byBasis = new EnumMap<>(Basis.class);
        private final Map<Outcome, int[]> byOutcome = new EnumMap<>(Outcome.class);

        Row(@Nullable Id<SourceDocument> document, String kind) {
            this.document = document;
            this.kind = kind;
        }
    }
}
