package io.github.apec2026.examples.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the explorer: it knows the URL and JSON, and nothing of the library. */
public final class Client {

    private static final Duration LONG = Duration.ofSeconds(100);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(LONG).build();
    private final JsonMapper json = new JsonMapper();
    private final String root;

    public Client(String port) {
        this.root = "http://127.0.0.1:" + port;
    }

    /** The body of what is found. */
    public JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send("GET", path);
        assertThat(response.statusCode()).as(text(response)).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        return json.readTree(text(response));
    }

    /** The problem that is answered, with nothing in it but what a problem has. */
    public JsonNode problem(int status, String path) throws IOException, InterruptedException {
        return problem(status, "GET", path);
    }

    public JsonNode problem(int status, String method, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send(method, path);
        assertThat(response.statusCode()).as(text(response)).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = json.readTree(text(response));
        assertThat(problem.propertyNames()).containsOnly("title", "status", "detail", "instance");
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        return problem;
    }

    /** What is answered, with further headers as names and values in turn. */
    public HttpResponse<byte[]> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        return http.send(request(method, path, headers), BodyHandlers.ofByteArray());
    }

    public CompletableFuture<HttpResponse<byte[]>> sendLater(String path) {
        return http.sendAsync(request("GET", path), BodyHandlers.ofByteArray());
    }

    private HttpRequest request(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
                .timeout(LONG)
                .method(method, HttpRequest.BodyPublishers.noBody());
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    /** JSON is UTF-8 whatever a header says; bytes that are not are an error. */
    public static String text(HttpResponse<byte[]> response) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(response.body()))
                .toString();
    }
}
