/**
 * Finds figures and dates in running text, in English and Chinese: what they say, how firmly, and where they stand. Uses
 * {@code value} of the API and the grammars of {@code core.grammar}; knows nothing of claims.
 */
@NullMarked
package io.github.apec2026.recognize;

import org.jspecify.annotations.NullMarked;
