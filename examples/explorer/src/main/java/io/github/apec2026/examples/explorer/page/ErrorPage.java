package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * What a reader sees when a page cannot be shown.
 *
 * @param frame what is around the page
 * @param heading what went wrong, in a few words
 * @param text the same in a plain sentence
 * @param detail what would be right, in English, from the library or the server; empty where the sentence says it all
 * @param near what may be meant, with links
 */
public record ErrorPage(Frame frame, String heading, String text, String detail, List<Shown> near) {

    /** Takes an unmodifiable copy of the list. */
    public ErrorPage {
        near = List.copyOf(near);
    }
}
