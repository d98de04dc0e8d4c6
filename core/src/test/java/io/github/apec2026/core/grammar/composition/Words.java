package io.github.apec2026.core.grammar.composition;

/** Words without any figure: nothing may be recognised in them. */
public record Words(String text) implements Node {

    @Override
    public void write(Page page) {
        page.words(text);
    }
}
