package io.github.apec2026.examples.explorer.page;

/**
 * A document in the list of sources at the end of a page.
 *
 * @param number its number
 * @param title its title, with a link to its page
 * @param note what it is and in which language, its publisher and its date, as far as they are stated
 */
public record Source(String number, Shown title, String note) {}
