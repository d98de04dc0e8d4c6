package io.github.apec2026.hostile;

import io.github.apec2026.LoadResult;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.report.ReportFormat;
import java.util.function.IntFunction;

/** The program of a JVM with little memory: loads floods of a size, and prints one line for each. */
final class SmallHeap {

    private SmallHeap() {}

    public static void main(String[] args) {
        int size = Integer.parseInt(args[0]);
        for (IntFunction<Flood> each : Floods.all()) {
            Flood flood = each.apply(size);
            long start = System.nanoTime();
            String outcome = outcome(flood);
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.println(
                    flood.name() + ", " + flood.json().length() + " characters, " + millis + " ms: " + outcome);
        }
    }

    private static String outcome(Flood flood) {
        try {
            LoadResult result = flood.loader().read();
            long shown = 0;
            for (ReportFormat format : ReportFormat.values()) {
                shown += format.print(result.report()).length();
            }
            return "loaded, " + result.report().notices().size() + " notices of "
                    + result.report().count(Severity.ERROR) + " errors, " + shown + " characters";
        } catch (Throwable e) {
            return "failed, " + e;
        }
    }
}
