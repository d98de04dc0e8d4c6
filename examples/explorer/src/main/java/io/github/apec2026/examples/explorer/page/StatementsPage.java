package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * The statements, as they are narrowed.
 *
 * @param frame what is around the page
 * @param count how many there are, in words
 * @param panel by what they are narrowed
 * @param items those of this page
 * @param pager the other pages
 * @param sources the documents that the items cite
 * @param highlights marks the text that was searched for
 */
public record StatementsPage(
        Frame frame,
        String count,
        NarrowPanel panel,
        List<StatementItem> items,
        Pager pager,
        List<Source> sources,
        Highlights highlights) {

    /** Takes unmodifiable copies of the lists. */
    public StatementsPage {
        items = List.copyOf(items);
        sources = List.copyOf(sources);
    }
}
