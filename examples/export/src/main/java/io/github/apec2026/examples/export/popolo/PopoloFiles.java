package io.github.apec2026.examples.export.popolo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.examples.export.FileSet;
import io.github.apec2026.examples.export.origin.DocumentCitations;
import io.github.apec2026.examples.export.origin.EntityUris;
import io.github.apec2026.examples.export.origin.RecordVersion;
import io.github.apec2026.query.ApecDataset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** People, posts, memberships, organizations, areas and events as {@code popolo/popolo.json}. */
public final class PopoloFiles implements FileSet {

    private final EntityUris uris;

    /** A file whose links lead to the default addresses of the entities. */
    public PopoloFiles() {
        this(EntityUris.byDefault());
    }

    /** A file whose links lead to the addresses of a host. */
    public PopoloFiles(EntityUris uris) {
        this.uris = uris;
    }

    @Override
    public String name() {
        return "popolo";
    }

    @Override
    public String description() {
        return "people, posts, memberships, organizations, areas and events for civic software (Popolo JSON)";
    }

    @Override
    public List<ExportedFile> files(ApecDataset record) {
        return List.of(new ExportedFile(
                "popolo/popolo.json",
                "application/json",
                "people, posts, memberships, organizations, areas, events",
                text(of(record)).getBytes(StandardCharsets.UTF_8)));
    }

    private ObjectNode of(ApecDataset record) {
        PopoloNodes nodes = new PopoloNodes(record, uris);
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.set("meta", meta(record));
        ArrayNode persons = root.putArray("persons");
        record.persons().forEach(person -> persons.add(nodes.person(person)));
        ArrayNode organizations = root.putArray("organizations");
        record.organizations().forEach(organization -> organizations.add(nodes.organization(organization)));
        ArrayNode posts = root.putArray("posts");
        record.positions().forEach(position -> posts.add(nodes.post(position)));
        ArrayNode memberships = root.putArray("memberships");
        record.positions().forEach(position -> memberships.add(nodes.membership(position)));
        ArrayNode areas = root.putArray("areas");
        record.economies().forEach(economy -> areas.add(nodes.area(economy)));
        record.places().forEach(place -> areas.add(nodes.area(place)));
        ArrayNode events = root.putArray("events");
        record.meetings().forEach(meeting -> events.add(nodes.event(meeting)));
        return root;
    }

    private static ObjectNode meta(ApecDataset record) {
        ObjectNode meta = JsonNodeFactory.instance.objectNode();
        meta.put("licence", RecordVersion.LICENCE + " <" + RecordVersion.LICENCE_URI + ">");
        meta.put("record", "SHA-256 " + RecordVersion.of(record));
        meta.put("classifications", "The classifications are those of the record, not of the documents.");
        ArrayNode sources = meta.putArray("sources");
        DocumentCitations.print(record).forEach(sources::add);
        return meta;
    }

    private static String text(ObjectNode root) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON is written without fault", e);
        }
    }
}
