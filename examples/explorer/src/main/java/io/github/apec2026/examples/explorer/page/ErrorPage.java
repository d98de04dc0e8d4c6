package io.github.apec2026.examples.explorer.page;

/**
 * What a reader sees when a page cannot be shown.
 *
 * @param frame what is around the page
 * @param heading what went wrong, in a few words
 * @param detail what would be right, in English, from the library or the server
 */
public record ErrorPage(Frame frame, String heading, String detail) {}
