/**
 * Stage 1, read: from the bytes of claim files to typed, located claims. Strict about everything, and says where. Uses
 * {@code schema} and {@code type} for what may stand in a file, {@code finding} for what is wrong, jackson-core for JSON; knows
 * nothing of what later stages do with a claim.
 */
@NullMarked
package io.github.apec2026.core.read;

import org.jspecify.annotations.NullMarked;
