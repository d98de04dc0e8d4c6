package io.github.apec2026.examples.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The list of what an export wrote, as JSON beside the files; by it the next export recognises them. */
final class Manifest {

    /** Its place in the folder of the export. */
    static final String PATH = "manifest.json";

    private static final String WRITER = "apec2026 export";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Manifest() {}

    /** The manifest of some files. */
    static byte[] of(RecordTerms terms, Map<String, List<ExportedFile>> filesBySet) {
        ObjectNode manifest = JSON.createObjectNode();
        manifest.put("writtenBy", WRITER);
        manifest.put("title", RecordTerms.TITLE);
        manifest.put("description", RecordTerms.DESCRIPTION);
        manifest.put("citation", terms.citation());
        ObjectNode licence = manifest.putObject("licence");
        licence.put("name", RecordTerms.LICENCE);
        licence.put("title", RecordTerms.LICENCE_TITLE);
        licence.put("url", RecordTerms.LICENCE_URL);
        licence.put("note", RecordTerms.LICENCE_NOTE);
        ObjectNode record = manifest.putObject("record");
        record.put("version", terms.version());
        record.put("claimFileFormat", terms.format());
        terms.asOf().ifPresent(day -> record.put("asOf", day));
        ArrayNode documents = record.putArray("documents");
        terms.documents().forEach(document -> add(document, documents.addObject()));
        ArrayNode files = manifest.putArray("files");
        filesBySet.forEach((set, each) -> each.forEach(file -> add(set, file, files.addObject())));
        return bytes(manifest);
    }

    private static void add(CitedDocument document, ObjectNode to) {
        to.put("id", document.id());
        document.citations().forEach(to.putArray("citations")::add);
        document.licence().ifPresent(licence -> to.put("licence", licence));
        document.contact().ifPresent(contact -> to.put("contact", contact));
        to.put("sha256", document.sha256());
    }

    private static void add(String set, ExportedFile file, ObjectNode to) {
        to.put("path", file.path());
        to.put("set", set);
        to.put("mediaType", file.mediaType());
        to.put("description", file.description());
        to.put("bytes", file.size());
        file.rows().ifPresent(rows -> to.put("rows", rows));
        to.put("sha256", Digests.sha256(file.bytes()));
    }

    private static byte[] bytes(JsonNode json) {
        try {
            // Jackson ends lines as the system does; the same record has the same bytes on each.
            String text = JSON.writeValueAsString(json).replace("\r\n", "\n") + "\n";
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts and numbers can be written", e);
        }
    }

    /**
     * The digests by path of the files that a manifest lists.
     *
     * @throws IOException when this is no manifest of an export
     */
    static Map<String, String> digests(byte[] manifest) throws IOException {
        JsonNode root = JSON.readTree(manifest);
        if (root == null || !WRITER.equals(root.path("writtenBy").asText())) {
            throw new IOException("not the manifest of an export");
        }
        Map<String, String> digests = new TreeMap<>();
        for (JsonNode file : root.path("files")) {
            digests.put(file.path("path").asText(), file.path("sha256").asText());
        }
        return digests;
    }
}
