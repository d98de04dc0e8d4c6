package io.github.apec2026.examples.mcp;

import io.github.apec2026.examples.mcp.json.Schemas;
import io.github.apec2026.examples.mcp.tool.Language;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Hit;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Completes arguments of prompts and addresses: codes and keys by their beginning, ids also by a name. */
final class Completions {

    /** The protocol allows no more. */
    private static final int MOST = 100;

    private static final int LONGEST = 300;

    private final ApecDataset apec;

    Completions(ApecDataset apec) {
        this.apec = apec;
    }

    /** Everything that has arguments. */
    static List<McpSchema.CompleteReference> references(
            List<McpSchema.Prompt> prompts, List<McpSchema.ResourceTemplate> templates) {
        List<McpSchema.CompleteReference> all = new ArrayList<>();
        prompts.forEach(prompt -> all.add(new McpSchema.PromptReference(prompt.name())));
        templates.forEach(template -> all.add(new McpSchema.ResourceReference(template.uriTemplate())));
        return all;
    }

    McpSchema.CompleteResult complete(McpSchema.CompleteRequest request) {
        String value = Optional.ofNullable(request.argument().value()).orElse("");
        String name = Optional.ofNullable(request.argument().name()).orElse("");
        return result(value.length() > LONGEST ? List.of() : values(request.ref(), name, value));
    }

    private List<String> values(McpSchema.CompleteReference reference, String name, String value) {
        if (reference instanceof McpSchema.ResourceReference resource) {
            return keys(resource.uri(), name, value);
        }
        return switch (name) {
            case "language" -> beginning(Schemas.codes(Language.class).stream(), value);
            case "meeting" -> ids(EntityType.MEETING, value);
            case "first", "second" -> ids(EntityType.DOCUMENT, value);
            case "topic" -> ids(EntityType.TOPIC, value);
            default -> List.of();
        };
    }

    private List<String> keys(String template, String name, String value) {
        String type = template.substring(Resources.SCHEME.length(), template.indexOf("/{"));
        if (type.equals(EntityType.ARTICLE.entityName())) {
            return beginning(
                    all(EntityType.ARTICLE)
                            .map(Id::key)
                            .map(key -> name.equals("document")
                                    ? key.substring(0, key.indexOf('/'))
                                    : key.substring(key.indexOf('/') + 1))
                            .distinct(),
                    value);
        }
        EntityType<?> entities = EntityType.named(type).orElseThrow();
        return Stream.concat(
                        all(entities).map(Id::key).filter(key -> key.startsWith(value)),
                        named(entities, value).map(Id::key))
                .distinct()
                .toList();
    }

    private List<String> ids(EntityType<?> type, String value) {
        return Stream.concat(
                        all(type)
                                .filter(id -> id.key().startsWith(value)
                                        || id.toString().startsWith(value)),
                        named(type, value))
                .map(Id::toString)
                .distinct()
                .toList();
    }

    private Stream<? extends Id<?>> named(EntityType<?> type, String value) {
        return value.isBlank()
                ? Stream.empty()
                : apec.search(value).stream().map(Hit::id).filter(id -> id.type() == type);
    }

    private Stream<? extends Id<?>> all(EntityType<?> type) {
        return Catalogs.ids(apec, type).stream().sorted();
    }

    private static List<String> beginning(Stream<String> all, String value) {
        return all.filter(each -> each.startsWith(value)).toList();
    }

    private static McpSchema.CompleteResult result(List<String> values) {
        Set<String> first = new LinkedHashSet<>(values.subList(0, Math.min(values.size(), MOST)));
        return new McpSchema.CompleteResult(new McpSchema.CompleteResult.CompleteCompletion(
                List.copyOf(first), values.size(), values.size() > MOST));
    }
}
