package io.github.apec2026.core.grammar.composition;

import io.github.apec2026.recognition.Direction;
import java.util.ArrayList;
import java.util.List;

/** A clause that says in which direction its figures change something: "fell by …", "a … rise"; or in none: "fell to …". */
public record Change(String before, Node what, String behind, Direction direction) implements Node {

    @Override
    public void write(Page page) {
        Direction outer = page.direction();
        page.words(before);
        page.direction(direction);
        what.write(page);
        page.direction(outer);
        page.words(behind);
    }

    @Override
    public List<Node> smaller() {
        List<Node> smaller = new ArrayList<>(List.of(what));
        what.smaller().forEach(each -> smaller.add(new Change(before, each, behind, direction)));
        return smaller;
    }
}
