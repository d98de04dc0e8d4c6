/**
 * What feeds a data set: sources of claim files, and stores of the documents that they were read from. Implemented by data
 * modules and by hosts, whose implementations a later version still loads: what it adds has a default. Uses {@code model} and {@code claim}
 * for the text of a passage, {@code value} for printing names.
 */
@NullMarked
package io.github.apec2026.spi;

import org.jspecify.annotations.NullMarked;
