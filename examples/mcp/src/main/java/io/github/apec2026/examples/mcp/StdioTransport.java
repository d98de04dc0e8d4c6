package io.github.apec2026.examples.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Messages over two streams, one line each, answered one after the other.
 *
 * <p>The SDK's own transport ends at the first line that is no message, and drops answers that are not yet written when the input ends. Here
 * such a line is answered with an error and the next one is read; every request that was read is answered before {@link #run} returns.
 */
final class StdioTransport implements McpServerTransportProvider {

    /** The versions of the protocol that the SDK speaks over streams. */
    static final List<String> VERSIONS = List.of(
            ProtocolVersions.MCP_2024_11_05,
            ProtocolVersions.MCP_2025_03_26,
            ProtocolVersions.MCP_2025_06_18,
            ProtocolVersions.MCP_2025_11_25);

    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(1);

    private final McpJsonMapper json;
    private final MessageLines lines;
    private final OutputStream out;
    private @Nullable McpServerSession session;
    private boolean isInitialized;

    StdioTransport(McpJsonMapper json, InputStream in, OutputStream out, int maxBytes) {
        this.json = json;
        this.lines = new MessageLines(in, maxBytes);
        this.out = out;
    }

    @Override
    public void setSessionFactory(McpServerSession.Factory factory) {
        session = factory.create(new Lines());
    }

    /** Reads and answers until the input ends or nobody reads the output any more. */
    void run() throws IOException {
        McpServerSession open = Objects.requireNonNull(session, "a server is built on this transport first");
        for (MessageLines.Line line = lines.next(); line != null; line = lines.next()) {
            if (line.fault() != null) {
                write(line.fault().json());
            } else {
                handle(open, line.text());
            }
        }
        open.close();
    }

    private void handle(McpServerSession open, String line) throws IOException {
        McpSchema.JSONRPCMessage message;
        try {
            message = McpSchema.deserializeJsonRpcMessage(json, line);
        } catch (IOException | RuntimeException e) {
            write((line.stripLeading().startsWith("{") ? MessageFault.NOT_A_MESSAGE : MessageFault.NOT_JSON).json());
            return;
        }
        try {
            if (isReady(message)) {
                open.handle(message).block(LONGEST_ANSWER);
            } else if (message instanceof McpSchema.JSONRPCRequest request) {
                refuse(request);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            Diagnostics.print("A message could not be handled", e);
        }
    }

    /** Whether the session can handle a message: before it is initialized it would wait for that. */
    private boolean isReady(McpSchema.JSONRPCMessage message) {
        if (message instanceof McpSchema.JSONRPCRequest request) {
            return isInitialized || request.method().equals(McpSchema.METHOD_INITIALIZE);
        }
        if (message instanceof McpSchema.JSONRPCNotification notification) {
            isInitialized |= notification.method().equals(McpSchema.METHOD_NOTIFICATION_INITIALIZED);
        }
        return isInitialized;
    }

    private void refuse(McpSchema.JSONRPCRequest request) throws IOException {
        write(json.writeValueAsString(
                request.method().equals(McpSchema.METHOD_PING)
                        ? McpSchema.JSONRPCResponse.result(request.id(), Map.of())
                        : McpSchema.JSONRPCResponse.error(
                                request.id(),
                                new McpSchema.JSONRPCResponse.JSONRPCError(
                                        McpSchema.ErrorCodes.INVALID_REQUEST,
                                        "Not initialized: send initialize, then notifications/initialized."))));
    }

    private void write(String message) throws IOException {
        synchronized (out) {
            out.write((message + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    @Override
    public Mono<Void> notifyClients(String method, Object params) {
        return Objects.requireNonNull(session, "session").sendNotification(method, params);
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

    @Override
    public List<String> protocolVersions() {
        return VERSIONS;
    }

    /** The session's way to the output. */
    private final class Lines implements McpServerTransport {

        @Override
        public Mono<Void> sendMessage(McpSchema.JSONRPCMessage message) {
            return Mono.fromRunnable(() -> {
                try {
                    write(json.writeValueAsString(message));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        @Override
        public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
            return json.convertValue(data, type);
        }

        @Override
        public Mono<Void> closeGracefully() {
            return Mono.empty();
        }

        @Override
        public List<String> protocolVersions() {
            return VERSIONS;
        }
    }
}
