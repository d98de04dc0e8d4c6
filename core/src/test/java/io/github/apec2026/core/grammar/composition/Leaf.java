package io.github.apec2026.core.grammar.composition;

import java.util.List;

/** A figure or date that is written in one piece, and what it may mean; nothing may be recognised in one without a meaning. */
public record Leaf(String before, String text, boolean isPlain, List<String> meanings) implements Node {

    /** One that must be recognised. */
    public static Leaf plain(String text, String... meanings) {
        return new Leaf("", text, true, List.of(meanings));
    }

    /** One that need not be recognised. */
    public static Leaf hard(String text, String... meanings) {
        return new Leaf("", text, false, List.of(meanings));
    }

    /** The same behind words that its meanings need. */
    public Leaf behind(String words) {
        return new Leaf(words, text, isPlain, meanings);
    }

    @Override
    public void write(Page page) {
        page.words(before);
        page.leaf(text, isPlain, meanings);
    }
}
