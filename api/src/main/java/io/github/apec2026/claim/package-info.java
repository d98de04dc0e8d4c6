/**
 * What a document says and how the record takes it: claims with their evidence, and the fact that was chosen among them. Uses
 * {@code model} and {@code value}; knows nothing of files or loading.
 *
 * <p>In the examples {@code apec} is the data set: {@code Apec2026.load()}. Their comments are what five documents of the record say.
 */
@NullMarked
package io.github.apec2026.claim;

import org.jspecify.annotations.NullMarked;
