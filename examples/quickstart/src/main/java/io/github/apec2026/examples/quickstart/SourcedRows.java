package io.github.apec2026.examples.quickstart;

/** Writes facts below each other, each with the keys of its sources in the right margin. */
final class SourcedRows {

    private static final int MARGIN = 9;
    private static final int GAP = 2;

    private final Screen screen;
    private final Citations citations;
    private final int indent;
    private final int label;

    /**
     * Rows with an indent in columns.
     *
     * @param label how wide the labels are
     */
    SourcedRows(Screen screen, Citations citations, int indent, int label) {
        this.screen = screen;
        this.citations = citations;
        this.indent = indent;
        this.label = label;
    }

    /**
     * Writes a fact.
     *
     * @throws IllegalStateException when nothing is claimed of it: then it is no fact
     */
    void fact(String text, Grounds grounds) {
        int rest = screen.width() - indent - GAP - MARGIN;
        screen.row(new int[] {indent - GAP, rest}, "", text, keys(text, grounds));
    }

    /**
     * Writes a fact with a label before it.
     *
     * @throws IllegalStateException when nothing is claimed of it
     */
    void fact(String label, String text, Grounds grounds) {
        int rest = screen.width() - indent - this.label - 2 * GAP - MARGIN;
        screen.row(new int[] {indent - GAP, this.label, rest}, "", label, text, keys(text, grounds));
    }

    /** Writes that a fact which a reader looks for is not stated. */
    void notStated(String label) {
        screen.row(new int[] {indent - GAP, this.label}, "", label, "not stated");
    }

    private String keys(String text, Grounds grounds) {
        String keys = citations.of(grounds);
        if (keys.isEmpty()) {
            throw new IllegalStateException("Nothing is claimed of this: " + text);
        }
        return keys;
    }
}
