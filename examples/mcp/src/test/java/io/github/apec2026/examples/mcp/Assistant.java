package io.github.apec2026.examples.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An assistant: the SDK's client of a server in a process of its own. Each answer is validated against the output schema of its tool. */
final class Assistant implements AutoCloseable {

    /** The five documents that the answers expected here are from; later ones may add to them. */
    static final List<String> FIVE = List.of(
            "document/cgtn-gyeongju-2025",
            "document/guangdong-priorities-2026-01-29",
            "document/ppsti-guangzhou-2026",
            "document/som1-technology-visit-2026",
            "document/wen-wei-po-som1-opening-2026");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final McpSyncClient client;
    private final Map<String, McpSchema.Tool> tools = new TreeMap<>();

    private Assistant(McpClientTransport transport) {
        client = McpClient.sync(transport)
                .requestTimeout(PATIENCE)
                .initializationTimeout(PATIENCE)
                .build();
        client.initialize();
        client.listTools().tools().forEach(tool -> tools.put(tool.name(), tool));
    }

    /** Starts a server on the class path of the tests, with options. */
    static Assistant start(String... options) {
        List<String> args = new ArrayList<>(javaOptions());
        args.addAll(List.of(options));
        StdioClientTransport transport = new StdioClientTransport(
                ServerParameters.builder(java()).args(args).build(),
                JsonMappers.of(JsonMapper.builder().build()));
        Queue<String> errors = new ConcurrentLinkedQueue<>();
        transport.setStdErrorHandler(errors::add);
        Assistant assistant = new Assistant(transport);
        assistant.errors.addAll(errors);
        return assistant;
    }

    /** Talks to a server over another transport. */
    static Assistant over(McpClientTransport transport) {
        return new Assistant(transport);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static List<String> javaOptions() {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ApecMcp.class.getName());
    }

    McpSyncClient client() {
        return client;
    }

    Map<String, McpSchema.Tool> tools() {
        return tools;
    }

    /** What the server wrote to standard error. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    /** The structured answer to a call from the five documents. */
    JsonNode ask(String tool, Map<String, ?> arguments) {
        Map<String, Object> all = new TreeMap<>(arguments);
        all.putIfAbsent("according_to", FIVE);
        return answer(tool, all);
    }

    /** The structured answer to a call, validated. */
    JsonNode answer(String tool, Map<String, ?> arguments) {
        McpSchema.CallToolResult result = call(tool, arguments);
        assertThat(result.isError())
                .as(tool + " " + arguments + ": " + text(result))
                .isNotEqualTo(true);
        JsonNode structured = mapper.valueToTree(result.structuredContent());
        JsonNode schema = mapper.valueToTree(tools.get(tool).outputSchema());
        assertThat(validate(schema, structured)).as(tool + " " + arguments).isEmpty();
        assertThat(text(result)).isNotBlank();
        return structured;
    }

    /** The message by which a tool refuses a call. */
    String refusal(String tool, Map<String, ?> arguments) {
        McpSchema.CallToolResult result = call(tool, arguments);
        assertThat(result.isError()).as(tool + " " + arguments).isEqualTo(true);
        assertThat(result.structuredContent()).isNull();
        return text(result);
    }

    McpSchema.CallToolResult call(String tool, Map<String, ?> arguments) {
        return client.callTool(McpSchema.CallToolRequest.builder(tool)
                .arguments(new TreeMap<>(arguments))
                .build());
    }

    static String text(McpSchema.CallToolResult result) {
        return ((McpSchema.TextContent) result.content().get(0)).text();
    }

    /** What is wrong with a value, by another library than the one that made it. */
    static List<String> validate(JsonNode schema, JsonNode value) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(value)
                .stream()
                .map(Object::toString)
                .toList();
    }

    JsonNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    JsonNode parse(String json) {
        return mapper.readTree(json);
    }

    @Override
    public void close() {
        client.close();
    }
}
