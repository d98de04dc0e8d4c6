/**
 * Finds names by parts of them: folding, the words of a text, an index sorted by letters. Knows no language, no entity's properties and no
 * stage; its caller defines the names. Uses {@code value}, {@code model} and {@code query} of the API.
 */
@NullMarked
package io.github.apec2026.core.search;

import org.jspecify.annotations.NullMarked;
