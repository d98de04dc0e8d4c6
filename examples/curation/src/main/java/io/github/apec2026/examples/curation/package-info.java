/**
 * The curators' tool: its commands, and what they share — the options, the sources of claims with the curator's files in the place
 * of the data's own, and the report as text. Uses {@code file}, {@code place} and {@code show}, and of the library what any host uses.
 */
@NullMarked
package io.github.apec2026.examples.curation;

import org.jspecify.annotations.NullMarked;
