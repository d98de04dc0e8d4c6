/**
 * How a data set is asked: the data set, its catalogs, its conflicts. Interfaces, filled by {@code core}. Uses {@code model},
 * {@code value} and {@code claim}, and for its counts {@code notice}.
 */
@NullMarked
package io.github.apec2026.query;

import org.jspecify.annotations.NullMarked;
