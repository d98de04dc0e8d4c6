package io.github.apec2026.examples.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that writes its requests byte by byte, as no library for HTTP would. */
public final class RawClient {

    private static final String GET = "GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n%s\r\n";

    private final JsonMapper json = new JsonMapper();
    private final int port;

    public RawClient(String port) {
        this.port = Integer.parseInt(port);
    }

    /** What is answered to a GET of a target, with further header lines. */
    public Answer get(String target, String... headers) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String header : headers) {
            lines.append(header).append("\r\n");
        }
        return send(GET.formatted(target, lines));
    }

    /** What is answered to these characters, each a byte. */
    public Answer send(String request) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port)) {
            socket.setSoTimeout(100_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            byte[] part = new byte[8192];
            for (int count = socket.getInputStream().read(part);
                    count >= 0;
                    count = socket.getInputStream().read(part)) {
                all.write(part, 0, count);
            }
        } catch (SocketException e) {
            // A server that refuses a request need not read it to its end.
            assertThat(all.size()).as(e.toString()).isPositive();
        }
        return new Answer(all.toString(StandardCharsets.UTF_8));
    }

    /** The problem in an answer, with nothing in it but what a problem has. */
    public JsonNode problem(int status, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("content-type")).as(answer.text()).isEqualTo("application/problem+json");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.propertyNames())
                .contains("title", "status", "detail")
                .isSubsetOf("title", "status", "detail", "instance");
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("detail").stringValue()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception", "\tat ", "io.github", "org.apache", "Tomcat", "<html");
        return problem;
    }

    /** The page of an error, with nothing in it from within the program. */
    public void errorPage(int status, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("content-type")).isEqualTo("text/html;charset=utf-8");
        assertThat(answer.text())
                .contains("<h1>")
                .doesNotContain("Exception", "\tat ", "io.github", "org.apache", "Tomcat");
    }

    /** What came back, to the letter. */
    public record Answer(String text) {

        public int status() {
            assertThat(text).startsWith("HTTP/1.1 ");
            return Integer.parseInt(text.substring(9, 12));
        }

        public String header(String name) {
            List<String> lines =
                    text.substring(0, text.indexOf("\r\n\r\n")).lines().toList();
            return lines.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }

        /** The JSON object; the lengths of chunks around it are no part of it. */
        public String body() {
            String rest = text.substring(text.indexOf("\r\n\r\n") + 4);
            return rest.substring(Math.max(0, rest.indexOf('{')), rest.lastIndexOf('}') + 1);
        }
    }
}
