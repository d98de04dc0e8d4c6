package io.github.apec2026.examples.explorer.page;

import java.util.List;
import java.util.Optional;

/**
 * A part of a page: what is connected with an entity in one way, or a part of a list.
 *
 * @param key the name of the part in the address
 * @param title the heading, which may lead somewhere
 * @param note what is to be known of it; empty when nothing is
 * @param lines the entities
 * @param statements the statements
 * @param groups parts of it that are shown when they are asked for
 * @param more the rest; empty when nothing is left out
 */
public record Section(
        String key,
        Shown title,
        String note,
        List<Line> lines,
        List<StatementItem> statements,
        List<Group> groups,
        Optional<Shown> more) {

    /** Takes unmodifiable copies of the lists. */
    public Section {
        lines = List.copyOf(lines);
        statements = List.copyOf(statements);
        groups = List.copyOf(groups);
    }

    /** A part that lists entities. */
    static Section of(String key, String title, List<Line> lines) {
        return new Section(key, Shown.plain(title), "", lines, List.of(), List.of(), Optional.empty());
    }

    /** The same part with a note. */
    Section noted(String text) {
        return new Section(key, title, text, lines, statements, groups, more);
    }

    /** The same part with a heading that is an entity. */
    Section titled(Shown heading) {
        return new Section(key, heading, note, lines, statements, groups, more);
    }

    /** The same part on the page of the speaker. */
    Section ofKnownSpeaker() {
        List<StatementItem> known =
                statements.stream().map(StatementItem::ofKnownSpeaker).toList();
        return new Section(key, title, note, lines, known, groups, more);
    }

    /** Whether there is anything in it. */
    public boolean isEmpty() {
        return lines.isEmpty() && statements.isEmpty() && groups.isEmpty();
    }

    /**
     * How many entities it lists, without those that are there only for what is below them; one that has several lines, as a person of
     * several posts, is one.
     */
    public int size() {
        long named = lines.stream()
                .filter(line -> !line.isContext())
                .map(line -> line.name().value())
                .map(name -> name.isLink() ? name.href() : name.text())
                .distinct()
                .count();
        return Math.toIntExact(named) + statements.size();
    }

    /**
     * A part that is shown when it is asked for.
     *
     * @param title what it is
     * @param note how much it is
     * @param lines the entities
     */
    public record Group(Shown title, String note, List<Line> lines) {

        /** Takes an unmodifiable copy of the lines. */
        public Group {
            lines = List.copyOf(lines);
        }
    }
}
