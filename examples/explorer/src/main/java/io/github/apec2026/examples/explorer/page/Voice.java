package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.query.Label;

/** Whose words a text is in; each has a face of its own on the pages. */
public enum Voice {
    /** As a document prints it. */
    THEIRS("theirs"),
    /** A usual name or a rendering from the register. */
    REGISTER("register"),
    /** Our own wording: a label, a summary. */
    OURS("ours"),
    /** A document's, but written in Simplified characters by us. */
    CONVERTED("converted"),
    /** A value written out: a date, a figure, a kind. */
    PLAIN("plain"),
    /** That no document states something. */
    UNSTATED("unstated"),
    /** The key of an id, where there is no text. */
    KEY("key");

    private final String css;

    Voice(String css) {
        this.css = css;
    }

    /** The class of the style sheet. */
    public String css() {
        return css;
    }

    /** The voice of a label. */
    static Voice of(Label label) {
        return switch (label.origin()) {
            case DOCUMENT -> label.isConverted() ? CONVERTED : THEIRS;
            case REGISTER -> REGISTER;
            case EDITORIAL -> OURS;
            case KEY -> KEY;
        };
    }
}
