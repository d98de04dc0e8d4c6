package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * What happened at a time or a place.
 *
 * @param frame what is around the page
 * @param asked the time and the place that are asked for, in words; empty when nothing is
 * @param action the address to which the form is sent
 * @param language the language that the form keeps; empty where the address does not name one
 * @param fields the dates of the form
 * @param places the places of the form
 * @param count how much is decided, in words; empty when nothing is asked or a date cannot be read
 * @param sections what is decided, by type
 * @param undecided what is not excluded, by type
 * @param sources the documents that the lists cite
 */
public record TimelinePage(
        Frame frame,
        String asked,
        String action,
        String language,
        List<DateField> fields,
        List<Option> places,
        String count,
        List<Section> sections,
        Section undecided,
        List<Source> sources) {

    /** Takes unmodifiable copies of the lists. */
    public TimelinePage {
        fields = List.copyOf(fields);
        places = List.copyOf(places);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /**
     * A place that can be chosen.
     *
     * @param key its key
     * @param name its name
     * @param isChosen whether it is chosen
     */
    public record Option(String key, Shown name, boolean isChosen) {}
}
