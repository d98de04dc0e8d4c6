package io.github.apec2026.examples.accuracy;

/** A path or a labelled file that cannot be used. */
final class AccuracyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccuracyException(String message) {
        super(message);
    }
}
