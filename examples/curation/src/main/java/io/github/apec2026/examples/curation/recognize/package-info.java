/**
 * What a text says, line by line: standard input as lines, and what a recognizer finds in one as JSON. Uses the library's recognizer;
 * knows nothing of claim files.
 */
@NullMarked
package io.github.apec2026.examples.curation.recognize;

import org.jspecify.annotations.NullMarked;
