package io.github.apec2026.examples.export.linked;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.examples.export.FileSet;
import io.github.apec2026.examples.export.origin.EntityUris;
import io.github.apec2026.query.ApecDataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The complete record as linked data: {@code linked/record.jsonld}, its context, and the shapes that it has. */
public final class LinkedFiles implements FileSet {

    private final EntityUris uris;

    /** Linked data whose entities have the default addresses. */
    public LinkedFiles() {
        this(EntityUris.byDefault());
    }

    /** Linked data whose entities have the addresses of a host. */
    public LinkedFiles(EntityUris uris) {
        this.uris = uris;
    }

    @Override
    public String name() {
        return "linked";
    }

    @Override
    public String description() {
        return "all entities and claims as linked data (JSON-LD with PROV-O and schema.org, SHACL shapes)";
    }

    @Override
    public List<ExportedFile> files(ApecDataset record) {
        ObjectNode context = JsonNodeFactory.instance.objectNode();
        context.set("@context", Vocabulary.context());
        return List.of(
                new ExportedFile(
                        "linked/record.jsonld",
                        "application/ld+json",
                        "entities, claims, passages and documents",
                        LinkedData.all(record, uris).getBytes(StandardCharsets.UTF_8)),
                new ExportedFile(
                        "linked/context.jsonld",
                        "application/ld+json",
                        "the context of record.jsonld, for documents of one's own",
                        JsonText.indented(context).getBytes(StandardCharsets.UTF_8)),
                new ExportedFile(
                        "linked/shapes.ttl",
                        "text/turtle",
                        "the SHACL shapes that record.jsonld has",
                        resource("shapes.ttl")),
                new ExportedFile(
                        "linked/vocabulary.ttl",
                        "text/turtle",
                        "the terms that no other vocabulary has",
                        VocabularyText.text().getBytes(StandardCharsets.UTF_8)));
    }

    /** A file of this package, as it is. */
    static byte[] resource(String name) {
        try (InputStream in = LinkedFiles.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
