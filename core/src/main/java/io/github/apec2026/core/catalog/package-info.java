/**
 * The catalogs of each type of entity, their filters and the indexes that these read: posting lists, dates, hierarchies, names.
 * A filter adds a condition to {@code QueryConditions}, which evaluates all of them when a list or a size is asked for.
 * Implements the catalogs of {@code query} of the API. Uses {@code entities}, {@code claims} and {@code search}.
 */
@NullMarked
package io.github.apec2026.core.catalog;

import org.jspecify.annotations.NullMarked;
