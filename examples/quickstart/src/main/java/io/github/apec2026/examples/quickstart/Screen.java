package io.github.apec2026.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A screen that is written from top to bottom; no line is ever wider than it. A {@link #HOLD} holds words together and is printed as a
 * space. Not thread-safe.
 */
final class Screen {

    /** The width in columns where none is asked for. */
    static final int WIDTH = 100;

    private static final int NARROWEST = 80;
    private static final int WIDEST = 120;

    /** The no-break space. */
    static final char HOLD = '\u00a0';

    private static final int GAP = 2;

    private final StringBuilder out = new StringBuilder();
    private final int width;

    /** A screen of a width in columns. */
    Screen(int width) {
        this.width = width;
    }

    /** The width for what a terminal says of its columns: at most 120, where lines are still easily read, and at least 80. */
    static int width(Optional<String> columns) {
        return columns.filter(text -> text.matches("[1-9][0-9]{0,8}"))
                .map(text -> Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(text))))
                .orElse(WIDTH);
    }

    /** How many columns it has. */
    int width() {
        return width;
    }

    /** Starts a section, with an empty line above it unless it is the first. */
    void heading(String title, String note) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        row(new int[] {DisplayWidth.of(title)}, title, note);
    }

    /** Writes a text with an indent in columns. */
    void text(int indent, String text) {
        for (String line : LineBreaker.lines(text, width - indent)) {
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
            List<String> lines = LineBreaker.lines(cells[i], i < widths.length ? widths[i] : width - used);
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
