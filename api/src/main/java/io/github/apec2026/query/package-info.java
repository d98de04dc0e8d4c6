/**
 * Queries: the data set, its catalogs, its conflicts. Interfaces, implemented by {@code core}. Uses {@code model}, {@code value} and
 * {@code claim}, and for its counts {@code notice}.
 *
 * <p>The interfaces are not for implementing: a later version may add methods to them. Objects are made by their builders, and are
 * exchanged as JSON; Java serialization is not supported.
 *
 * <p>In the examples {@code apec} is the data set: {@code Apec2026.load()}. Their comments are what five documents of the record say.
 */
@NullMarked
package io.github.apec2026.query;

import org.jspecify.annotations.NullMarked;
