package io.github.apec2026.examples.mcp;

import io.github.apec2026.examples.mcp.tool.BadArgument;
import io.github.apec2026.examples.mcp.tool.Tool;
import io.github.apec2026.examples.mcp.tool.Tools;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tools as the SDK describes and calls them. */
final class ToolFeatures {

    private final Tools tools;

    ToolFeatures(Tools tools) {
        this.tools = tools;
    }

    /** The descriptions of the tools. */
    List<McpSchema.Tool> tools() {
        return tools.list().stream().map(ToolFeatures::described).toList();
    }

    private static McpSchema.Tool described(Tool tool) {
        return McpSchema.Tool.builder(tool.name(), tool.inputSchema())
                .title(tool.title())
                .description(tool.description())
                .outputSchema(tool.outputSchema())
                .annotations(McpSchema.ToolAnnotations.builder()
                        .title(tool.title())
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
    }

    /** Answers a call; one that cannot be answered is an error of the tool, so that the assistant reads the remedy. */
    McpSchema.CallToolResult call(McpSchema.CallToolRequest request) {
        try {
            Tool.Result result = tools.call(
                    tools.named(request.name()),
                    Optional.ofNullable(request.arguments()).orElse(Map.of()));
            return McpSchema.CallToolResult.builder()
                    .structuredContent(result.structured())
                    .addTextContent(result.text())
                    .isError(false)
                    .build();
        } catch (BadArgument e) {
            return error(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            Diagnostics.print("A call could not be answered", e);
            return error("The server failed to answer this call. It is a fault of the server; try other arguments.");
        }
    }

    private static McpSchema.CallToolResult error(String message) {
        return McpSchema.CallToolResult.builder()
                .addTextContent(message)
                .isError(true)
                .build();
    }
}
