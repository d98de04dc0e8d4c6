package io.github.apec2026.core.grammar.composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Nodes behind each other, with words between them. */
public record Row(List<Node> parts, String joint, String last) implements Node {

    /** Nodes with nothing between them. */
    public static Row of(Node... parts) {
        return new Row(Arrays.asList(parts), "", "");
    }

    @Override
    public void write(Page page) {
        for (int i = 0; i < parts.size(); i++) {
            page.words(i == 0 ? "" : i == parts.size() - 1 ? last : joint);
            parts.get(i).write(page);
        }
    }

    @Override
    public List<Node> smaller() {
        List<Node> smaller = new ArrayList<>();
        for (int i = 0; i < parts.size() && parts.size() > 1; i++) {
            List<Node> fewer = new ArrayList<>(parts);
            fewer.remove(i);
            smaller.add(new Row(List.copyOf(fewer), joint, last));
        }
        for (int i = 0; i < parts.size(); i++) {
            for (Node each : parts.get(i).smaller()) {
                List<Node> other = new ArrayList<>(parts);
                other.set(i, each);
                smaller.add(new Row(List.copyOf(other), joint, last));
            }
        }
        return smaller;
    }
}
