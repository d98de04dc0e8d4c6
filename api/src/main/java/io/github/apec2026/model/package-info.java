/**
 * The entities of the record and their ids: editions, priorities, meetings, people and their posts, bodies, places, figures, and
 * the documents that say so. Uses {@code value} for the forms that values take; knows nothing of claims, loading or queries.
 *
 * <p>The interfaces are not for implementing: a later version may add methods to them. Objects are made by their builders, and are
 * exchanged as JSON; Java serialization is not supported.
 *
 * <p>In the examples {@code apec} is the data set: {@code Apec2026.load()}. Their comments are what five documents of the record say.
 */
@NullMarked
package io.github.apec2026.model;

import org.jspecify.annotations.NullMarked;
