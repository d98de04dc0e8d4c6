/**
 * The grammars: one per language, each in a package of its own, with its words in tables. Here lies what they share:
 * what a grammar can be asked. Uses {@code recognition} for results.
 */
@NullMarked
package io.github.apec2026.core.grammar;

import org.jspecify.annotations.NullMarked;
