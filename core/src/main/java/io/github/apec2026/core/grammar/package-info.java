/**
 * The grammars: one per language, each in a package of its own, with its words in tables. Here lies what they share, and the one
 * place that knows which language has which. Nothing outside asks in which language a text is. Uses {@code recognize} for results.
 */
@NullMarked
package io.github.apec2026.core.grammar;

import org.jspecify.annotations.NullMarked;
