package io.github.apec2026.report;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.notice.ClaimCounts;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.Printable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Two tables by document and kind of value: claims by basis, and claims by outcome. A dot is a zero. */
final class TextTables {

    private static final String CLAIMS = "claims";
    private static final String GAP = "  ";
    private static final int FIRST_COLUMN = 17;

    private final TextLines lines;

    TextTables(TextLines lines) {
        this.lines = lines;
    }

    void write(List<ClaimCounts> rows) throws IOException {
        if (!rows.isEmpty()) {
            write("claims by basis", rows, Basis.values(), ClaimCounts::byBasis);
            write("claims by outcome", rows, Outcome.values(), ClaimCounts::byOutcome);
        }
    }

    private <C extends Coded> void write(
            String title, List<ClaimCounts> rows, C[] columns, Function<ClaimCounts, Map<C, Integer>> counts)
            throws IOException {
        lines.end();
        StringBuilder head = new StringBuilder(title).append(" ".repeat(FIRST_COLUMN - title.length()));
        head.append(GAP).append(CLAIMS);
        for (Coded column : columns) {
            head.append(GAP).append(column.code());
        }
        lines.row(head);
        for (KindsOfDocument document : KindsOfDocument.of(rows)) {
            lines.row(document.document());
            for (ClaimCounts kind : document.kinds()) {
                row(GAP, kind, columns, counts.apply(kind));
            }
            row(GAP, document.together(), columns, counts.apply(document.together()));
        }
        ClaimCounts total = KindsOfDocument.total(rows);
        row("", total, columns, counts.apply(total));
    }

    private <C extends Coded> void row(String indent, ClaimCounts row, C[] columns, Map<C, Integer> counts)
            throws IOException {
        StringBuilder line = new StringBuilder(indent).append(Printable.of(row.kind()));
        line.append(" ".repeat(Math.max(0, FIRST_COLUMN - line.length())));
        cell(CLAIMS.length(), row.claims(), line);
        for (C column : columns) {
            cell(column.code().length(), counts.getOrDefault(column, 0), line);
        }
        lines.row(line);
    }

    private static void cell(int width, int count, StringBuilder line) {
        String text = count == 0 ? "." : String.valueOf(count);
        line.append(GAP).append(" ".repeat(Math.max(0, width - text.length()))).append(text);
    }
}
