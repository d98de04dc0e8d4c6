/**
 * Finds the positions of the passages of a claim file in its document, from their first and last words or from the digests of what they
 * were, and writes the positions. Guesses nothing: what can be read in two ways is refused. Uses {@code file}; knows no command.
 */
@NullMarked
package io.github.apec2026.examples.curation.place;

import org.jspecify.annotations.NullMarked;
