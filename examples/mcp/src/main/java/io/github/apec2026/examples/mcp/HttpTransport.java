package io.github.apec2026.examples.mcp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The protocol's "streamable HTTP" without sessions and streams, by the HTTP server of the JDK: one POST, one answer. It listens on the loopback
 * interface only and refuses requests that a web page of another origin made (DNS rebinding).
 */
final class HttpTransport implements McpStatelessServerTransport {

    static final String PATH = "/mcp";

    private static final int THREADS = 4;
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;

    private final McpJsonMapper json;
    private final int maxBytes;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable McpStatelessServerHandler handler;

    HttpTransport(McpJsonMapper json, int port, int maxBytes) throws IOException {
        this.json = json;
        this.maxBytes = maxBytes;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    }

    @Override
    public void setMcpHandler(McpStatelessServerHandler mcpHandler) {
        handler = mcpHandler;
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        Diagnostics.print("listening at http://127.0.0.1:" + server.getAddress().getPort() + PATH);
    }

    /** Waits until the server is stopped. */
    void awaitEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The port that it listens on. */
    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(1);
        threads.shutdown();
        ended.countDown();
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.fromRunnable(this::close);
    }

    @Override
    public List<String> protocolVersions() {
        return StdioTransport.VERSIONS;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isLocal(exchange)) {
                send(exchange, FORBIDDEN, "");
            } else if (!exchange.getRequestURI().getPath().equals(PATH)) {
                send(exchange, NOT_FOUND, "");
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.getResponseHeaders().set("Allow", "POST");
                send(exchange, METHOD_NOT_ALLOWED, "");
            } else {
                handle(exchange);
            }
        } catch (RuntimeException e) {
            Diagnostics.print("A request could not be answered", e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(maxBytes + 1);
        if (body.length > maxBytes) {
            send(exchange, TOO_LARGE, MessageFault.TOO_LONG.json());
            return;
        }
        McpSchema.JSONRPCMessage message;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            message = McpSchema.deserializeJsonRpcMessage(json, text);
        } catch (CharacterCodingException e) {
            send(exchange, BAD_REQUEST, MessageFault.NOT_UTF_8.json());
            return;
        } catch (IOException | RuntimeException e) {
            send(exchange, BAD_REQUEST, MessageFault.NOT_JSON.json());
            return;
        }
        McpStatelessServerHandler to = Objects.requireNonNull(handler, "handler");
        if (message instanceof McpSchema.JSONRPCRequest request) {
            McpSchema.JSONRPCResponse response =
                    to.handleRequest(McpTransportContext.EMPTY, request).block();
            send(exchange, OK, json.writeValueAsString(response));
        } else if (message instanceof McpSchema.JSONRPCNotification notification) {
            to.handleNotification(McpTransportContext.EMPTY, notification).block();
            send(exchange, ACCEPTED, "");
        } else {
            send(exchange, BAD_REQUEST, MessageFault.NOT_A_MESSAGE.json());
        }
    }

    private static boolean isLocal(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        return host != null && isLocal("http://" + host) && (origin == null || isLocal(origin));
    }

    private static boolean isLocal(String address) {
        try {
            String host = URI.create(address).getHost();
            return host != null && LOCAL.contains(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
        }
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
