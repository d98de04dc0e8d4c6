package io.github.apec2026.core.compiled;

/** A compiled record cannot be read; the message says why, without a full stop. */
public final class UnusableRecordException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong with it: "it …". */
    public UnusableRecordException(String message) {
        super(message);
    }
}
