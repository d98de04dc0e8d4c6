package io.github.apec2026.examples.mcp;

import io.github.apec2026.value.Printable;

/** Messages of the server to who runs it: on standard error, one line each, escaped. Standard output is the protocol's. */
final class Diagnostics {

    private static final int LONGEST = 500;

    private Diagnostics() {}

    static void print(String message) {
        System.err.println("apec2026-mcp: " + Printable.of(message, LONGEST));
    }

    /** What went wrong, by the type of the exception and where; its message may repeat what a client sent, and is left out. */
    static void print(String message, RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        print(message + ": " + e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]));
    }
}
