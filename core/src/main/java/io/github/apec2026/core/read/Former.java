package io.github.apec2026.core.read;

import io.github.apec2026.core.finding.Location;
import io.github.apec2026.model.Id;

/**
 * An id that an entity was published under before.
 *
 * @param former the id of then
 * @param now the id of today
 * @param where its place in the claim file
 */
public record Former(Id<?> former, Id<?> now, Location where) {}
