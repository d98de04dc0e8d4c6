/**
 * Stage 5, index: puts entities, catalogs and claims together as the data set, immutable once it is made. Implements
 * {@code query.ApecDataset} of the API.
 */
@NullMarked
package io.github.apec2026.core.index;

import org.jspecify.annotations.NullMarked;
