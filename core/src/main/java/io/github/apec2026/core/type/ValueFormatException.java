package io.github.apec2026.core.type;

/** A value in a claim file is not of its type. Caught where the claim is read, and turned into a notice there. */
public final class ValueFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    /** The kind of fault: the shape of the JSON, the meaning of a value of the right shape, or a code that this version does not know. */
    public enum Fault {
        /** Another JSON type than expected. */
        SHAPE,
        /** Right shape without a meaning: an impossible date, a malformed key. */
        MEANING,
        /** A well-formed code that is not among the known ones; a newer version may know it. */
        UNKNOWN_CODE
    }

    private final Fault fault;
    private final String expected;
    private final String found;
    private final String detail;

    ValueFormatException(Fault fault, String expected, String found, String detail) {
        super(expected + " expected, found " + found + ". " + detail, null, false, false);
        this.fault = fault;
        this.expected = expected;
        this.found = found;
        this.detail = detail.isEmpty() || detail.endsWith(".") ? detail : detail + ".";
    }

    /** The kind of fault. */
    public Fault fault() {
        return fault;
    }

    /** The expected value, as a noun: "date range". */
    public String expected() {
        return expected;
    }

    /** The actual value. */
    public String found() {
        return found;
    }

    /** A further sentence, or empty. */
    public String detail() {
        return detail;
    }
}
