/**
 * Precision, recall and F1 of the recognizer on labelled text that is not in this repository: sentences with quantities, and TimeML.
 * {@code QuantityScorer} and {@code TimexScorer} define what is counted; {@code ReadQuantities} and {@code ReadTimexes} write what the
 * recognizer reads as the labels would.
 */
@NullMarked
package io.github.apec2026.examples.accuracy;

import org.jspecify.annotations.NullMarked;
