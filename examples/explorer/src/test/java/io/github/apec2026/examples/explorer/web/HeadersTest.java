package io.github.apec2026.examples.explorer.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.examples.explorer.Client;
import io.github.apec2026.examples.explorer.RawClient;
import io.github.apec2026.examples.explorer.RunningExplorer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers of every kind of answer: what protects its reader, what says which version it is, and what it may be asked with. */
@Timeout(120)
class HeadersTest {

    private static final Map<String, String> PROTECTING = Map.of(
            "content-security-policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src"
                    + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "x-content-type-options",
            "nosniff",
            "x-frame-options",
            "DENY",
            "referrer-policy",
            "same-origin",
            "permissions-policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "cross-origin-opener-policy",
            "same-origin",
            "cross-origin-embedder-policy",
            "require-corp",
            "cross-origin-resource-policy",
            "same-origin");

    private static RunningExplorer explorer;
    private static Client client;

    @BeforeAll
    static void start() {
        explorer = RunningExplorer.with();
        client = explorer.client();
    }

    @AfterAll
    static void stop() {
        explorer.close();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "/meeting/som1-2026,200",
        "/api/meeting/som1-2026,200",
        "/api/meeting/none-of-this-name,404",
        "/api/meetings?x=1,400",
        "/nothing,404",
        "/health,200",
        "/feed,200",
        "/sitemap.xml,200",
        "/robots.txt,200",
        "/assets/explorer.css,200",
        "/v3/api-docs,200",
        "/official/wang-yi,301",
        "/api/meetings?text=%FF,400",
        "/%00,400"
    })
    void everyAnswerProtectsItsReader(String target, int status) throws IOException {
        RawClient.Answer answer = explorer.rawClient().get(target);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        PROTECTING.forEach(
                (name, value) -> assertThat(answer.header(name)).as(name).isEqualTo(value));
        assertThat(answer.header("server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GARBAGE\r\n\r\n", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "FOO / HTTP/1.1\r\nHost: x\r\n\r\n"})
    void evenTheAnswerToWhatIsNoRequestDoes(String request) throws IOException {
        RawClient.Answer answer = explorer.rawClient().send(request);
        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        PROTECTING.forEach(
                (name, value) -> assertThat(answer.header(name)).as(name).isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meeting/som1-2026",
                "/api/meeting/som1-2026",
                "/api/meetings?place=guangdong",
                "/health",
                "/feed",
                "/sitemap.xml",
                "/assets/explorer.css"
            })
    void whoHasAnAnswerIsNotSentItAgain(String path) throws Exception {
        HttpResponse<byte[]> first = client.send("GET", path);
        String tag = header(first, "etag");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(tag).matches("W/\"[\\w-]{22}\"");
        assertThat(header(first, "cache-control")).isEqualTo("no-cache");

        HttpResponse<byte[]> second = client.send("GET", path, "If-None-Match", "\"other\", " + tag);

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(header(second, "etag")).isEqualTo(tag);
        assertThat(client.send("GET", path, "If-None-Match", "\"other\"").body())
                .isEqualTo(first.body());
    }

    @Test
    void whatDiffersHasAnotherTag() throws Exception {
        Set<String> tags = new HashSet<>();
        tags.add(header(client.send("GET", "/api/meetings"), "etag"));
        tags.add(header(client.send("GET", "/api/meetings?place=guangdong"), "etag"));
        tags.add(header(client.send("GET", "/meeting/som1-2026", "Accept-Language", "zh-Hans"), "etag"));
        tags.add(header(client.send("GET", "/meeting/som1-2026", "Accept-Language", "en"), "etag"));
        tags.add(header(client.send("GET", "/meeting/som1-2026?lang=zh-Hant"), "etag"));
        assertThat(tags).hasSize(5);
        assertThat(header(client.send("GET", "/meeting/som1-2026"), "vary")).contains("accept-language");
    }

    @Test
    void anErrorHasNoTag() throws Exception {
        assertThat(client.send("GET", "/nothing").headers().firstValue("etag")).isEmpty();
        assertThat(client.send("GET", "/api/meetings?x=1").headers().firstValue("etag"))
                .isEmpty();
        assertThat(client.send("GET", "/nothing", "If-None-Match", "*").statusCode())
                .isEqualTo(404);
    }

    @Test
    void headAnswersWithTheHeadersOfGetAndNoBody() throws Exception {
        for (String path : List.of("/meeting/som1-2026", "/api/meeting/som1-2026", "/health")) {
            HttpResponse<byte[]> get = client.send("GET", path);
            HttpResponse<byte[]> head = client.send("HEAD", path);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            for (String name : List.of("etag", "content-type", "content-length")) {
                assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
            }
        }
    }

    @Test
    void optionsSaysThatThereIsOnlyReading() throws Exception {
        HttpResponse<byte[]> options = client.send("OPTIONS", "/api/meetings");
        assertThat(options.statusCode()).isEqualTo(200);
        assertThat(header(options, "allow").split(",\\s*", -1)).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
        HttpResponse<byte[]> post = client.send("POST", "/api/meetings");
        assertThat(post.statusCode()).isEqualTo(405);
        assertThat(header(post, "allow")).contains("GET");
    }

    @Test
    void whoReadsGzipIsSentGzipOfTheSame() throws Exception {
        for (String path : List.of("/meeting/som1-2026", "/api/facts/meeting/som1-2026")) {
            HttpResponse<byte[]> plain = client.send("GET", path);
            HttpResponse<byte[]> packed = client.send("GET", path, "Accept-Encoding", "gzip");
            assertThat(header(packed, "content-encoding")).isEqualTo("gzip");
            assertThat(packed.body().length).isLessThan(plain.body().length / 2);
            try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
                assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(Client.text(plain));
            }
        }
    }

    @Test
    void aFileWhoseVersionIsInItsAddressIsKeptForEver() throws Exception {
        HttpResponse<byte[]> charts = client.send("GET", "/webjars/echarts/5.5.0/echarts.min.js");
        assertThat(charts.statusCode()).isEqualTo(200);
        assertThat(header(charts, "cache-control")).contains("immutable");
    }

    @Test
    void healthSaysWhichRecord() throws Exception {
        var health = client.get("/health");
        assertThat(health.path("status").stringValue()).isEqualTo("up");
        assertThat(health.path("record").stringValue()).matches("[0-9a-f]{64}");
        assertThat(health.path("version").stringValue()).matches("\\d+\\.\\d+.*");
        assertThat(health.path("compiled").booleanValue()).isFalse();
        assertThat(health.path("documents").size()).isGreaterThanOrEqualTo(5);
        assertThat(client.get("/api/info").path("record")).isEqualTo(health.path("record"));
    }
}
