package io.github.apec2026.examples.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.examples.mcp.tool.Tools;
import io.github.apec2026.spi.DocumentStore;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The same over HTTP. */
class HttpTest {

    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

    private static HttpTransport server;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        server = new RecordServer(new Tools(Apec2026.load(), DocumentStore.none()), ApecMcp.MAX_BYTES).http(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theClientOfTheSdkIsAnsweredAsOverStandardStreams() {
        try (Assistant assistant =
                Assistant.over(HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + server.port())
                        .endpoint(HttpTransport.PATH)
                        .jsonMapper(JsonMappers.of(JsonMapper.builder().build()))
                        .build())) {
            assertThat(assistant
                            .answer("get", Map.of("id", "meeting/som1-2026"))
                            .path("id")
                            .asString())
                    .isEqualTo("meeting/som1-2026");
            assertThat(assistant.refusal("get", Map.of("id", "x"))).contains("id");
            assertThat(assistant.client().listPrompts().prompts()).isNotEmpty();
            assertThat(assistant.client().listResources().resources()).isNotEmpty();
        }
    }

    private static HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aPageOfAnotherOriginIsRefused() throws Exception {
        assertThat(post("/mcp", PING).statusCode()).isEqualTo(200);
        assertThat(post("/mcp", PING, "Origin", "http://localhost:3000").statusCode())
                .isEqualTo(200);
        assertThat(post("/mcp", PING, "Origin", "https://example.org").statusCode())
                .isEqualTo(403);
        assertThat(post("/mcp", PING, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(withHost("example.org")).contains(" 403 ");
        assertThat(withHost("localhost")).contains(" 200 ");
    }

    /** A request as a browser makes it that was given the loopback address for another name. */
    private static String withHost(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write(("POST /mcp HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\nContent-Length: "
                                    + PING.length() + "\r\n\r\n" + PING)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatIsNoRequestIsRefused() throws Exception {
        assertThat(post("/", PING).statusCode()).isEqualTo(404);
        assertThat(post("/mcp", "no json").statusCode()).isEqualTo(400);
        assertThat(post("/mcp", "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}").statusCode())
                .isEqualTo(400);
        assertThat(post("/mcp", "x".repeat(ApecMcp.MAX_BYTES + 1)).statusCode()).isEqualTo(413);
        assertThat(post("/mcp", "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}")
                        .statusCode())
                .isEqualTo(202);
        HttpRequest get = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/mcp"))
                .build();
        assertThat(CLIENT.send(get, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }
}
