/**
 * What the grammars of all languages share, and nothing that depends on a language: calendar dates and spans of them, units of duration,
 * currencies, and the signs by which tables of words name a bound. Uses {@code value} for bounds.
 */
@NullMarked
package io.github.apec2026.core.grammar.kernel;

import org.jspecify.annotations.NullMarked;
