package io.github.apec2026.examples.curation;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.ClaimCounts;
import io.github.apec2026.value.Coded;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For each document and kind of value how many claims rest on what, and what came of deriving them, as a table: first the columns of the
 * bases, then those of the outcomes. A dot is a zero.
 */
final class ClaimsTable {

    private static final int FIRST_COLUMN = 12;
    private static final String GAP = "  ";
    private static final String BAR = "  |";

    private final PrintStream out;

    private ClaimsTable(PrintStream out) {
        this.out = out;
    }

    static void print(List<ClaimCounts> rows, PrintStream out) {
        new ClaimsTable(out).print(rows);
    }

    private void print(List<ClaimCounts> rows) {
        if (rows.isEmpty()) {
            return;
        }
        StringBuilder head = new StringBuilder(" ".repeat(FIRST_COLUMN));
        for (Basis basis : Basis.values()) {
            head.append(GAP).append(basis.code());
        }
        head.append(BAR);
        for (Outcome outcome : Outcome.values()) {
            head.append(GAP).append(outcome.code());
        }
        out.println(head);
        Optional<Id<SourceDocument>> document = rows.get(0).document();
        List<ClaimCounts> ofDocument = new ArrayList<>();
        for (ClaimCounts row : rows) {
            if (!row.document().equals(document)) {
                block(document, ofDocument);
                ofDocument.clear();
                document = row.document();
            }
            ofDocument.add(row);
        }
        block(document, ofDocument);
    }

    private void block(Optional<Id<SourceDocument>> document, List<ClaimCounts> rows) {
        out.println(document.map(Id::key).orElse("in no document"));
        Map<Basis, Integer> byBasis = new EnumMap<>(Basis.class);
        Map<Outcome, Integer> byOutcome = new EnumMap<>(Outcome.class);
        for (ClaimCounts row : rows) {
            line(row.kind(), row.byBasis(), row.byOutcome());
            row.byBasis().forEach((basis, count) -> byBasis.merge(basis, count, Integer::sum));
            row.byOutcome().forEach((outcome, count) -> byOutcome.merge(outcome, count, Integer::sum));
        }
        line("together", byBasis, byOutcome);
    }

    private void line(String name, Map<Basis, Integer> byBasis, Map<Outcome, Integer> byOutcome) {
        StringBuilder line = new StringBuilder(GAP).append(name);
        line.append(" ".repeat(Math.max(0, FIRST_COLUMN - line.length())));
        for (Basis basis : Basis.values()) {
            cell(basis, byBasis.getOrDefault(basis, 0), line);
        }
        line.append(BAR);
        for (Outcome outcome : Outcome.values()) {
            cell(outcome, byOutcome.getOrDefault(outcome, 0), line);
        }
        out.println(line);
    }

    private static void cell(Coded column, int count, StringBuilder line) {
        String text = count == 0 ? "." : String.valueOf(count);
        line.append(GAP)
                .append(" ".repeat(Math.max(0, column.code().length() - text.length())))
                .append(text);
    }
}
