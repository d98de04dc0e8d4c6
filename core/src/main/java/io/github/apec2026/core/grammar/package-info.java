/**
 * What a grammar is: the questions it answers about a text, and what it may be given besides the text. One package below per language, and
 * {@code kernel} for what they share. May use {@code recognition} for results, and nothing else.
 */
@NullMarked
package io.github.apec2026.core.grammar;

import org.jspecify.annotations.NullMarked;
