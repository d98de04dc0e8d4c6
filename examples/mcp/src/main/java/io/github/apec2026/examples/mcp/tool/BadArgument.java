package io.github.apec2026.examples.mcp.tool;

/** A call that cannot be answered as it is. The message names the value, escaped and cut, and what to do instead. */
public final class BadArgument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A refusal. */
    public BadArgument(String message) {
        super(message, null, false, false);
    }
}
