package io.github.apec2026.examples.curation.show;

import io.github.apec2026.examples.curation.file.ClaimTree;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.value.Printable;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notices of a load, those about one file by their passage. */
final class PassageNotices {

    private static final String PASSAGES = "/passages/";

    private final List<Notice> ofTheFile = new ArrayList<>();
    private final List<Notice> elsewhere = new ArrayList<>();
    private final Map<Integer, List<Notice>> ofPassages = new HashMap<>();

    PassageNotices(Report report, ClaimTree file) {
        Map<Integer, Integer> byStart = new HashMap<>();
        for (Piece piece : Piece.inOrder(file)) {
            if (!piece.isRepeat()) {
                byStart.put(piece.span().at(), piece.index());
            }
        }
        for (Notice notice : report.notices()) {
            if (!notice.file().equals(Optional.of(file.name()))) {
                elsewhere.add(notice);
                continue;
            }
            int passage = passageOf(notice, byStart);
            List<Notice> where = passage < 0 ? ofTheFile : ofPassages.computeIfAbsent(passage, p -> new ArrayList<>());
            where.add(notice);
        }
    }

    private static int passageOf(Notice notice, Map<Integer, Integer> byStart) {
        String pointer = notice.pointer().orElse("");
        if (pointer.startsWith(PASSAGES)) {
            int end = pointer.indexOf('/', PASSAGES.length());
            return Integer.parseInt(pointer.substring(PASSAGES.length(), end < 0 ? pointer.length() : end));
        }
        return notice.passage().isPresent()
                ? byStart.getOrDefault(notice.passage().getAsInt(), -1)
                : -1;
    }

    /** Prints the notices about the file itself, and the errors of other files. */
    void printHead(PrintStream out) {
        ofTheFile.forEach(notice -> out.println("! " + line(notice)));
        elsewhere.stream()
                .filter(notice -> notice.severity() == Severity.ERROR)
                .forEach(notice -> out.println("! elsewhere: " + notice.toLogLine()));
    }

    /** Prints the notices about a passage. */
    void print(int passage, PrintStream out) {
        ofPassages.getOrDefault(passage, List.of()).forEach(notice -> out.println("   ! " + line(notice)));
    }

    /** A notice without the name of the file, which is always the same here. */
    private static String line(Notice notice) {
        StringBuilder out = new StringBuilder().append(notice.severity());
        notice.line().ifPresent(line -> out.append(" line ").append(line));
        out.append(" [").append(notice.code().code()).append("] ");
        notice.entity().ifPresent(entity -> out.append(entity));
        notice.property().ifPresent(property -> out.append('.').append(property));
        out.append(notice.entity().isPresent() ? ": " : "").append(notice.message());
        return Printable.of(out.toString());
    }
}
