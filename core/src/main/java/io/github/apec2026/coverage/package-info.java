/**
 * Compares a document with its claim file: the content of the document that is in no claim. Uses the {@code read} stage for the file and
 * the {@code verify} stage's recognizer for the text; knows no entities.
 */
@NullMarked
package io.github.apec2026.coverage;

import org.jspecify.annotations.NullMarked;
