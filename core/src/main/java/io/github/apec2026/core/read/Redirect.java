package io.github.apec2026.core.read;

import io.github.apec2026.core.finding.Location;
import io.github.apec2026.model.Id;

/**
 * A former id of an entity.
 *
 * @param from the id under which the entity was published before
 * @param to its id in the same file
 * @param where its position in the claim file
 */
public record Redirect(Id<?> from, Id<?> to, Location where) {}
