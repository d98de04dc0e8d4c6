/**
 * Letters, whatever they say: how far two words are apart, and which Simplified character a Traditional one is written as. Used by
 * reading, by the derivation of names and by searching; uses only the JDK.
 */
@NullMarked
package io.github.apec2026.core.text;

import org.jspecify.annotations.NullMarked;
