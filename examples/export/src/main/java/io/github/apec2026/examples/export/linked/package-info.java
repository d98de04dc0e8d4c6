/**
 * The record as linked data: JSON-LD with schema.org for what readers of pages know, PROV-O for where each claim comes from, and a
 * vocabulary of its own for the rest. {@code Vocabulary} has the names, {@code Values} the values, {@code ClaimNodes} the claims,
 * {@code SchemaOrg} the entities; {@link io.github.apec2026.examples.export.linked.LinkedData} makes documents of them.
 */
@NullMarked
package io.github.apec2026.examples.export.linked;

import org.jspecify.annotations.NullMarked;
