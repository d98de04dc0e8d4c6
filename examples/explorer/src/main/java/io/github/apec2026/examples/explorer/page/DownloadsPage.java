package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * The record as files.
 *
 * @param frame what is around the page
 * @param kinds the kinds of files
 */
public record DownloadsPage(Frame frame, List<Kind> kinds) {

    /** Takes an unmodifiable copy of the list. */
    public DownloadsPage {
        kinds = List.copyOf(kinds);
    }

    /**
     * Files of one kind.
     *
     * @param name what the kind is called
     * @param description what it is for, in English
     * @param files the files
     */
    public record Kind(String name, String description, List<Download> files) {

        /** Takes an unmodifiable copy of the list. */
        public Kind {
            files = List.copyOf(files);
        }
    }

    /**
     * A file.
     *
     * @param address where it is
     * @param path its name within the export
     * @param description what is in it, in English
     * @param size its size
     */
    public record Download(String address, String path, String description, String size) {}
}
