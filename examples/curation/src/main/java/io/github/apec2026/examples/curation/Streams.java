package io.github.apec2026.examples.curation;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The standard streams of a command.
 *
 * @param in its input
 * @param out its results
 * @param err its complaints
 */
record Streams(InputStream in, PrintStream out, PrintStream err) {}
