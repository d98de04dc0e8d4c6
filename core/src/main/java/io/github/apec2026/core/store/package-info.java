/**
 * Where a data set has its entities and claims from: one interface, with the store of what was resolved in memory. Uses the output of
 * {@code core.resolve}; knows no query.
 */
@NullMarked
package io.github.apec2026.core.store;

import org.jspecify.annotations.NullMarked;
