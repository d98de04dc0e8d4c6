package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.finding.Location;

/**
 * A passage as users see it, and where it came from.
 *
 * @param passage the passage
 * @param where its place in the claim file
 */
public record VerifiedPassage(Passage passage, Location where) {}
