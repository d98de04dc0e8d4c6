package io.github.apec2026.report;

import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.value.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The notices of one file, in the order of its lines; first those about the file itself.
 *
 * @param file its name, empty for notices about no single file
 * @param notices at least one
 */
record FileNotices(String file, List<Notice> notices) {

    private static final Comparator<Notice> BY_PLACE = Comparator.comparingInt(
                    (Notice notice) -> notice.line().orElse(0))
            .thenComparingInt(notice -> notice.column().orElse(0));

    /** The files of the notices by name; last the notices about no file. */
    static List<FileNotices> of(List<Notice> notices) {
        Map<String, List<Notice>> byFile = new TreeMap<>();
        for (Notice notice : notices) {
            byFile.computeIfAbsent(notice.file().orElse(""), name -> new ArrayList<>())
                    .add(notice);
        }
        List<FileNotices> files = new ArrayList<>();
        byFile.forEach((file, found) -> {
            found.sort(BY_PLACE);
            files.add(new FileNotices(file, found));
        });
        if (byFile.containsKey("")) {
            files.add(files.remove(0));
        }
        return files;
    }

    /** The name, or that there is none. */
    String shownName() {
        return file.isEmpty() ? "no single file" : file;
    }

    /** The name as the lines of its notices print it, or that there is none. */
    String word() {
        return file.isEmpty() ? shownName() : Printable.word(file, 200);
    }

    /** The number of findings of a severity, including those that are not listed. */
    int count(Severity severity) {
        return notices.stream()
                .filter(n -> n.severity() == severity)
                .mapToInt(Notice::count)
                .sum();
    }
}
