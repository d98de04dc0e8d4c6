package io.github.apec2026.examples.export.linked;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementMode;
import java.util.Locale;
import java.util.Map;

/** The classes of entities: that of schema.org, the nearest one that says nothing more than the record, and that of the record. */
final class Types {

    private static final Map<EntityType<?>, String> SCHEMA_ORG = Map.ofEntries(
            Map.entry(EntityType.EDITION, "EventSeries"),
            Map.entry(EntityType.PRIORITY, "DefinedTerm"),
            Map.entry(EntityType.MEETING, "Event"),
            Map.entry(EntityType.PERSON, "Person"),
            Map.entry(EntityType.POSITION, "OrganizationRole"),
            Map.entry(EntityType.TOPIC, "DefinedTerm"),
            Map.entry(EntityType.INITIATIVE, "Intangible"),
            Map.entry(EntityType.INDICATOR, "StatisticalVariable"),
            Map.entry(EntityType.OBSERVATION, "Observation"),
            Map.entry(EntityType.PRODUCT, "Product"),
            Map.entry(EntityType.UNIT, "DefinedTerm"),
            Map.entry(EntityType.ECONOMY, "AdministrativeArea"));

    private Types() {}

    static void addTo(ObjectNode node, Entity entity) {
        ArrayNode types = node.putArray("@type");
        types.add(schemaOrg(entity));
        types.add(Vocabulary.term(className(entity.id().type())));
        if (entity.id().type() == EntityType.TOPIC) {
            types.add("skos:Concept");
        }
        if (entity.id().type() == EntityType.DOCUMENT) {
            types.add("prov:Entity");
        }
    }

    /** The class of a type in the vocabulary of the record: {@code Meeting}. */
    static String className(EntityType<?> type) {
        String name = type.entityName();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static String schemaOrg(Entity entity) {
        if (entity instanceof Organization organization) {
            return switch (organization.kind()) {
                case GOVERNMENT -> "GovernmentOrganization";
                case UNIVERSITY -> "CollegeOrUniversity";
                case RESEARCH_INSTITUTE -> "ResearchOrganization";
                case MEDIA, NEWS_AGENCY -> "NewsMediaOrganization";
                default -> "Organization";
            };
        }
        if (entity instanceof Place place) {
            return switch (place.kind()) {
                case PROVINCE -> "AdministrativeArea";
                case CITY -> "City";
                default -> "Place";
            };
        }
        if (entity instanceof Statement statement) {
            return statement.mode() == StatementMode.DIRECT ? "Quotation" : "CreativeWork";
        }
        if (entity instanceof SourceDocument document) {
            return switch (document.kind()) {
                case NEWS -> "NewsArticle";
                case OPINION -> "OpinionNewsArticle";
                default -> "CreativeWork";
            };
        }
        if (entity instanceof Article article) {
            return switch (article.kind()) {
                case NEWS, FEATURE, BRIEF -> "NewsArticle";
                case OPINION -> "OpinionNewsArticle";
                default -> "CreativeWork";
            };
        }
        return SCHEMA_ORG.getOrDefault(entity.id().type(), "Thing");
    }
}
