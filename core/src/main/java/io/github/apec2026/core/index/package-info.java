/**
 * Stage 5, index: the data set, its catalogs and its conflicts, immutable from the moment they are made. Uses the output of
 * {@code resolve} and implements {@code query} of the API.
 */
@NullMarked
package io.github.apec2026.core.index;

import org.jspecify.annotations.NullMarked;
