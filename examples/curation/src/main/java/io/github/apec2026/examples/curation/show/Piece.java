package io.github.apec2026.examples.curation.show;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.examples.curation.file.ClaimTree;
import io.github.apec2026.examples.curation.file.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A passage or a repeat of a claim file.
 *
 * @param index its number among its kind
 * @param node what the file holds of it
 * @param span its position by the file
 * @param isRepeat whether it is a repeat
 */
record Piece(int index, ObjectNode node, Span span, boolean isRepeat) {

    /** All of a file, in the order of the document. */
    static List<Piece> inOrder(ClaimTree file) {
        List<Piece> all = new ArrayList<>();
        add(all, file.objects("passages"), false);
        add(all, file.objects("repeats"), true);
        all.sort(Comparator.comparingInt(piece -> piece.span().at()));
        return all;
    }

    private static void add(List<Piece> all, List<ObjectNode> nodes, boolean areRepeats) {
        for (int i = 0; i < nodes.size(); i++) {
            Span span = new Span(
                    nodes.get(i).path("at").asInt(-1),
                    nodes.get(i).path("length").asInt(0));
            all.add(new Piece(i, nodes.get(i), span, areRepeats));
        }
    }
}
