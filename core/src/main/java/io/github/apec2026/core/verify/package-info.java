/**
 * Stage 2, verify: whether the words of each claim are where the file says, and whether they say its value. Passages are compared with
 * each other, and with the document where it is at hand; what is not at hand is reported as not checked. {@code QuoteLocator}
 * finds each quote once. Uses the output of
 * {@code core.read}, derives with {@code core.derive} and {@code recognize}; knows nothing of later stages.
 */
@NullMarked
package io.github.apec2026.core.verify;

import org.jspecify.annotations.NullMarked;
