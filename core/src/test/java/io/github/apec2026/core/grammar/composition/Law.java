package io.github.apec2026.core.grammar.composition;

import io.github.apec2026.core.grammar.CaseTable;
import io.github.apec2026.core.grammar.composition.Page.Expected;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Recognition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What holds of each composed text: whatever is recognised in it is what the tree says of the leaf that it lies on. Silence breaks no law;
 * it counts as a miss where a leaf is plain.
 */
public final class Law {

    private final Function<String, List<Recognition>> recognizer;

    /** The law for a recognizer. */
    public Law(Function<String, List<Recognition>> recognizer) {
        this.recognizer = recognizer;
    }

    /** Whether anything is recognised that the tree does not say. */
    public boolean isBroken(Node node) {
        Page page = Page.of(node);
        return !recognizer.apply(page.text()).stream().allMatch(each -> isUnknown(each) || says(page, each));
    }

    /** How many plain leaves there are. */
    public static int plain(Node node) {
        return (int) Page.of(node).expected().stream().filter(Expected::isPlain).count();
    }

    /** How many plain leaves are not recognised. */
    public int missed(Node node) {
        Page page = Page.of(node);
        List<Recognition> found = recognizer.apply(page.text());
        int missed = 0;
        for (Expected leaf : page.expected()) {
            boolean read = found.stream().anyMatch(each -> leaf.overlaps(each.start(), each.end()) && says(page, each));
            missed += leaf.isPlain() && !read ? 1 : 0;
        }
        return missed;
    }

    /** The text, what should be recognised in it, and what is. */
    public String show(Node node) {
        Page page = Page.of(node);
        List<String> should = new ArrayList<>();
        for (Expected each : page.expected()) {
            String words = page.text().substring(each.start(), each.end());
            String meanings = each.meanings().isEmpty() ? "nothing" : String.join(" or ", each.meanings());
            should.add(words + " = " + meanings
                    + (each.isPlain() || each.meanings().isEmpty() ? "" : " or nothing"));
        }
        return page.text() + " | should be " + String.join(" ; ", should) + " | is "
                + CaseTable.show(page.text(), recognizer.apply(page.text()));
    }

    /**
     * Whether the tree says what is recognised, of a part that holds every leaf the recognition touches. A date whose days are not known
     * says nothing.
     */
    private static boolean says(Page page, Recognition found) {
        String shown = CaseTable.show(page.text(), List.of(found));
        String meaning = shown.substring(found.end() - found.start() + 3);
        for (Expected part : page.expected()) {
            if (part.overlaps(found.start(), found.end())
                    && part.meanings().contains(meaning)
                    && holdsAll(page, part, found)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnknown(Recognition found) {
        return found instanceof Dating dating && dating.dates().isEmpty();
    }

    private static boolean holdsAll(Page page, Expected part, Recognition found) {
        for (Expected leaf : page.expected()) {
            boolean touched = leaf.isLeaf() && leaf.overlaps(found.start(), found.end());
            if (touched && (leaf.start() < part.start() || leaf.end() > part.end())) {
                return false;
            }
        }
        return true;
    }
}
