package io.github.apec2026.examples.explorer.page;

import java.util.List;
import java.util.Optional;

/**
 * A document: its passages in order beside their claims, with its text where that is at hand.
 *
 * @param frame what is around the page
 * @param number its number as a source
 * @param id its id
 * @param heading its title
 * @param other its title in the other script; empty where there is none
 * @param rows what is known of the document itself
 * @param unstated the names of its properties that are not stated
 * @param language the language of the text
 * @param coverage what was read and checked, one line each
 * @param hasText whether the text is at hand
 * @param parts its articles, or itself where it has none
 */
public record DocumentPage(
        Frame frame,
        String number,
        String id,
        Shown heading,
        Optional<Shown> other,
        List<Row> rows,
        List<String> unstated,
        String language,
        List<String> coverage,
        boolean hasText,
        List<Part> parts) {

    /** Takes unmodifiable copies of the lists. */
    public DocumentPage {
        rows = List.copyOf(rows);
        unstated = List.copyOf(unstated);
        coverage = List.copyOf(coverage);
        parts = List.copyOf(parts);
    }

    /**
     * An article, with the passages that belong to it.
     *
     * @param title the title, with a link to the page of the article; empty where the document has no articles
     * @param passages the passages in the order of the text
     */
    public record Part(Optional<Shown> title, List<PassageView> passages) {

        /** Takes an unmodifiable copy of the passages. */
        public Part {
            passages = List.copyOf(passages);
        }
    }

    /**
     * A passage beside its claims.
     *
     * @param anchor its place on the page: {@code p120}
     * @param place its place in the document, in words
     * @param pieces its text, or the words that its claims quote
     * @param subjects its claims by what they are about
     * @param claims how many claims there are, in words
     * @param nothing why it makes no claims; empty when it makes some
     */
    public record PassageView(
            String anchor,
            String place,
            List<PieceView> pieces,
            List<Subject> subjects,
            String claims,
            Optional<String> nothing) {

        /** Takes unmodifiable copies of the lists. */
        public PassageView {
            pieces = List.copyOf(pieces);
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * A piece of the text.
     *
     * @param text the piece
     * @param basis the code of the firmest basis of its claims; empty where no claim quotes it
     * @param claims the places of its claims on the page, with spaces between
     * @param first the place of the first
     */
    public record PieceView(String text, String basis, String claims, String first) {

        /** Whether a claim quotes it. */
        public boolean isQuoted() {
            return !claims.isEmpty();
        }
    }

    /**
     * The claims of a passage about one entity.
     *
     * @param entity the entity, with a link
     * @param lines its claims
     */
    public record Subject(Shown entity, List<Line> lines) {

        /** Takes an unmodifiable copy of the lines. */
        public Subject {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A claim in one line.
     *
     * @param anchor its place on the page: {@code c17}
     * @param property what the property is called
     * @param value the value
     * @param mark the mark, which leads to why
     */
    public record Line(String anchor, String property, Shown value, Mark mark) {}
}
