package io.github.apec2026.examples.explorer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Links to the pages of a long list.
 *
 * @param previous the page before; empty on the first
 * @param pages all pages, none when there is one
 * @param next the page after; empty on the last
 */
public record Pager(String previous, List<Shown> pages, String next, int current) {

    /** The name of the parameter. */
    static final String PAGE = "page";

    /** Takes an unmodifiable copy of the list. */
    public Pager {
        pages = List.copyOf(pages);
    }

    /** The number of a page, from the parameter; 1 when it is not given. */
    static int number(String given) {
        if (given.isEmpty()) {
            return 1;
        }
        if (!given.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException("A page is a number from 1");
        }
        return Integer.parseInt(given);
    }

    /**
     * The part of a list that is on a page.
     *
     * @throws NoSuchElementException when the list has no such page
     */
    static <T> List<T> part(List<T> all, int page, int size) {
        if (page > 1 && (page - 1) * (long) size >= all.size()) {
            throw new NoSuchElementException("The list has " + pages(all.size(), size) + " pages, not " + page);
        }
        return all.subList((page - 1) * size, Math.min(page * size, all.size()));
    }

    /** The links. */
    static Pager of(int count, int page, int size, ListAddress address, Reader reader) {
        int last = pages(count, size);
        List<Shown> pages = new ArrayList<>();
        for (int i = 1; i <= last && last > 1; i++) {
            pages.add(Shown.plain(String.valueOf(i)).to(href(i, address, reader)));
        }
        return new Pager(
                page > 1 ? href(page - 1, address, reader) : "",
                pages,
                page < last ? href(page + 1, address, reader) : "",
                page);
    }

    private static String href(int page, ListAddress address, Reader reader) {
        return reader.link((page == 1 ? address : address.with(PAGE, String.valueOf(page))).href());
    }

    private static int pages(int count, int size) {
        return Math.max(1, (count + size - 1) / size);
    }
}
