package io.github.apec2026.examples.curation.show;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.LoadResult;
import io.github.apec2026.examples.curation.file.ClaimTree;
import io.github.apec2026.examples.curation.file.DocumentText;
import io.github.apec2026.examples.curation.file.Layout;
import io.github.apec2026.examples.curation.file.Span;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.value.Printable;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Prints a document from its first character to its last: passages with their claims, repeats, and what nothing takes. */
public final class SideBySide {

    private final DocumentText document;
    private final ClaimTree file;
    private final LoadedClaims claims;
    private final PassageNotices notices;
    private final PrintStream out;
    private final String key;

    /** Of a document, its claim file, and what loading the file gave. */
    public SideBySide(DocumentText document, ClaimTree file, LoadResult result, PrintStream out) {
        this.document = document;
        this.file = file;
        this.out = out;
        this.key = file.root().path("document").path("id").asText();
        this.claims = new LoadedClaims(result.dataset(), key);
        this.notices = new PassageNotices(result.report(), file);
    }

    /** Prints all of it. */
    public void print() {
        head();
        int end = 0;
        for (Piece piece : Piece.inOrder(file)) {
            gap(end, piece.span().at());
            out.println();
            if (piece.isRepeat()) {
                repeat(piece);
            } else {
                passage(piece);
            }
            end = Math.max(end, piece.span().end());
        }
        gap(end, document.length());
    }

    private void head() {
        JsonNode head = file.root().path("document");
        line("document " + key + ", " + head.path("language").asText() + ", " + document.length() + " characters, "
                + document.name());
        if (!document.sha256().equals(head.path("text").path("sha256").asText())) {
            line("! the claim file was placed on another text than this one; positions may be wrong: place it again");
        }
        referents(file.root(), "");
        notices.printHead(out);
    }

    private void passage(Piece piece) {
        Span span = piece.span();
        ObjectNode passage = piece.node();
        String article =
                passage.has("article") ? " · article " + passage.path("article").asText() : "";
        line("── passage " + piece.index() + " [" + span.at() + ".." + span.end() + "]" + article);
        text(span);
        notices.print(piece.index(), out);
        referents(passage, "   ");
        if (passage.has("nothing")) {
            line("   nothing: " + passage.path("nothing").asText());
        }
        for (Map.Entry<String, JsonNode> gift : passage.path("gives").properties()) {
            line("   gives " + gift.getKey() + ": " + Layout.inline(gift.getValue()));
        }
        facts(passage.path("facts"), span.at());
        claims.handedOn(span.at()).forEach(claim -> line("   " + ClaimLine.handedOn(claim)));
    }

    private void facts(JsonNode facts, int at) {
        for (Map.Entry<String, JsonNode> type : facts.properties()) {
            for (Map.Entry<String, JsonNode> entity : type.getValue().properties()) {
                String id = id(type.getKey(), entity.getKey());
                for (Map.Entry<String, JsonNode> property : entity.getValue().properties()) {
                    JsonNode value = property.getValue();
                    for (JsonNode claim : value.isArray() ? value : List.of(value)) {
                        line("   "
                                + ClaimLine.of(id, property.getKey(), claim, claims.next(at, id, property.getKey())));
                    }
                }
            }
        }
    }

    /** The id of an entity; articles have local keys. */
    private String id(String plural, String entity) {
        for (EntityType<?> type : EntityType.all()) {
            if (type.plural().equals(plural)) {
                return type.entityName() + "/" + (type == EntityType.ARTICLE ? key + "/" : "") + entity;
            }
        }
        return plural + "/" + entity;
    }

    private void referents(ObjectNode node, String indent) {
        for (JsonNode referent : node.path("referents")) {
            line(indent + "here " + referent.path("words") + " means "
                    + referent.path("means").asText());
        }
    }

    private void repeat(Piece piece) {
        Span span = piece.span();
        line("── repeat [" + span.at() + ".." + span.end() + "] of the passage at "
                + piece.node().path("of").asText());
        text(span);
    }

    private void text(Span span) {
        if (document.holds(span)) {
            for (String line : document.in(span).split("\r?\n", -1)) {
                line(line);
            }
        } else {
            line("! not in the document, which ends at " + document.length());
        }
    }

    /** A line, in which nothing that a file says ends it or moves the rest. */
    private void line(String text) {
        out.println(Printable.of(text));
    }

    private void gap(int from, int to) {
        int start = document.skipSpace(Math.min(from, document.length()));
        int end = Math.min(to, document.length());
        while (end > start && DocumentText.isSpace(document.text().charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            out.println();
            line("── IN NO PASSAGE [" + start + ".." + end + "]");
            text(Span.between(start, end));
        }
    }
}
