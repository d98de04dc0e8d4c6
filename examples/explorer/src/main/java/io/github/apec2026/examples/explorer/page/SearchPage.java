package io.github.apec2026.examples.explorer.page;

import java.util.List;
import java.util.Optional;

/**
 * What a text finds: names by families, then statements; apart from them what may be meant, and what parts of the text find.
 *
 * @param frame what is around the page
 * @param query the text
 * @param count how much is found, in words; empty when nothing was asked
 * @param then what happened on the day that the text is, as a link; empty where it is no date
 * @param families what is called so, by type, the nearest first
 * @param statements the statements, the first of them; its link leads to all
 * @param joint posts whose holder, title and body have all words together, when nothing is called so
 * @param meant what may be meant by a misspelt text
 * @param singly what each word finds by itself, when nothing else is found
 * @param sources the documents that the names are from
 */
public record SearchPage(
        Frame frame,
        String query,
        String count,
        Optional<Shown> then,
        List<Family> families,
        Section statements,
        Section joint,
        List<Found> meant,
        List<Single> singly,
        List<Source> sources,
        Highlights highlights) {

    /** Takes unmodifiable copies of the lists. */
    public SearchPage {
        families = List.copyOf(families);
        meant = List.copyOf(meant);
        singly = List.copyOf(singly);
        sources = List.copyOf(sources);
    }

    /** Whether a text was searched for. */
    public boolean isAsked() {
        return !query.isEmpty();
    }

    /**
     * What is found of one type.
     *
     * @param key the type
     * @param title what its entities are called together
     * @param count how many are found
     * @param found the first of them, or all when they are asked for
     * @param more a link to all; empty when these are all
     */
    public record Family(String key, String title, int count, List<Found> found, String more) {

        /** Takes an unmodifiable copy of the list. */
        public Family {
            found = List.copyOf(found);
        }
    }

    /**
     * An entity that is found.
     *
     * @param line the entity with what is said of it
     * @param name its name, with what was searched for
     * @param by the name by which it was found, with what was searched for; empty where it is the one that is shown
     * @param note how it was found, where that is not by a name
     */
    public record Found(Line line, List<Segment> name, List<Segment> by, String note) {

        /** Takes unmodifiable copies of the lists. */
        public Found {
            name = List.copyOf(name);
            by = List.copyOf(by);
        }
    }

    /**
     * What a word of the text finds by itself.
     *
     * @param word the word, with a link to its search
     * @param count how much it finds, in words
     * @param first the first that it finds, else what may be meant
     */
    public record Single(Shown word, String count, List<Shown> first) {

        /** Takes an unmodifiable copy of the list. */
        public Single {
            first = List.copyOf(first);
        }
    }
}
