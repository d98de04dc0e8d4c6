/**
 * Stage 3, resolve: from the claims about one entity to one immutable value, by a written rule; what loses is kept. Uses the output
 * of {@code verify} and the {@code schema}; knows nothing of later stages.
 */
@NullMarked
package io.github.apec2026.core.resolve;

import org.jspecify.annotations.NullMarked;
