package io.github.apec2026.core.grammar.composition;

import io.github.apec2026.recognition.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A text that a tree writes, and what each of its leaves means. */
public final class Page {

    /**
     * What some of the text means.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param meanings each meaning that may be given; nothing may be recognised where there is none
     * @param isPlain whether it must be recognised
     * @param isLeaf whether it is one figure or date, and no list of them
     */
    public record Expected(int start, int end, List<String> meanings, boolean isPlain, boolean isLeaf) {

        /** Whether it and a span have a character in common. */
        public boolean overlaps(int from, int to) {
            return from < end && start < to;
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Expected> expected = new ArrayList<>();
    private Direction direction = Direction.NONE;

    /** The page of a tree. */
    public static Page of(Node node) {
        Page page = new Page();
        node.write(page);
        return page;
    }

    /** Writes words that mean nothing by themselves. */
    public void words(String words) {
        text.append(words);
    }

    /** Writes a leaf that must be recognised as one of some meanings. */
    public void plain(String words, String... meanings) {
        leaf(words, true, List.of(meanings));
    }

    /** Writes a leaf that must not be recognised as anything but one of some meanings. */
    public void hard(String words, String... meanings) {
        leaf(words, false, List.of(meanings));
    }

    /** Writes a leaf. */
    public void leaf(String words, boolean plain, List<String> meanings) {
        int start = text.length();
        text.append(words);
        expected.add(new Expected(start, text.length(), meanings, plain, true));
    }

    /** Says what all from a position up to here may mean together. */
    public void together(int start, String meaning) {
        expected.add(new Expected(start, text.length(), List.of(meaning), false, false));
    }

    /** Writes what is on another page, in another script. */
    void copy(Page other, UnaryOperator<String> script) {
        int at = text.length();
        text.append(script.apply(other.text()));
        for (Expected each : other.expected) {
            List<String> meanings = each.meanings().stream().map(script).toList();
            expected.add(new Expected(each.start() + at, each.end() + at, meanings, each.isPlain(), each.isLeaf()));
        }
    }

    /** How long the text is so far. */
    public int length() {
        return text.length();
    }

    /** The direction of the clause that is being written. */
    public Direction direction() {
        return direction;
    }

    /** Begins a clause of some direction. */
    public void direction(Direction other) {
        direction = other;
    }

    /** The text. */
    public String text() {
        return text.toString();
    }

    /** What is expected of it. */
    public List<Expected> expected() {
        return List.copyOf(expected);
    }
}
