package io.github.apec2026.examples.quickstart;

import io.github.apec2026.query.ApecDataset;

/**
 * What the sections about one meeting share.
 *
 * @param apec the record
 * @param whole the meeting that is told
 * @param citations the keys of the sources
 * @param screen where it is told
 */
record Telling(ApecDataset apec, WholeMeeting whole, Citations citations, Screen screen) {

    /** Rows that stand {@code indent} columns in, with labels of a width. */
    SourcedRows rows(int indent, int label) {
        return new SourcedRows(screen, citations, indent, label);
    }

    /** The claims that a line rests on, still none. */
    Grounds grounds() {
        return new Grounds(apec);
    }

    /** The words for who someone is. */
    People people() {
        return new People(apec);
    }
}
