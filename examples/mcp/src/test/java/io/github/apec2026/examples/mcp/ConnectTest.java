package io.github.apec2026.examples.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.spec.McpSchema;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an assistant sees when it connects. */
class ConnectTest {

    private static final Pattern NAME = Pattern.compile("[a-z_]{3,40}");

    private static Assistant assistant;

    @BeforeAll
    static void start() {
        assistant = Assistant.start();
    }

    @AfterAll
    static void stop() {
        assistant.close();
    }

    @Test
    void theServerSaysWhoItIsAndHowToAnswer() {
        assertThat(assistant.client().getServerInfo().name()).isEqualTo("apec2026");
        assertThat(assistant.client().getServerInstructions()).contains("citation", "notStated", "undecided");
        McpSchema.ServerCapabilities capabilities = assistant.client().getServerCapabilities();
        assertThat(capabilities.tools()).isNotNull();
        assertThat(capabilities.resources()).isNotNull();
        assertThat(capabilities.prompts()).isNotNull();
        assertThat(capabilities.completions()).isNotNull();
    }

    @Test
    void everyToolOnlyReadsAndSaysWhatEachArgumentAndEachMemberIs() {
        assertThat(assistant.tools()).hasSizeGreaterThan(10);
        for (McpSchema.Tool tool : assistant.tools().values()) {
            assertThat(tool.name()).matches(NAME);
            assertThat(tool.title()).isNotBlank();
            assertThat(tool.description()).hasSizeBetween(60, 500);
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            assertThat(tool.annotations().destructiveHint()).isFalse();
            assertThat(tool.annotations().idempotentHint()).isTrue();
            assertThat(tool.annotations().openWorldHint()).isFalse();
            assertDescribed(tool.name(), assistant.tree(tool.inputSchema()));
            assertDescribed(tool.name(), assistant.tree(tool.outputSchema()));
            assistant
                    .tree(tool.outputSchema())
                    .path("$defs")
                    .forEach(definition -> assertDescribed(tool.name(), definition));
        }
    }

    private static void assertDescribed(String tool, JsonNode schema) {
        assertThat(schema.path("additionalProperties").isBoolean()).as(tool).isTrue();
        schema.path("properties")
                .properties()
                .forEach(member -> assertThat(
                                member.getValue().path("description").asString(""))
                        .as(tool + "." + member.getKey())
                        .isNotBlank());
    }

    @Test
    void theSchemasAreSchemas() {
        JsonNode metaSchema = assistant.parse("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");
        for (McpSchema.Tool tool : assistant.tools().values()) {
            assertThat(Assistant.validate(metaSchema, assistant.tree(tool.inputSchema())))
                    .as(tool.name())
                    .isEmpty();
            assertThat(Assistant.validate(metaSchema, assistant.tree(tool.outputSchema())))
                    .as(tool.name())
                    .isEmpty();
        }
        assertThat(Assistant.validate(metaSchema, assistant.parse("{\"type\": \"nothing\"}")))
                .isNotEmpty();
    }

    @Test
    void theCodesOfTheLibraryAreEnumerated() {
        JsonNode acts = assistant
                .tree(assistant.tools().get("list_statements").inputSchema())
                .at("/properties/act/enum");
        assertThat(acts.toString()).contains("commitment", "call");
        JsonNode economies = assistant
                .tree(assistant.tools().get("list_officials").inputSchema())
                .at("/properties/economy/enum");
        assertThat(economies).hasSize(21);
    }

    @Test
    void theGuideNamesEveryToolAndNoOther() {
        String guide = Guide.text();
        TreeSet<String> named = new TreeSet<>();
        Pattern.compile("`([a-z]+(?:_[a-z]+)*)`")
                .matcher(guide.substring(guide.indexOf("## Which tool"), guide.indexOf("Every tool takes")))
                .results()
                .map(match -> match.group(1))
                .forEach(named::add);
        assertThat(named).isEqualTo(new TreeSet<>(assistant.tools().keySet()));
    }

    @Test
    void anUnknownToolIsRefused() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> assistant.call("no_such_tool", Map.of())))
                .hasMessageContaining("nknown tool");
        assertThat(assistant.answer("sources", Map.of()).path("total").asInt())
                .isGreaterThanOrEqualTo(List.of(Assistant.FIVE).size());
    }
}
