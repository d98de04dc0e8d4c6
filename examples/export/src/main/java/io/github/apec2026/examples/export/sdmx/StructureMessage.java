package io.github.apec2026.examples.export.sdmx;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.examples.export.RecordTerms;
import io.github.apec2026.examples.export.origin.DocumentCitations;
import io.github.apec2026.examples.export.origin.RecordVersion;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.LocalizedText;
import java.time.LocalDate;

/** The structures of the figures as a message of SDMX-JSON 2.0. */
final class StructureMessage {

    private static final String CONCEPTS = "CS_FIGURES";
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json";

    private StructureMessage() {}

    static ObjectNode of(ApecDataset record) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.set("meta", meta(record));
        ObjectNode data = message.putObject("data");
        ArrayNode structures = data.putArray("dataStructures");
        ArrayNode flows = data.putArray("dataflows");
        for (Dataflow flow : Dataflow.values()) {
            addComponents(Maintainable.addTo(structures, flow.structure(), flow.title()), flow);
            Maintainable.addTo(flows, flow.id(), flow.title())
                    .put("structure", Maintainable.urn("datastructure.DataStructure", flow.structure()));
        }
        addConcepts(Maintainable.addTo(data.putArray("conceptSchemes"), CONCEPTS, "Concepts of the figures"));
        data.set("codelists", Codelists.of(record));
        return message;
    }

    /** Prepared on the day of the latest document, so that equal records give equal messages. */
    private static ObjectNode meta(ApecDataset record) {
        ObjectNode meta = JsonNodeFactory.instance.objectNode();
        String version = RecordVersion.of(record);
        meta.put("schema", SCHEMA);
        meta.put("id", "record-" + version);
        meta.put("test", false);
        meta.put("prepared", RecordVersion.day(record).orElse(LocalDate.EPOCH) + "T00:00:00Z");
        meta.putArray("contentLanguages").add("en").add("zh-hant").add("zh-hans");
        Names.addTo(meta, LocalizedText.of("en", "Structures of the figures of the APEC 2026 record"));
        Names.addTo(
                meta.putObject("sender").put("id", Maintainable.AGENCY), LocalizedText.of("en", "APEC 2026 record"));
        meta.put("licence", RecordTerms.LICENCE + " <" + RecordTerms.LICENCE_URL + ">");
        meta.put("record", "SHA-256 " + version);
        ArrayNode sources = meta.putArray("sources");
        DocumentCitations.complete(record).forEach(sources::add);
        return meta;
    }

    private static void addComponents(ObjectNode structure, Dataflow flow) {
        ObjectNode components = structure.putObject("dataStructureComponents");
        ObjectNode dimensions = components.putObject("dimensionList").put("id", "DimensionDescriptor");
        ArrayNode keys = dimensions.putArray("dimensions");
        ArrayNode measures = components
                .putObject("measureList")
                .put("id", "MeasureDescriptor")
                .putArray("measures");
        ArrayNode attributes = components
                .putObject("attributeList")
                .put("id", "AttributeDescriptor")
                .putArray("attributes");
        for (Component component : Component.of(flow.withTime())) {
            switch (component.role()) {
                case DIMENSION -> describe(keys.addObject(), component).put("position", keys.size() - 1);
                case TIME -> describe(dimensions.putObject("timeDimension"), component);
                case MEASURE -> describe(measures.addObject(), component).put("usage", "mandatory");
                case MANDATORY, OPTIONAL -> addAttribute(attributes.addObject(), component);
            }
        }
    }

    private static void addAttribute(ObjectNode node, Component component) {
        describe(node, component)
                .put("usage", component.role() == Component.Role.MANDATORY ? "mandatory" : "optional")
                .putObject("attributeRelationship")
                .putObject("observation");
    }

    private static ObjectNode describe(ObjectNode node, Component component) {
        node.put("id", component.name());
        node.put("conceptIdentity", Maintainable.urn("conceptscheme.Concept", CONCEPTS) + "." + component.name());
        ObjectNode representation = node.putObject("localRepresentation");
        component
                .codelist()
                .ifPresentOrElse(
                        list -> representation.put("enumeration", Maintainable.urn("codelist.Codelist", list)),
                        () -> representation.putObject("format").put("dataType", component.dataType()));
        return node;
    }

    private static void addConcepts(ObjectNode scheme) {
        ArrayNode concepts = scheme.putArray("concepts");
        for (Component component : Component.values()) {
            ObjectNode concept = concepts.addObject().put("id", component.name());
            Names.addTo(concept, LocalizedText.of("en", component.title()));
            concept.put("description", component.description());
            concept.putObject("descriptions").put("en", component.description());
        }
    }
}
