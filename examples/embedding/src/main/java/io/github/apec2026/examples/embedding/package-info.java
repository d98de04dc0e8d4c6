/**
 * The record inside another program. {@link io.github.apec2026.examples.embedding.Embedded} loads what lies beside it,
 * {@link io.github.apec2026.examples.embedding.EmbeddedVerified} verifies it;
 * {@link io.github.apec2026.examples.embedding.EmbeddedInLayer} loads from a module layer that it makes itself. The tests start the
 * first on the class path, on the module path, in a run-time image and from one jar. Uses the public API alone.
 */
@NullMarked
package io.github.apec2026.examples.embedding;

import org.jspecify.annotations.NullMarked;
