/**
 * The data: a claim file per document, the register, the index that lists them, and the provider that hands them to a loader. Uses
 * {@code spi} of the API alone.
 */
@NullMarked
package io.github.apec2026.seeds;

import org.jspecify.annotations.NullMarked;
