package io.github.apec2026.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A meeting as the screen tells it, taken apart again: its sections, its lines, the keys in its margin. */
record MeetingScreen(String screen) {

    private static final int MARGIN = 91;
    private static final List<String> WITHOUT_MARGIN = List.of("WHERE SOURCES DISAGREE", "NOTES", "SOURCES");

    /** A line as it is, the same without indent, inner gaps and margin, and what stands in its margin. */
    record Line(String raw, String text, String keys) {}

    static MeetingScreen of(String meeting, ApecDataset apec) {
        return new MeetingScreen(Quickstart.meeting(apec.get(Meeting.id(meeting)), apec, Screen.WIDTH));
    }

    private List<String> sections() {
        return Arrays.asList(screen.split("\n\n"));
    }

    /** The lines of facts: those of the sections that have a margin, without the headings. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (String section : sections()) {
            if (WITHOUT_MARGIN.stream().noneMatch(section::startsWith)) {
                section.lines().filter(line -> line.startsWith("  ")).forEach(line -> lines.add(line(line)));
            }
        }
        return lines;
    }

    private static Line line(String line) {
        int end = 0;
        for (int column = 0; end < line.length() && column < MARGIN; end = line.offsetByCodePoints(end, 1)) {
            column += DisplayWidth.of(line.codePointAt(end));
        }
        return new Line(line, oneSpaced(line.substring(0, end)), line.substring(end));
    }

    /** A section's text without its margin, in one line, so that no test depends on where a line ends. */
    String section(String title) {
        List<String> found =
                sections().stream().filter(s -> oneSpaced(s).startsWith(title)).toList();
        assertThat(found).as("sections that start with " + title).hasSize(1);
        String section = found.get(0);
        if (WITHOUT_MARGIN.stream().anyMatch(section::startsWith)) {
            return oneSpaced(section);
        }
        return section.lines()
                .map(line -> line.startsWith("  ") ? line(line).text() : oneSpaced(line))
                .collect(Collectors.joining(" "));
    }

    private static String oneSpaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** All that is on it but margins, without any space: Chinese is wrapped without one. */
    String everything() {
        return sections().stream()
                .map(section -> section(oneSpaced(section)))
                .collect(Collectors.joining())
                .replace(" ", "");
    }
}
