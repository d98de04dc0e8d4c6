package io.github.apec2026.examples.curation.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.examples.curation.file.ClaimTree;
import io.github.apec2026.examples.curation.file.CurationException;
import io.github.apec2026.examples.curation.file.DocumentText;
import io.github.apec2026.examples.curation.file.Layout;
import io.github.apec2026.examples.curation.file.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of placing a claim file: the complete file with all positions, or the reasons for refusing it.
 *
 * @param text the text of the claim file; empty when something was refused
 * @param refusals why nothing can be written
 * @param warnings what to look at although the file was placed
 */
public record Placement(String text, List<String> refusals, List<String> warnings) {

    private static final int FORMAT = 1;

    /** Places the passages of a claim file in the text of its document. */
    public static Placement of(DocumentText document, ClaimTree file) {
        ObjectNode root = file.root();
        if (!(root.path("document") instanceof ObjectNode head)) {
            throw new CurationException(
                    file.name() + ": has no \"document\"; only a file about a document has passages to place");
        }
        List<Passage> passages = new ArrayList<>();
        for (ObjectNode node : file.objects("passages")) {
            passages.add(new Passage(passages.size(), node));
        }
        boolean sameText =
                document.sha256().equals(head.path("text").path("sha256").asText());
        Complaints complaints = new Complaints(file);

        new PassageFinder(document, sameText, complaints).find(passages);
        Cover cover = new Cover(document, passages);
        PassageLookup lookup = new PassageLookup(document, passages, complaints);
        new Repeats(document, lookup, cover, complaints).place(file.objects("repeats"));
        new Ambiguity(document, cover, complaints).check(passages);
        cover.checkComplete(passages, complaints);
        new GivenReferences(lookup).rewrite(root.path("passages"), "/passages");

        if (!complaints.refusals().isEmpty()) {
            return new Placement("", complaints.refusals(), complaints.warnings());
        }
        write(document, head, root, passages);
        return new Placement(Layout.of(root), List.of(), complaints.warnings());
    }

    private static void write(DocumentText document, ObjectNode head, ObjectNode root, List<Passage> passages) {
        if (!root.has("format")) {
            root.put("format", FORMAT);
        }
        head.withObject("/text", JsonNode.OverwriteMode.ALL, true)
                .put("sha256", document.sha256())
                .put("length", document.length());
        for (Passage passage : passages) {
            Span span = passage.span().orElseThrow();
            passage.node().remove(List.of("first", "last"));
            passage.node().put("at", span.at()).put("length", span.length()).put("digest", document.digest(span));
        }
    }
}
