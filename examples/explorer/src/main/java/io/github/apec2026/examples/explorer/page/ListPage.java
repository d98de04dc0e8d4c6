package io.github.apec2026.examples.explorer.page;

import java.util.List;
import java.util.Optional;

/**
 * A list in parts, as it is narrowed.
 *
 * @param frame what is around the page
 * @param heading what is listed
 * @param intro what the list says and does not say
 * @param tabs the arrangements and the lists beside this one, each with a link but the one that is shown
 * @param count how many there are, in words
 * @param panel by what the list is narrowed; empty where it is not
 * @param sections the parts, without empty ones
 * @param sources the documents that the parts cite
 */
public record ListPage(
        Frame frame,
        String heading,
        String intro,
        List<Shown> tabs,
        String count,
        Optional<NarrowPanel> panel,
        List<Section> sections,
        List<Source> sources) {

    /** Takes unmodifiable copies of the lists. */
    public ListPage {
        tabs = List.copyOf(tabs);
        sections = sections.stream().filter(section -> !section.isEmpty()).toList();
        sources = List.copyOf(sources);
    }
}
