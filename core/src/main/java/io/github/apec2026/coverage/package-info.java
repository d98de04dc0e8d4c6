/**
 * Compares a document with its claim file: what the document says and no claim holds. Uses the {@code read} stage for the file and
 * the {@code verify} stage's recognizer for the text; knows nothing of entities.
 */
@NullMarked
package io.github.apec2026.coverage;

import org.jspecify.annotations.NullMarked;
