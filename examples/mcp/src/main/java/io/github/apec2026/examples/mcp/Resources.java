package io.github.apec2026.examples.mcp;

import io.github.apec2026.examples.mcp.tool.BadArgument;
import io.github.apec2026.examples.mcp.tool.Tools;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.Label;
import io.github.apec2026.value.Printable;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What can be read by its address: {@code apec2026://meeting/som1-2026} for each entity, the guide, and some lists. */
final class Resources {

    /** The start of every address. */
    static final String SCHEME = "apec2026://";

    private static final String GUIDE = SCHEME + "guide";
    private static final String JSON = "application/json";
    private static final String MARKDOWN = "text/markdown";
    private static final int MOST_ITEMS = 50;
    private static final int LONGEST_URI = 300;

    /** Lists by the addresses under which they can be read, with the tools that make them. */
    private static final Map<String, String> LISTS = Map.of(
            SCHEME + "sources", "sources",
            SCHEME + "contradictions", "contradictions",
            SCHEME + "left-open", "left_open");

    private final Tools tools;
    private final JsonMapper mapper;

    Resources(Tools tools, JsonMapper mapper) {
        this.tools = tools;
        this.mapper = mapper;
    }

    /** The resources that are listed: the guide, the lists and the documents. */
    List<McpSchema.Resource> fixed() {
        List<McpSchema.Resource> all = new ArrayList<>();
        all.add(resource(GUIDE, "guide", "How to answer from this record", "Rules, tools, ids and dates.", MARKDOWN));
        LISTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(list -> all.add(resource(
                        list.getKey(),
                        list.getValue(),
                        tools.named(list.getValue()).title(),
                        tools.named(list.getValue()).description(),
                        JSON)));
        for (SourceDocument document : tools.apec().documents()) {
            Label label = tools.apec().label(document.id(), Locale.ENGLISH);
            all.add(resource(
                    SCHEME + document.id(),
                    document.id().key(),
                    label.text(),
                    "What the record has of this document: title, date, publisher, editing. Its text is not included.",
                    JSON));
        }
        return all;
    }

    private static McpSchema.Resource resource(String uri, String name, String title, String description, String type) {
        return McpSchema.Resource.builder(uri, name)
                .title(title)
                .description(description)
                .mimeType(type)
                .build();
    }

    /** An address for each type of entity. */
    List<McpSchema.ResourceTemplate> templates() {
        return EntityType.all().stream()
                .<McpSchema.ResourceTemplate>map(type -> McpSchema.ResourceTemplate.builder(
                                SCHEME + type + (type == EntityType.ARTICLE ? "/{document}/{key}" : "/{key}"),
                                type.entityName())
                        .title("One " + type)
                        .description("One entity of the type " + type
                                + " by the key of its id, with values, citations and what is not stated.")
                        .mimeType(JSON)
                        .build())
                .toList();
    }

    /** Reads a resource. */
    McpSchema.ReadResourceResult read(McpSchema.ReadResourceRequest request) {
        String uri = request.uri();
        if (uri.equals(GUIDE)) {
            return result(uri, MARKDOWN, Guide.text());
        }
        String list = LISTS.get(uri);
        return list == null ? entity(uri) : result(uri, JSON, json(list, Map.of("limit", MOST_ITEMS)));
    }

    private McpSchema.ReadResourceResult entity(String uri) {
        if (!uri.startsWith(SCHEME) || uri.length() > LONGEST_URI) {
            throw notFound(uri, "an address is " + SCHEME + "type/key");
        }
        try {
            return result(uri, JSON, json("get", Map.of("id", uri.substring(SCHEME.length()))));
        } catch (BadArgument e) {
            throw notFound(uri, String.valueOf(e.getMessage()));
        }
    }

    private static McpError notFound(String uri, String why) {
        return McpError.builder(McpSchema.ErrorCodes.RESOURCE_NOT_FOUND)
                .message("No resource " + Printable.of(uri, 100) + ": " + why)
                .build();
    }

    /** What an entity has, as JSON. */
    McpSchema.TextResourceContents contents(Id<?> id) {
        return contents(SCHEME + id, JSON, json("get", Map.of("id", id.toString())));
    }

    private String json(String tool, Map<String, Object> arguments) {
        return mapper.writeValueAsString(
                tools.call(tools.named(tool), arguments).structured());
    }

    private static McpSchema.ReadResourceResult result(String uri, String type, String text) {
        return McpSchema.ReadResourceResult.builder(List.<McpSchema.ResourceContents>of(contents(uri, type, text)))
                .build();
    }

    private static McpSchema.TextResourceContents contents(String uri, String type, String text) {
        return McpSchema.TextResourceContents.builder(uri, text).mimeType(type).build();
    }
}
