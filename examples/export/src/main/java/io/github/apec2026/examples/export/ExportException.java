package io.github.apec2026.examples.export;

/** Why nothing was exported, in a message for the person who called. */
final class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExportException(String message) {
        super(message);
    }
}
