package io.github.apec2026.examples.quickstart;

import java.util.ArrayList;
import java.util.List;

/**
 * A screen of {@value #WIDTH} columns that is written from top to bottom; no line is ever wider. A {@link #HOLD} holds words together
 * and is printed as a space. Not thread-safe.
 */
final class Screen {

    /** The width of a common terminal. */
    static final int WIDTH = 100;

    /** The no-break space. */
    static final char HOLD = '\u00a0';

    private static final int GAP = 2;

    private final StringBuilder out = new StringBuilder();

    /** Starts a section, with an empty line above it unless it is the first. */
    void heading(String title, String note) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        row(new int[] {DisplayWidth.of(title)}, title, note);
    }

    /** Writes a text with an indent in columns. */
    void text(int indent, String text) {
        for (String line : LineBreaker.lines(text, WIDTH - indent)) {
            line(" ".repeat(indent) + line);
        }
    }

    /**
     * Writes cells side by side, each wrapped within its column.
     *
     * @param widths the widths of all columns but the last, which gets the rest; an empty first cell is an indent
     * @param cells a text for each column
     */
    void row(int[] widths, String... cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int used = 0;
        int height = 0;
        for (int i = 0; i < cells.length; i++) {
            List<String> lines = LineBreaker.lines(cells[i], i < widths.length ? widths[i] : WIDTH - used);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
            used += i < widths.length ? widths[i] + GAP : 0;
        }
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            int column = 0;
            for (int i = 0; i < cells.length; i++) {
                line.append(" ".repeat(Math.max(0, column - DisplayWidth.of(line.toString()))));
                line.append(y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "");
                column += i < widths.length ? widths[i] + GAP : 0;
            }
            line(line.toString());
        }
    }

    private void line(String line) {
        out.append(line.replace(HOLD, ' ').stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
