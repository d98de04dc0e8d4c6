package io.github.apec2026.report;

import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.value.Coded;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.ToIntFunction;

/** Numbers with the words for what they count. */
final class Counted {

    private Counted() {}

    /** {@code 1 file}, {@code 2 files}. */
    static String of(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    /** {@code 2 errors, 0 warnings, 1 info}. */
    static String findings(Report report) {
        return findings(report::count);
    }

    /** The same for a part of a report. */
    static String findings(ToIntFunction<Severity> count) {
        StringJoiner all = new StringJoiner(", ");
        for (Severity severity : Severity.values()) {
            all.add(of(count.applyAsInt(severity), severity.code()));
        }
        return all.toString();
    }

    /** {@code stated 40, resolved 1}. */
    static String byCode(Map<? extends Coded, Integer> counts) {
        StringJoiner all = new StringJoiner(", ");
        counts.forEach((code, count) -> all.add(code.code() + " " + count));
        return counts.isEmpty() ? "none" : all.toString();
    }
}
