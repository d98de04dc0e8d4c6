/**
 * Stage 1, read: from the bytes of claim files to typed, located claims, and the JSON Schema of such files. The envelope is declared in
 * {@link io.github.apec2026.core.read.ClaimFormat}, the properties by {@code core.schema}, the values by {@code core.type}. Uses these,
 * {@code core.text}, {@code core.finding} and jackson-core; knows no later stage.
 */
@NullMarked
package io.github.apec2026.core.read;

import org.jspecify.annotations.NullMarked;
