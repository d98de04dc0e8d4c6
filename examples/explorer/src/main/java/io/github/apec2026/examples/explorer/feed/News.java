package io.github.apec2026.examples.explorer.feed;

import io.github.apec2026.model.Id;
import java.time.LocalDate;
import java.util.List;

/**
 * An entry of the feed.
 *
 * @param about what identifies it: equal news have equal texts here
 * @param title its title
 * @param language the BCP 47 tag of the language of the title
 * @param target the address that it leads to, below that of the explorer
 * @param day the day since which it is known
 * @param lines what is new, line by line
 * @param entities the main entities that are new, in order
 */
record News(
        String about,
        String title,
        String language,
        String target,
        LocalDate day,
        List<String> lines,
        List<Id<?>> entities) {

    News {
        lines = List.copyOf(lines);
        entities = List.copyOf(entities);
    }
}
