package io.github.apec2026.examples.curation;

/** The tool was called in a way that there is not. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
