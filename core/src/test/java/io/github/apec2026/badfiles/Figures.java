package io.github.apec2026.badfiles;

import io.github.apec2026.notice.NoticeCode;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How many copies were tried, refused and accepted, by the kind of their fault; and by which notices. */
final class Figures {

    private static final String ROW = "| %-26s | %7d | %7d | %7d | %7d | %7d |%n";

    private final Map<String, int[]> byKind = new TreeMap<>();
    private final Map<NoticeCode, Integer> byCode = new EnumMap<>(NoticeCode.class);
    private final int[] all = new int[5];

    void count(Mutant mutant, Verdict verdict) {
        int[] ofKind = byKind.computeIfAbsent(mutant.kind(), kind -> new int[5]);
        int column = verdict.isRefused()
                ? 1
                : switch (verdict.accepted()) {
                    case Verdict.SAME -> 2;
                    case Verdict.OTHERWISE -> 3;
                    default -> 4;
                };
        for (int[] row : new int[][] {ofKind, all}) {
            row[0]++;
            row[column]++;
        }
        verdict.errors().forEach(code -> byCode.merge(code, 1, Integer::sum));
    }

    int tried() {
        return all[0];
    }

    int refused() {
        return all[1];
    }

    int accepted() {
        return all[2] + all[3] + all[4];
    }

    /** Kinds of faults that were tried. */
    int kinds() {
        return byKind.size();
    }

    /** Two tables in Markdown. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(
                "| fault | tried | refused | same | other | unchecked |\n|---|--:|--:|--:|--:|--:|\n");
        byKind.forEach((kind, row) -> out.append(row(kind, row)));
        out.append(row("all", all)).append("\n| error | copies |\n|---|--:|\n");
        byCode.forEach((code, count) -> out.append("| %s | %d |%n".formatted(code.code(), count)));
        return out.toString();
    }

    private static String row(String kind, int[] row) {
        return ROW.formatted(kind, row[0], row[1], row[2], row[3], row[4]);
    }
}
