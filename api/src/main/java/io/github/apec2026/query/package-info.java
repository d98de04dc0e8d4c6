/**
 * How a data set is asked: the data set, its catalogs, its conflicts. Interfaces, filled by {@code core}. Uses {@code model},
 * {@code value} and {@code claim}, and for its counts {@code notice}.
 *
 * <p>In the examples {@code apec} is the data set: {@code Apec2026.load()}. Their comments are what five documents of the record say.
 */
@NullMarked
package io.github.apec2026.query;

import org.jspecify.annotations.NullMarked;
