package io.github.apec2026.examples.mcp;

import io.github.apec2026.examples.mcp.tool.Tools;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The tools, resources, prompts and completions of the record, put on the SDK's server over one of two transports. */
final class RecordServer {

    private static final String NAME = "apec2026";
    private static final String TITLE = "The APEC 2026 record";

    /** Arguments are checked where they are read; answers are made from the types that their schemas are made from, and tests check them. */
    private static final JsonSchemaValidator UNUSED = new JsonSchemaValidator() {
        @Override
        public ValidationResponse validate(Map<String, Object> schema, Object content) {
            return ValidationResponse.asValid("");
        }
    };

    private final int maxBytes;
    private final McpJsonMapper json;
    private final ToolFeatures tools;
    private final Resources resources;
    private final Prompts prompts;
    private final Completions completions;

    RecordServer(Tools tools, int maxBytes) {
        JsonMapper mapper = JsonMappers.strict(maxBytes);
        this.maxBytes = maxBytes;
        this.json = JsonMappers.of(mapper);
        this.tools = new ToolFeatures(tools);
        this.resources = new Resources(tools, mapper);
        this.prompts = new Prompts(tools.apec(), resources);
        this.completions = new Completions(tools.apec());
    }

    /** Serves one client over two streams. */
    StdioTransport stdio(InputStream in, OutputStream out) {
        StdioTransport transport = new StdioTransport(json, in, out, maxBytes);
        McpServer.sync(transport)
                .serverInfo(info())
                .instructions(Guide.INSTRUCTIONS)
                .capabilities(capabilities())
                .jsonMapper(json)
                .jsonSchemaValidator(UNUSED)
                .validateToolInputs(false)
                .immediateExecution(true)
                .tools(tools.tools().stream()
                        .map(tool -> new McpServerFeatures.SyncToolSpecification(
                                tool, (exchange, request) -> tools.call(request)))
                        .toList())
                .resources(resources.fixed().stream()
                        .map(resource -> new McpServerFeatures.SyncResourceSpecification(
                                resource, (exchange, request) -> resources.read(request)))
                        .toList())
                .resourceTemplates(resources.templates().stream()
                        .map(template -> new McpServerFeatures.SyncResourceTemplateSpecification(
                                template, (exchange, request) -> resources.read(request)))
                        .toList())
                .prompts(prompts.list().stream()
                        .map(prompt -> new McpServerFeatures.SyncPromptSpecification(
                                prompt, (exchange, request) -> prompts.get(request)))
                        .toList())
                .completions(Completions.references(prompts.list(), resources.templates()).stream()
                        .map(reference -> new McpServerFeatures.SyncCompletionSpecification(
                                reference, (exchange, request) -> completions.complete(request)))
                        .toList())
                .build();
        return transport;
    }

    /** Serves any number of clients over HTTP on the loopback interface, each request by itself. */
    HttpTransport http(int port) throws IOException {
        HttpTransport transport = new HttpTransport(json, port, maxBytes);
        McpServer.sync(transport)
                .serverInfo(info())
                .instructions(Guide.INSTRUCTIONS)
                .capabilities(capabilities())
                .jsonMapper(json)
                .jsonSchemaValidator(UNUSED)
                .validateToolInputs(false)
                .immediateExecution(true)
                .tools(tools.tools().stream()
                        .map(tool -> new McpStatelessServerFeatures.SyncToolSpecification(
                                tool, (context, request) -> tools.call(request)))
                        .toList())
                .resources(resources.fixed().stream()
                        .map(resource -> new McpStatelessServerFeatures.SyncResourceSpecification(
                                resource, (context, request) -> resources.read(request)))
                        .toList())
                .resourceTemplates(resources.templates().stream()
                        .map(template -> new McpStatelessServerFeatures.SyncResourceTemplateSpecification(
                                template, (context, request) -> resources.read(request)))
                        .toList())
                .prompts(prompts.list().stream()
                        .map(prompt -> new McpStatelessServerFeatures.SyncPromptSpecification(
                                prompt, (context, request) -> prompts.get(request)))
                        .toList())
                .completions(Completions.references(prompts.list(), resources.templates()).stream()
                        .map(reference -> new McpStatelessServerFeatures.SyncCompletionSpecification(
                                reference, (context, request) -> completions.complete(request)))
                        .toList())
                .build();
        return transport;
    }

    private static McpSchema.Implementation info() {
        String version = Optional.ofNullable(RecordServer.class.getPackage().getImplementationVersion())
                .orElse("development");
        return McpSchema.Implementation.builder(NAME, version).title(TITLE).build();
    }

    private static McpSchema.ServerCapabilities capabilities() {
        return McpSchema.ServerCapabilities.builder()
                .tools(false)
                .resources(false, false)
                .prompts(false)
                .completions()
                .build();
    }
}
