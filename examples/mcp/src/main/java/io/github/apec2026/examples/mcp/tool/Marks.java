package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SingleProperty;
import io.github.apec2026.model.TypedProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses, of all claims about an entity, those that a short answer names as its sources. */
final class Marks {

    /** The most sources of one row. */
    static final int MOST = 6;

    private Marks() {}

    /** The sources of some properties of an entity: of each property one for each document, the chosen one first. */
    static List<SourceMark> of(View view, Id<?> id, List<String> properties) {
        List<SourceMark> marks = new ArrayList<>();
        for (String property : properties) {
            for (Claim<?> claim : claims(view, id, property)) {
                if (marks.size() < MOST) {
                    marks.add(view.mark(claim));
                }
            }
        }
        return marks;
    }

    /** The sources of a value that some claims give: of each document and basis one. */
    static List<SourceMark> of(View view, List<Claim<?>> claims) {
        Map<Object, SourceMark> marks = new LinkedHashMap<>();
        for (Claim<?> claim : claims) {
            marks.putIfAbsent(List.of(claim.evidence().map(Evidence::document), claim.basis()), view.mark(claim));
        }
        return marks.values().stream().limit(MOST).toList();
    }

    /** The same, of the first of some properties that has any. */
    static List<SourceMark> ofFirst(View view, Id<?> id, List<String> properties) {
        return properties.stream()
                .map(property -> of(view, id, List.of(property)))
                .filter(marks -> !marks.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The claims that give a property its value, one for each document. */
    private static List<Claim<?>> claims(View view, Id<?> id, String name) {
        TypedProperty<?, ?> property = Properties.named(id.type(), name)
                .orElseThrow(() -> new IllegalStateException(id.type() + " has no property " + name));
        Id<?> subject = Properties.subject(id);
        List<Claim<?>> all = new ArrayList<>();
        if (property instanceof SingleProperty<?, ?>) {
            view.apec().fact(subject, name).ifPresent(fact -> addAll(fact, all));
        } else {
            all.addAll(view.apec().claims(subject, name));
        }
        Map<Object, Claim<?>> byDocument = new LinkedHashMap<>();
        for (Claim<?> claim : all) {
            if (claim.rank() != Rank.DEPRECATED) {
                byDocument.putIfAbsent(claim.evidence().map(Evidence::document), claim);
            }
        }
        return List.copyOf(byDocument.values());
    }

    private static void addAll(Fact<?> fact, List<Claim<?>> all) {
        all.add(fact.chosen());
        all.addAll(fact.agreeing());
    }

    /** Sources as the end of a line. */
    static String line(List<SourceMark> marks) {
        StringBuilder line = new StringBuilder();
        for (SourceMark mark : marks) {
            line.append("\n    source of ").append(mark.property()).append(": ").append(mark);
        }
        return line.toString();
    }
}
