package io.github.apec2026.core.read;

import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.type.JsonSchema;
import io.github.apec2026.core.type.ValueTypes;
import java.util.List;

/**
 * The JSON Schema of a claim file: what {@link ClaimFileReader} and its like take for the right shape, told to other programs. What may
 * stand in the facts the schemas of the entities say, and of each value its type. No load needs it.
 */
public final class ClaimFileSchema {

    private static final String ID = "urn:io.github.apec2026:claim-file:" + ClaimFormat.VERSION;

    private final Definitions definitions = new Definitions();
    private final FactsSchema facts = new FactsSchema(new Schemas(), definitions);

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
                .with("required", List.of("format"));
        file.property("format", JsonSchema.any().with("const", ClaimFormat.VERSION))
                .property("document", document())
                .property("referents", referents())
                .property("repeats", repeats())
                .property("passages", JsonSchema.of("array").with("items", passage()))
                .property("facts", facts.facts())
                .property("judgements", judgements());
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

    private JsonSchema document() {
        return closed("id", "language", "text")
                .property("id", definitions.of(ClaimFormat.DOCUMENT_KEY))
                .property("language", JsonSchema.of("string"))
                .property(
                        "text",
                        closed("sha256", "length")
                                .property("sha256", hex(64))
                                .property("length", definitions.of(ValueTypes.INTEGER)));
    }

    private JsonSchema referents() {
        return definitions.shared(
                "referents",
                JsonSchema.of("array")
                        .with(
                                "items",
                                closed("words", "means")
                                        .property("words", JsonSchema.of("string"))
                                        .property("means", definitions.of(ValueTypes.ANY))));
    }

    private JsonSchema repeats() {
        return JsonSchema.of("array")
                .with(
                        "items",
                        closed("at", "length", "of")
                                .property("at", definitions.of(ValueTypes.INTEGER))
                                .property("length", definitions.of(ValueTypes.INTEGER))
                                .property("of", definitions.of(ValueTypes.INTEGER)));
    }

    private JsonSchema passage() {
        return closed("at", "length", "digest")
                .property("at", definitions.of(ValueTypes.INTEGER))
                .property("length", definitions.of(ValueTypes.INTEGER))
                .property("digest", hex(16))
                .property("article", JsonSchema.pattern(JsonSchema.KEY))
                .property("referents", referents())
                .property("gives", facts.gives())
                .property("facts", facts.facts())
                .property("nothing", JsonSchema.of("string"))
                .with(
                        "oneOf",
                        List.of(
                                JsonSchema.any().with("required", List.of("facts")),
                                JsonSchema.any().with("required", List.of("nothing"))));
    }

    private JsonSchema judgements() {
        return JsonSchema.of("array")
                .with(
                        "items",
                        closed("claim", "rank", "because")
                                .property("claim", facts.judged())
                                .property("rank", definitions.of(ClaimFormat.RANK))
                                .property("because", JsonSchema.of("string")));
    }

    private static JsonSchema hex(int digits) {
        return JsonSchema.pattern("[0-9a-f]{" + digits + "}");
    }

    /** An object that needs these members, and has no others than those that are added. */
    static JsonSchema closed(String... required) {
        return JsonSchema.closedObject().with("required", List.of(required));
    }
}
