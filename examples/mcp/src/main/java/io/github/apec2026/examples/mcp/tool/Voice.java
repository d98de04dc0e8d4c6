package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.query.Label;
import io.github.apec2026.value.Coded;

/** Whose wording a text is. */
enum Voice implements Coded {
    /** As a document prints it. */
    DOCUMENT(""),
    /** A usual name or a rendering of the register; no document of the record need print it. */
    REGISTER("register's wording"),
    /** The record's editors' own words: a label or a summary, never to be quoted as a document's. */
    OURS("record's own words"),
    /** A document's text in Traditional characters, written in Simplified ones by the library. */
    CONVERTED("converted to Simplified characters"),
    /** The key of the id, where there is no text. */
    KEY("key of the id"),
    /** A date, a figure, a code: a value and no wording. */
    VALUE("");

    private final String remark;

    Voice(String remark) {
        this.remark = remark;
    }

    static Voice of(Label label) {
        return switch (label.origin()) {
            case DOCUMENT -> label.isConverted() ? CONVERTED : DOCUMENT;
            case REGISTER -> REGISTER;
            case EDITORIAL -> OURS;
            case KEY -> KEY;
        };
    }

    /** The voice of a text that is claimed on a basis. */
    static Voice of(Basis basis) {
        return switch (basis) {
            case EDITORIAL -> OURS;
            case CURATED -> REGISTER;
            case STATED, CONTEXTUAL, CLASSIFIED, INFERRED -> DOCUMENT;
        };
    }

    /** The text with what a reader must know about its wording, in square brackets. */
    String mark(String text) {
        return remark.isEmpty() ? text : text + " [" + remark + "]";
    }
}
