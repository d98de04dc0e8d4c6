package io.github.apec2026.core.grammar.composition;

import java.util.List;

/** Two dates that may also be recognised together, as the range from one to the other; never where {@code both} is empty. */
public record DayPair(Node first, String joint, Node last, String both) implements Node {

    @Override
    public void write(Page page) {
        int start = page.length();
        first.write(page);
        page.words(joint);
        last.write(page);
        if (!both.isEmpty()) {
            page.together(start, Meaning.dates(both));
        }
    }

    @Override
    public List<Node> smaller() {
        return List.of();
    }
}
