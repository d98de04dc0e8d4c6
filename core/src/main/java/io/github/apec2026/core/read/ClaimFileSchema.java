package io.github.apec2026.core.read;

import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.type.JsonSchema;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema of a claim file, for other programs. It is made from what reading uses: the shapes of {@link ClaimFormat}, the schemas
 * of the entities and the types of the values. No load needs it.
 */
public final class ClaimFileSchema {

    private static final String ID = "urn:io.github.apec2026:claim-file:" + ClaimFormat.VERSION;

    private final Definitions definitions = new Definitions();
    private final ShapeSchema shapes = new ShapeSchema(definitions);
    private final FactsSchema facts = new FactsSchema(new Schemas(), definitions, shapes);

    private ClaimFileSchema() {}

    /** The schema as JSON, laid out for people, with a line feed at its end. */
    public static String json() {
        return new ClaimFileSchema().file().toJson() + "\n";
    }

    private JsonSchema file() {
        JsonSchema file = JsonSchema.any()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", ID)
                .with("title", "A claim file: what one document says, passage by passage, or a register")
                .with("type", "object")
                .with("required", ClaimFormat.FILE.required());
        shapes.members(
                file,
                ClaimFormat.FILE,
                Map.of(
                        "format", JsonSchema.any().with("const", ClaimFormat.VERSION),
                        "referents", referents(),
                        "passages", ShapeSchema.arrayOf(passage()),
                        "facts", facts.facts(),
                        "judgements", ShapeSchema.arrayOf(judgement())));
        file.with("additionalProperties", false)
                .with(
                        "anyOf",
                        List.of(
                                JsonSchema.any().with("required", List.of("document")),
                                JsonSchema.any().with("required", List.of("facts")),
                                JsonSchema.any().with("required", List.of("judgements"))))
                .with("not", JsonSchema.any().with("required", List.of("document", "facts")))
                .with("dependentRequired", ofADocument());
        return file.with("$defs", definitions.all());
    }

    private static JsonSchema ofADocument() {
        return JsonSchema.any()
                .with("document", List.of("passages"))
                .with("passages", List.of("document"))
                .with("referents", List.of("document"))
                .with("repeats", List.of("document"));
    }

    private JsonSchema referents() {
        return definitions.shared("referents", ShapeSchema.arrayOf(shapes.of(ClaimFormat.REFERENT)));
    }

    private JsonSchema passage() {
        Map<String, JsonSchema> others = Map.of(
                "article", JsonSchema.pattern(JsonSchema.KEY),
                "referents", referents(),
                "gives", facts.gives(),
                "facts", facts.facts());
        return shapes.of(ClaimFormat.PASSAGE, others)
                .with(
                        "oneOf",
                        List.of(
                                JsonSchema.any().with("required", List.of("facts")),
                                JsonSchema.any().with("required", List.of("nothing"))));
    }

    private JsonSchema judgement() {
        return shapes.of(ClaimFormat.JUDGEMENT, Map.of("claim", facts.judged()));
    }
}
