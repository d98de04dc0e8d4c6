package io.github.apec2026.examples.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.model.EntityType;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resources by their addresses, and the completion of addresses and of arguments of prompts. */
class ResourcesTest {

    private static Assistant assistant;

    @BeforeAll
    static void start() {
        assistant = Assistant.start();
    }

    @AfterAll
    static void stop() {
        assistant.close();
    }

    private static String read(String uri) {
        List<McpSchema.ResourceContents> contents = assistant
                .client()
                .readResource(McpSchema.ReadResourceRequest.builder(uri).build())
                .contents();
        assertThat(contents).hasSize(1);
        assertThat(contents.get(0).uri()).isEqualTo(uri);
        return ((McpSchema.TextResourceContents) contents.get(0)).text();
    }

    @Test
    void everyListedResourceCanBeRead() {
        List<McpSchema.Resource> resources = assistant.client().listResources().resources();
        assertThat(resources)
                .extracting(McpSchema.Resource::uri)
                .contains("apec2026://guide", "apec2026://sources")
                .containsAll(
                        Assistant.FIVE.stream().map(id -> "apec2026://" + id).toList());
        for (McpSchema.Resource resource : resources) {
            String text = read(resource.uri());
            if (resource.mimeType().equals("application/json")) {
                assertThat(assistant.parse(text).isObject()).isTrue();
            } else {
                assertThat(text).startsWith("# ");
            }
        }
    }

    @Test
    void anEntityIsReadByItsId() {
        assertThat(assistant.parse(read("apec2026://meeting/som1-2026")))
                .isEqualTo(assistant.answer("get", Map.of("id", "meeting/som1-2026")));
        String article = assistant
                .answer("search", Map.of("text", "Guangdong CPPCC session concludes"))
                .at("/items/0/entity/id")
                .asString();
        assertThat(article).startsWith("article/");
        assertThat(assistant.parse(read("apec2026://" + article)).path("id").asString())
                .isEqualTo(article);
    }

    @Test
    void thereIsATemplateForEachTypeOfEntity() {
        assertThat(assistant.client().listResourceTemplates().resourceTemplates())
                .extracting(McpSchema.ResourceTemplate::uriTemplate)
                .contains("apec2026://meeting/{key}", "apec2026://article/{document}/{key}")
                .hasSize(EntityType.all().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apec2026://meeting/som1-2027",
                "apec2026://meeting/..%2f..%2fetc",
                "apec2026://nothing/at-all",
                "file:///etc/passwd",
                "http://127.0.0.1/",
                "apec2026://",
                "apec2026://meeting/\u0000"
            })
    void whatIsNoResourceIsNotFound(String uri) {
        assertThatThrownBy(() -> read(uri))
                .hasMessageNotContaining("\u0000")
                .message()
                .containsIgnoringCase("resource");
    }

    @Test
    void anUnknownKeyIsAnsweredWithThoseThatMayBeMeant() {
        assertThatThrownBy(() -> read("apec2026://meeting/som1-2027")).hasMessageContaining("meeting/som1-2026");
    }

    private static List<String> complete(McpSchema.CompleteReference reference, String name, String value) {
        McpSchema.CompleteResult result = assistant
                .client()
                .completeCompletion(McpSchema.CompleteRequest.builder(
                                reference, new McpSchema.CompleteRequest.CompleteArgument(name, value))
                        .build());
        assertThat(result.completion().values()).hasSizeLessThanOrEqualTo(100);
        return result.completion().values();
    }

    @Test
    void keysOfAddressesAreCompletedByTheirBeginningAndByName() {
        McpSchema.ResourceReference meeting = new McpSchema.ResourceReference("apec2026://meeting/{key}");
        assertThat(complete(meeting, "key", "som1")).contains("som1-2026", "som1-2026-opening");
        assertThat(complete(meeting, "key", "opening ceremony")).contains("som1-2026-opening");
        assertThat(complete(meeting, "key", "")).contains("som1-2026");
        assertThat(complete(meeting, "key", "\u0000\ud800")).isEmpty();
        assertThat(complete(meeting, "key", "x".repeat(5_000))).isEmpty();
        McpSchema.ResourceReference article = new McpSchema.ResourceReference("apec2026://article/{document}/{key}");
        assertThat(complete(article, "document", "wen")).containsExactly("wen-wei-po-som1-opening-2026");
        McpSchema.ResourceReference topic = new McpSchema.ResourceReference("apec2026://topic/{key}");
        assertThat(complete(topic, "key", "")).hasSize(100);
    }

    @Test
    void argumentsOfPromptsAreCompleted() {
        McpSchema.PromptReference brief = new McpSchema.PromptReference("brief_on_meeting");
        assertThat(complete(brief, "meeting", "som1")).contains("meeting/som1-2026");
        assertThat(complete(brief, "language", "zh")).containsExactly("zh-Hant", "zh-Hans");
        assertThat(complete(new McpSchema.PromptReference("compare_documents"), "first", ""))
                .containsAll(Assistant.FIVE);
        assertThat(complete(new McpSchema.PromptReference("answer_question"), "question", "What"))
                .isEmpty();
    }
}
