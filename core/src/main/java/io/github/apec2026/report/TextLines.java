package io.github.apec2026.report;

import java.io.IOException;

/** Lines of a terminal: broken at spaces, so that they are no wider than it. */
final class TextLines {

    private static final int WIDTH = 100;

    private final Appendable out;

    TextLines(Appendable out) {
        this.out = out;
    }

    /** A text behind a label; its further lines begin below its first word. */
    void write(String label, String text) throws IOException {
        write(label, " ".repeat(label.length()), text);
    }

    /** A text behind a label; its further lines behind {@code indent}. A word that is wider than a line is not cut. */
    void write(String label, String indent, String text) throws IOException {
        StringBuilder line = new StringBuilder(label);
        int used = DisplayWidth.of(label);
        boolean isFresh = true;
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf(' ', from);
            String word = text.substring(from, end < 0 ? text.length() : end);
            int width = DisplayWidth.of(word);
            if (!isFresh && used + 1 + width > WIDTH) {
                end(line);
                line.append(indent);
                used = indent.length();
                isFresh = true;
            }
            line.append(isFresh ? "" : " ").append(word);
            used += width + (isFresh ? 0 : 1);
            isFresh = false;
            from = end < 0 ? text.length() + 1 : end + 1;
        }
        end(line);
    }

    /** A line as it is. */
    void row(CharSequence line) throws IOException {
        out.append(line).append('\n');
    }

    /** An empty line. */
    void end() throws IOException {
        out.append('\n');
    }

    private void end(StringBuilder line) throws IOException {
        int length = line.length();
        while (length > 0 && line.charAt(length - 1) == ' ') {
            length--;
        }
        out.append(line, 0, length).append('\n');
        line.setLength(0);
    }
}
