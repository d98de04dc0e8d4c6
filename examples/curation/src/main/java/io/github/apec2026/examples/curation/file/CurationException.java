package io.github.apec2026.examples.curation.file;

/** A failed command, with one message for the person at the terminal. */
public final class CurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message that says what to do. */
    public CurationException(String message) {
        super(message);
    }
}
