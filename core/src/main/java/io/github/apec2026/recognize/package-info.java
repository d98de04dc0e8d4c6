/**
 * Finds figures and dates in running text: the entrance, and the one place that knows which language has which grammar. Uses the grammars
 * of {@code core.grammar}; the types of their results are in {@code recognition}.
 */
@NullMarked
package io.github.apec2026.recognize;

import org.jspecify.annotations.NullMarked;
