package io.github.apec2026.examples.export.annotations;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.examples.export.FileSet;
import io.github.apec2026.examples.export.origin.ClaimUris;
import io.github.apec2026.examples.export.origin.DocumentCitations;
import io.github.apec2026.examples.export.origin.EntityUris;
import io.github.apec2026.examples.export.origin.RecordVersion;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The claims as annotations, a file for each document: {@code annotations/som1-technology-visit-2026.jsonld}. Claims that no document makes
 * annotate nothing and are not here.
 */
public final class AnnotationFiles implements FileSet {

    /** The context that the model requires; readers know it and need not fetch it. */
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ClaimUris uris;

    /** Annotations of the documents at their default addresses. */
    public AnnotationFiles() {
        this(EntityUris.byDefault());
    }

    /** Annotations of the documents at the addresses of a host. */
    public AnnotationFiles(EntityUris uris) {
        this.uris = new ClaimUris(uris);
    }

    @Override
    public String name() {
        return "annotations";
    }

    @Override
    public String description() {
        return "the claims as annotations of the words of their documents (W3C Web Annotations)";
    }

    @Override
    public List<ExportedFile> files(ApecDataset record) {
        List<ExportedFile> files = new ArrayList<>();
        String version = RecordVersion.of(record);
        for (SourceDocument document : record.documents()) {
            List<Claim<?>> claims = record.claimsOf(document.id());
            if (!claims.isEmpty()) {
                files.add(new ExportedFile(
                        "annotations/" + document.id().key() + ".jsonld",
                        "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
                        "claims of " + document.id(),
                        text(collection(record, document, claims, version))));
            }
        }
        return files;
    }

    private ObjectNode collection(ApecDataset record, SourceDocument document, List<Claim<?>> claims, String version) {
        ObjectNode collection = JsonNodeFactory.instance.objectNode();
        collection.putArray("@context").add(CONTEXT).addObject().put("apec", ClaimUris.VOCABULARY);
        String id = uris.entities().of(document.id()) + "#annotations";
        collection.put("id", id);
        collection.put("type", "AnnotationCollection");
        collection.put(
                "label", "Claims: " + DocumentCitations.of(record, document).print());
        collection.put("rights", RecordVersion.LICENCE_URI);
        collection.put("apec:record", version);
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        ClaimAnnotation annotation = new ClaimAnnotation(uris);
        for (Claim<?> claim : claims) {
            claim.evidence().ifPresent(evidence -> items.add(annotation.of(claim, evidence)));
        }
        collection.put("total", items.size());
        ObjectNode page = collection.putObject("first");
        page.put("id", id + "-page");
        page.put("type", "AnnotationPage");
        page.put("partOf", id);
        page.put("startIndex", 0);
        page.set("items", items);
        return collection;
    }

    /** With one annotation on each line, so that versions can be compared by lines. */
    private static byte[] text(ObjectNode collection) {
        try {
            return (MAPPER.writer(new LinesOfItems()).writeValueAsString(collection) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON is written without fault", e);
        }
    }

    /** Breaks lines within the items of the page and nowhere else. */
    private static final class LinesOfItems extends MinimalPrettyPrinter {

        private static final long serialVersionUID = 1;
        private static final int ITEMS = 1;

        private int depth;

        @Override
        public void writeStartArray(JsonGenerator out) throws IOException {
            super.writeStartArray(out);
            depth++;
        }

        @Override
        public void beforeArrayValues(JsonGenerator out) throws IOException {
            breakLine(out);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
            super.writeArrayValueSeparator(out);
            breakLine(out);
        }

        @Override
        public void writeEndArray(JsonGenerator out, int values) throws IOException {
            depth--;
            super.writeEndArray(out, values);
        }

        private void breakLine(JsonGenerator out) throws IOException {
            if (depth == ITEMS) {
                out.writeRaw('\n');
            }
        }
    }
}
