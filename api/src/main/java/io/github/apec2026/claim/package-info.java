/**
 * What a document says and how the record takes it: claims with their evidence, and the fact that was chosen among them. Uses
 * {@code model} and {@code value}; knows nothing of files or loading.
 *
 * <p>The interfaces are not for implementing: a later version may add methods to them. Objects are made by their builders, and are
 * exchanged as JSON; Java serialization is not supported.
 *
 * <p>In the examples {@code apec} is the data set: {@code Apec2026.load()}. Their comments are what five documents of the record say.
 */
@NullMarked
package io.github.apec2026.claim;

import org.jspecify.annotations.NullMarked;
