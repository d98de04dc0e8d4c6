/**
 * Derivation: whether the words of a claim say its value. For each class of values one rule, which compares the value with what is
 * recognized in the words ({@link io.github.apec2026.core.derive.Words}), and for references the names of everything. Uses {@code value},
 * {@code model}, {@code claim} and {@code recognition} of the API and {@code core.text}; knows no claim file and no document.
 */
@NullMarked
package io.github.apec2026.core.derive;

import org.jspecify.annotations.NullMarked;
