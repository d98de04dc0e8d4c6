/**
 * Stage 2, verify: does each claim stand on words, and are the words where the file says? Passages against each other, and against
 * the document where it is at hand; what is not at hand is reported as not checked. Uses the output of {@code read}; knows nothing of
 * later stages.
 */
@NullMarked
package io.github.apec2026.core.verify;

import org.jspecify.annotations.NullMarked;
