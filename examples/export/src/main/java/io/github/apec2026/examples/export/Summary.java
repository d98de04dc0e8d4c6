package io.github.apec2026.examples.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was written, as a table for the terminal. */
final class Summary {

    private static final int KB = 1024;

    private Summary() {}

    static String of(Map<String, List<ExportedFile>> filesBySet) {
        List<ExportedFile> files =
                filesBySet.values().stream().flatMap(List::stream).toList();
        int width = files.stream().mapToInt(file -> file.path().length()).max().orElse(0);
        String line = "%-" + Math.max(width, "path".length()) + "s  %9s  %6s%n";
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, line, "path", "size", "rows"));
        for (ExportedFile file : files) {
            String rows = file.rows().isPresent() ? Integer.toString(file.rows().getAsInt()) : "";
            table.append(String.format(Locale.ROOT, line, file.path(), size(file.size()), rows));
        }
        return table.toString();
    }

    /** A size as people read it: bytes below 1,024, else in KB or MB. */
    static String size(long bytes) {
        if (bytes < KB) {
            return bytes + " B";
        }
        double kilobytes = (double) bytes / KB;
        return kilobytes < KB
                ? String.format(Locale.ROOT, "%.1f KB", kilobytes)
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / KB);
    }
}
