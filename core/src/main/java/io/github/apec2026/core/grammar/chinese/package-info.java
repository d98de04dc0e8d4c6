/**
 * The grammar of Chinese: how it writes figures and dates, its words in tables and the rules over them. May use {@code recognition} for results,
 * {@code value}, {@code core.grammar} for what a grammar is, and {@code core.grammar.kernel} for what is the same in every language; never
 * another grammar.
 */
@NullMarked
package io.github.apec2026.core.grammar.chinese;

import org.jspecify.annotations.NullMarked;
