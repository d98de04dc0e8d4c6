/**
 * Stage 3, resolve: from the claims about one entity to one immutable value, by a written rule; the other claims remain as rivals. Uses
 * the output of {@code core.verify}, {@code core.read} and {@code core.schema}; knows nothing of later stages.
 */
@NullMarked
package io.github.apec2026.core.resolve;

import org.jspecify.annotations.NullMarked;
