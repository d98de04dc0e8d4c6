package io.github.apec2026.examples.export.linked;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.examples.export.RecordTerms;
import io.github.apec2026.examples.export.origin.ClaimUris;
import io.github.apec2026.examples.export.origin.DocumentCitations;
import io.github.apec2026.examples.export.origin.EntityProperties;
import io.github.apec2026.examples.export.origin.EntityUris;
import io.github.apec2026.examples.export.origin.RecordEntities;
import io.github.apec2026.examples.export.origin.RecordVersion;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Named;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Label;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Entities and their claims as JSON-LD 1.1, whose context is part of it.
 *
 * <p>{@link #embedded} is for the page of an entity: what search engines and other readers of pages take from it, by schema.org, with the
 * claims behind it. {@link #of} has everything that the record says of an entity, {@link #all} of all entities.
 *
 * <p>Equal records give equal texts.
 */
public final class LinkedData {

    private final ApecDataset record;
    private final EntityUris uris;
    private final Locale[] languages;
    private final Values values;
    private final ClaimNodes claims;

    private LinkedData(ApecDataset record, EntityUris uris, Locale... languages) {
        this.record = record;
        this.uris = uris;
        this.languages = languages.clone();
        this.values = new Values(record, uris);
        this.claims = new ClaimNodes(record, uris);
    }

    /**
     * An entity for its page, to stand in a {@code <script type="application/ld+json">}: the properties by schema.org, other entities by
     * their name and address, the documents it comes from, and the claims that its single values were chosen from. No text in it can end
     * the element. For an official that of the person.
     *
     * @param languages the languages to prefer for the names of other entities
     * @throws java.util.NoSuchElementException when there is no such entity
     */
    public static String embedded(ApecDataset record, Id<?> id, EntityUris uris, Locale... languages) {
        return JsonText.embeddable(new LinkedData(record, uris, languages).embedded(id));
    }

    /**
     * Everything that the record says of an entity: its properties by schema.org and by their names in the record, each claim with its
     * passage, and the documents.
     *
     * @throws java.util.NoSuchElementException when there is no such entity
     */
    public static String of(ApecDataset record, Id<?> id, EntityUris uris) {
        return JsonText.indented(new LinkedData(record, uris).document(id));
    }

    /** The complete record, with one node on each line. */
    static String all(ApecDataset record, EntityUris uris) {
        LinkedData data = new LinkedData(record, uris);
        ArrayNode graph = JsonNodeFactory.instance.arrayNode();
        graph.add(data.dataset());
        List<Entity> entities = RecordEntities.sorted(record).toList();
        entities.forEach(entity -> graph.add(data.node(entity)));
        data.passages(entities).forEach(passage -> graph.add(data.claims.of(passage)));
        entities.forEach(entity -> record.claims(entity.id()).forEach(claim -> graph.add(data.claims.of(claim))));
        return JsonText.lines(Vocabulary.context(), graph);
    }

    /** Those of the documents, and those of other documents that a claim of a subset was taken from; by document and position. */
    private Collection<Passage> passages(List<Entity> entities) {
        TreeMap<String, Passage> passages = new TreeMap<>();
        Consumer<Passage> add = passage ->
                passages.put(passage.document().key() + String.format(Locale.ROOT, " %09d", passage.at()), passage);
        record.documents().ids().forEach(id -> record.passages(id).forEach(add));
        for (Entity entity : entities) {
            for (Claim<?> claim : record.claims(entity.id())) {
                claim.evidence().map(Evidence::passage).ifPresent(add);
            }
        }
        return passages.values();
    }

    private ObjectNode embedded(Id<?> id) {
        Entity entity = entity(id);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("@context", Vocabulary.context());
        describe(node, entity);
        new SchemaOrg(record, values, this::named).addTo(node, entity);
        List<Claim<?>> chosen = chosen(entity.id());
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        chosen.forEach(claim -> nodes.add(claims.of(claim)));
        addSources(node, entity.id());
        if (!nodes.isEmpty()) {
            node.set("apec:claim", nodes);
        }
        return node;
    }

    private ObjectNode document(Id<?> id) {
        Entity entity = entity(id);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.set("@context", Vocabulary.context());
        ArrayNode graph = document.putArray("@graph");
        graph.add(node(entity));
        TreeSet<String> passages = new TreeSet<>();
        for (Claim<?> claim : record.claims(entity.id())) {
            graph.add(claims.of(claim));
            Optional<Evidence> evidence = claim.evidence();
            if (evidence.isPresent()
                    && passages.add(new ClaimUris(uris).of(evidence.get().passage()))) {
                graph.add(claims.of(evidence.get().passage()));
            }
        }
        for (Id<SourceDocument> source : DocumentCitations.about(record, entity.id())) {
            record.find(source).filter(found -> !found.equals(entity)).ifPresent(found -> graph.add(node(found)));
        }
        return document;
    }

    /** An entity with all its properties. */
    private ObjectNode node(Entity entity) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        describe(node, entity);
        new SchemaOrg(record, values, values::reference).addTo(node, entity);
        new StatedValues(record, uris).addTo(node, entity.id());
        ArrayNode sources = JsonNodeFactory.instance.arrayNode();
        DocumentCitations.about(record, entity.id())
                .forEach(source -> sources.add(uris.of(source).toString()));
        if (!sources.isEmpty()) {
            node.set("prov:wasDerivedFrom", sources);
        }
        return node;
    }

    /** Address, classes and names; what has no name of its own by its label, with the origin of that. */
    private void describe(ObjectNode node, Entity entity) {
        node.put("@id", uris.of(entity.id()).toString());
        Types.addTo(node, entity);
        if (entity instanceof Economy economy) {
            node.set("name", Values.text(economy.apecName()));
        } else if (entity instanceof Named named && !named.name().isEmpty()) {
            node.set("name", Values.text(named.name()));
        } else {
            addLabel(node, entity.id());
        }
        node.put("url", uris.of(entity.id()).toString());
    }

    private void addLabel(ObjectNode node, Id<?> id) {
        Label label = record.label(id, languages);
        if (label.origin() != Label.Origin.KEY) {
            node.set("name", Values.tagged(label.language(), label.text()));
            node.put("apec:nameOrigin", label.origin().code());
        }
    }

    /** Another entity by its address, its class and its name. */
    private ObjectNode named(Id<?> id) {
        ObjectNode node = values.reference(id);
        record.find(id).ifPresent(entity -> {
            node.put("@type", Types.schemaOrg(entity));
            Label label = record.label(id, languages);
            if (label.origin() != Label.Origin.KEY) {
                node.set("name", Values.tagged(label.language(), label.text()));
            }
        });
        return node;
    }

    private void addSources(ObjectNode node, Id<?> id) {
        ArrayNode sources = JsonNodeFactory.instance.arrayNode();
        for (Id<SourceDocument> source : DocumentCitations.about(record, id)) {
            record.find(source).ifPresent(document -> {
                ObjectNode each = named(source);
                new SchemaOrg(record, values, this::named).addTo(each, document);
                sources.add(each);
            });
        }
        if (!sources.isEmpty()) {
            node.set("prov:wasDerivedFrom", sources);
        }
    }

    /** The claims that the single values of an entity were chosen from. */
    private List<Claim<?>> chosen(Id<?> id) {
        return EntityProperties.names(id.type()).stream()
                .filter(property -> EntityProperties.isSingle(id.type(), property))
                .flatMap(property -> record.fact(id, property).stream())
                .<Claim<?>>map(Fact::chosen)
                .toList();
    }

    private ObjectNode dataset() {
        ObjectNode node =
                JsonNodeFactory.instance.objectNode().put("@id", uris.base().toString());
        node.putArray("@type").add("Dataset").add("prov:Entity");
        node.set("name", Values.tagged("en", "APEC 2026 record"));
        node.put("version", RecordVersion.of(record));
        node.put("license", RecordTerms.LICENCE_URL);
        ArrayNode citations = node.putArray("citation");
        DocumentCitations.complete(record).forEach(citations::add);
        ArrayNode sources = node.putArray("prov:wasDerivedFrom");
        record.documents().ids().forEach(id -> sources.add(uris.of(id).toString()));
        return node;
    }

    private Entity entity(Id<?> id) {
        Entity entity = record.get(id);
        return entity instanceof Official official ? official.person() : entity;
    }
}
