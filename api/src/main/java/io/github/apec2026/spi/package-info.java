/**
 * What feeds a data set: sources of claim files, and stores of the documents that they were read from. Implemented by data
 * modules and by hosts. Uses the JDK only.
 */
@NullMarked
package io.github.apec2026.spi;

import org.jspecify.annotations.NullMarked;
