package io.github.apec2026.examples.export.linked;

import io.github.apec2026.examples.export.origin.EntityProperties;
import io.github.apec2026.model.EntityType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The vocabulary in Turtle: the terms of claims, then a class for each type of entity and a term for each property, by the model. */
final class VocabularyText {

    private VocabularyText() {}

    static String text() {
        StringBuilder out =
                new StringBuilder(new String(LinkedFiles.resource("vocabulary.ttl"), StandardCharsets.UTF_8));
        Map<String, List<String>> classesByProperty = new TreeMap<>();
        out.append("\n# The types of entities.\n");
        for (EntityType<?> type : EntityType.all()) {
            String name = Vocabulary.term(Types.className(type));
            List<String> properties = EntityProperties.names(type);
            if (properties.isEmpty()) {
                continue; // an official is a person with positions
            }
            out.append(name)
                    .append(" a rdfs:Class ; rdfs:label \"")
                    .append(type.entityName())
                    .append("\"@en .\n");
            properties.forEach(property -> classesByProperty
                    .computeIfAbsent(property, key -> new ArrayList<>())
                    .add(name));
        }
        out.append("\n# Their properties, by the names that they have in the record.\n");
        classesByProperty.forEach((property, classes) -> out.append(Vocabulary.term(property))
                .append(" a rdf:Property ; rdfs:label \"")
                .append(property)
                .append("\"@en ; schema:domainIncludes ")
                .append(String.join(", ", classes))
                .append(" .\n"));
        return out.toString();
    }
}
