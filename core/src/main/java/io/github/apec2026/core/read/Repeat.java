package io.github.apec2026.core.read;

import io.github.apec2026.core.finding.Location;

/**
 * Text that a document prints twice; the claims of the first printing count for both.
 *
 * @param at where the second printing starts
 * @param length its length
 * @param of where the passage starts that it repeats
 * @param where its place in the claim file
 */
public record Repeat(int at, int length, int of, Location where) {}
