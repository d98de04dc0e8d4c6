package io.github.apec2026.examples.explorer.page;

/**
 * A part of a text that a search found.
 *
 * @param text the part
 * @param isMatch whether it is what was searched for
 */
public record Segment(String text, boolean isMatch) {}
