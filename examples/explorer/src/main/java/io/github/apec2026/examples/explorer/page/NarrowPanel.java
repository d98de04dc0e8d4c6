package io.github.apec2026.examples.explorer.page;

import java.util.List;
import java.util.Map;

/**
 * By what a list is narrowed, and by what it could be: links and a form, which need no script.
 *
 * @param action the path of the list
 * @param text the text that is searched for; empty when there is none
 * @param textLabel what the text is searched in; empty where the list has no text search
 * @param hidden the other choices, which the form keeps
 * @param chosen the choices, each with a link that takes it away
 * @param clear the list without any choice
 * @param facets what could be chosen
 */
public record NarrowPanel(
        String action,
        String text,
        String textLabel,
        Map<String, String> hidden,
        List<Chosen> chosen,
        String clear,
        List<Box> facets) {

    /** Takes unmodifiable copies of the parts. */
    public NarrowPanel {
        hidden = Map.copyOf(hidden);
        chosen = List.copyOf(chosen);
        facets = List.copyOf(facets);
    }

    /**
     * A choice.
     *
     * @param label by what it narrows
     * @param value the value, with a link to the list without it
     * @param without how many there would be without it
     */
    public record Chosen(String label, Shown value, int without) {}

    /**
     * The values of a parameter.
     *
     * @param label by what they narrow
     * @param isOpen whether they are shown at once
     * @param first those that are shown first
     * @param more the rest
     */
    public record Box(String label, boolean isOpen, List<Option> first, List<Option> more) {

        /** Takes unmodifiable copies of the lists. */
        public Box {
            first = List.copyOf(first);
            more = List.copyOf(more);
        }
    }

    /**
     * A value of a parameter.
     *
     * @param text the value, with a link to the list that it would leave, or, if it is chosen, without it
     * @param count how many it would leave
     * @param isChosen whether it is chosen
     * @param depth how far it is indented, in a tree
     */
    public record Option(Shown text, int count, boolean isChosen, int depth) {}
}
