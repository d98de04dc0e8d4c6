/**
 * Text, whatever it says: one spelling for texts that differ only in form (Unicode normalisation, width, case, white space, script),
 * the simplified form of a Chinese character, classes of characters, the distance of two words, digests. Used by reading, derivation,
 * verification and search; uses only the JDK.
 */
@NullMarked
package io.github.apec2026.core.text;

import org.jspecify.annotations.NullMarked;
