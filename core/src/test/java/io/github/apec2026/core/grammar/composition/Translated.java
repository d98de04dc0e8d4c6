package io.github.apec2026.core.grammar.composition;

import java.util.List;
import java.util.function.UnaryOperator;

/** A tree in another script. Each character is written as one character. */
public record Translated(Node node, UnaryOperator<String> script) implements Node {

    @Override
    public void write(Page page) {
        Page original = Page.of(node);
        page.copy(original, script);
    }

    @Override
    public List<Node> smaller() {
        return node.smaller().stream()
                .<Node>map(each -> new Translated(each, script))
                .toList();
    }
}
