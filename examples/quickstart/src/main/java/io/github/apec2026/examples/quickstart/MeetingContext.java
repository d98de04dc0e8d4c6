package io.github.apec2026.examples.quickstart;

import io.github.apec2026.query.ApecDataset;

/**
 * What the sections about one meeting share.
 *
 * @param apec the record
 * @param tree the meeting with its parts
 * @param citations the keys of the sources
 * @param screen where the sections are written
 */
record MeetingContext(ApecDataset apec, MeetingTree tree, Citations citations, Screen screen) {

    /** Rows with an indent and labels of a width, in columns. */
    SourcedRows rows(int indent, int label) {
        return new SourcedRows(screen, citations, indent, label);
    }

    /** The claims that a line rests on, none yet. */
    Grounds grounds() {
        return new Grounds(apec);
    }

    /** The words for who someone is. */
    People people() {
        return new People(apec);
    }
}
