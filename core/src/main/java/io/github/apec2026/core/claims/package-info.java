/**
 * Answers about claims: by entity and document, as facts, citations, labels, conflicts, relations between entities, and the
 * provenance of documents. Uses {@code entities}, and the claims of {@code store}.
 */
@NullMarked
package io.github.apec2026.core.claims;

import org.jspecify.annotations.NullMarked;
