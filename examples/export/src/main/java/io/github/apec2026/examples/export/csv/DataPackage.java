package io.github.apec2026.examples.export.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.examples.export.CitedDocument;
import io.github.apec2026.examples.export.Digests;
import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.examples.export.RecordTerms;
import io.github.apec2026.examples.export.tables.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The Frictionless data package of some tables (Data Package 2.0): their schemas with types, constraints and keys, the licence, the sources
 * and the digest of each file. The version is that of the record.
 */
public final class DataPackage {

    /** The name of the file, which lies beside the tables. */
    public static final String NAME = "datapackage.json";

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final String RESOURCE_PROFILE = "https://datapackage.org/profiles/2.0/dataresource.json";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private DataPackage() {}

    /**
     * The data package.
     *
     * @param name its name, in lower case with hyphens
     * @param terms the terms of the record
     * @param tables the tables
     * @param files the file of each table, in the same order; a foreign key to a table that is not among these is left out
     */
    public static byte[] of(String name, RecordTerms terms, List<Table> tables, List<ExportedFile> files) {
        ObjectNode descriptor = JSON.createObjectNode();
        descriptor.put("$schema", PROFILE);
        descriptor.put("name", name);
        descriptor.put("title", RecordTerms.TITLE);
        descriptor.put(
                "description", RecordTerms.DESCRIPTION + " " + RecordTerms.LICENCE_NOTE + " " + CsvWriter.GUARD_NOTE);
        descriptor.put("version", terms.version());
        descriptor
                .putArray("licenses")
                .addObject()
                .put("name", RecordTerms.LICENCE)
                .put("title", RecordTerms.LICENCE_TITLE)
                .put("path", RecordTerms.LICENCE_URL);
        for (CitedDocument document : terms.documents()) {
            for (String citation : document.citations()) {
                descriptor
                        .withArray("sources")
                        .addObject()
                        .put("title", citation)
                        .put("version", document.sha256());
            }
        }
        List<String> names = tables.stream().map(Table::name).toList();
        for (int i = 0; i < tables.size(); i++) {
            ObjectNode resource = descriptor.withArray("resources").addObject();
            add(tables.get(i), files.get(i), names, resource);
        }
        return bytes(descriptor);
    }

    private static void add(Table table, ExportedFile file, List<String> names, ObjectNode to) {
        to.put("$schema", RESOURCE_PROFILE);
        to.put("name", table.name());
        to.put("type", "table");
        to.put("path", file.path().substring(file.path().lastIndexOf('/') + 1));
        to.put("title", table.name());
        to.put("description", table.description());
        to.put("format", "csv");
        to.put("mediatype", "text/csv");
        to.put("encoding", "utf-8");
        to.put("bytes", file.size());
        to.put("hash", "sha256:" + Digests.sha256(file.bytes()));
        to.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\r\n")
                .put("quoteChar", "\"")
                .put("doubleQuote", true);
        to.set("schema", TableSchema.of(table, names, JSON));
    }

    private static byte[] bytes(ObjectNode descriptor) {
        try {
            // Jackson ends lines as the system does; the same record has the same bytes on each.
            String text = JSON.writeValueAsString(descriptor).replace(System.lineSeparator(), "\n") + "\n";
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts and numbers can be written", e);
        }
    }
}
