package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * The indicators by their subjects, with their latest figures.
 *
 * @param frame what is around the page
 * @param count how many there are, in words
 * @param panel by what the list is narrowed
 * @param groups the indicators that fit
 * @param undecided those of which it is open whether they fit, by their subjects
 * @param csv the figures of the list in a file
 * @param sources the documents that state the figures
 */
public record IndicatorsPage(
        Frame frame,
        String count,
        NarrowPanel panel,
        List<Group> groups,
        List<Group> undecided,
        Shown csv,
        List<Source> sources) {

    /** Takes unmodifiable copies of the lists. */
    public IndicatorsPage {
        groups = List.copyOf(groups);
        undecided = List.copyOf(undecided);
        sources = List.copyOf(sources);
    }

    /**
     * The indicators of a subject.
     *
     * @param key its name on the page
     * @param subject whose quantities they are, with a link where it is stated
     * @param kind what kind of entity the subject is
     * @param entries the indicators, each after what it is of or part of
     */
    public record Group(String key, Shown subject, String kind, List<Entry> entries) {

        /** Takes an unmodifiable copy of the list. */
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An indicator.
     *
     * @param label what it is called
     * @param depth how far it is below others
     * @param figures its latest figures; empty when no document states one
     */
    public record Entry(Sourced label, int depth, List<FigureView> figures) {

        /** Takes an unmodifiable copy of the list. */
        public Entry {
            figures = List.copyOf(figures);
        }
    }
}
