package io.github.apec2026.examples.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server given bytes by a client that keeps no rules. */
class RawProtocolTest {

    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":\"%s\",\"method\":\"ping\"}\n";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static RawServer.Run run(byte[] input) throws IOException, InterruptedException {
        return RawServer.run(input, List.of());
    }

    private static List<JsonNode> messages(RawServer.Run run) {
        List<JsonNode> messages = new ArrayList<>();
        for (String line : run.out()) {
            JsonNode message = MAPPER.readTree(line);
            assertThat(message.path("jsonrpc").asString()).isEqualTo("2.0");
            messages.add(message);
        }
        return messages;
    }

    @Test
    void everyBadLineIsAnsweredWithAnErrorAndTheNextOneIsRead() throws Exception {
        List<byte[]> bad = new ArrayList<>();
        for (String line : List.of(
                "no json",
                "{",
                "{}",
                "[]",
                "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]",
                "null",
                "\"text\"",
                "{\"jsonrpc\":\"2.0\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"} trailing",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"id\":2,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":" + "[".repeat(5_000),
                "{\"jsonrpc\":\"2.0\",\"id\":" + "9".repeat(5_000) + ",\"method\":\"ping\"}",
                "<html>\u001b[31m",
                "x".repeat(ApecMcp.MAX_BYTES + 1))) {
            bad.add(line.getBytes(StandardCharsets.UTF_8));
        }
        bad.add(new byte[] {(byte) 0xff, (byte) 0xfe, '{', '}'});
        bad.add(new byte[] {'{', '"', (byte) 0xc0, (byte) 0x80, '"', '}'});
        bad.add(new byte[] {0, 0, 0});
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.writeBytes(RawServer.INITIALIZE.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < bad.size(); i++) {
            input.writeBytes(bad.get(i));
            input.writeBytes("\n\n \r\n".getBytes(StandardCharsets.UTF_8)); // blank lines are nothing
            input.writeBytes(PING.formatted("after-" + i).getBytes(StandardCharsets.UTF_8));
        }
        RawServer.Run run = run(input.toByteArray());
        List<JsonNode> messages = messages(run);
        assertThat(messages).hasSize(1 + 2 * bad.size());
        for (int i = 0; i < bad.size(); i++) {
            JsonNode error = messages.get(1 + 2 * i);
            assertThat(error.path("id").isNull()).isTrue();
            assertThat(error.at("/error/code").asInt()).isIn(-32700, -32600);
            assertThat(messages.get(2 + 2 * i).path("id").asString()).isEqualTo("after-" + i);
            assertThat(messages.get(2 + 2 * i).has("result")).isTrue();
        }
        assertThat(run.exitCode()).isZero();
        assertThat(run.errors()).isEmpty();
    }

    @Test
    void requestsThatAreNoneOfOursAreErrors() throws Exception {
        RawServer.Run run = run((RawServer.INITIALIZE + """
                        {"jsonrpc":"2.0","id":1,"method":"no/such\\n\\u001bmethod"}
                        {"jsonrpc":"2.0","id":2,"method":"tools/call"}
                        {"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":5}}
                        {"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"search","arguments":"text"}}
                        {"jsonrpc":"2.0","id":5,"method":"resources/read","params":{}}
                        {"jsonrpc":"2.0","id":6,"method":"completion/complete","params":{}}
                        {"jsonrpc":"2.0","id":7,"method":"prompts/get","params":{"name":"none"}}
                        {"jsonrpc":"2.0","method":"notifications/no\\nsuch"}
                        {"jsonrpc":"2.0","id":99,"result":{}}
                        {"jsonrpc":"2.0","id":8,"method":"ping"}
                        """).getBytes(StandardCharsets.UTF_8));
        List<JsonNode> messages = messages(run);
        assertThat(messages).hasSize(9);
        for (int id = 1; id <= 7; id++) {
            assertThat(messages.get(id).path("id").asInt()).isEqualTo(id);
            assertThat(messages.get(id).has("error")
                            || messages.get(id).at("/result/isError").asBoolean(false))
                    .as(messages.get(id).toString())
                    .isTrue();
        }
        assertThat(messages.get(8).has("result")).isTrue();
        assertThat(run.errors().lines().filter(line -> !line.startsWith("apec2026-mcp: ")))
                .isEmpty();
    }

    @Test
    void halfOfASurrogatePairInAnIdOrAnArgumentIsAnswered() throws Exception {
        RawServer.Run run = run((RawServer.INITIALIZE + """
                        {"jsonrpc":"2.0","id":"\\ud800","method":"ping"}
                        {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"search","arguments":{"text":"\\udc00"}}}
                        """).getBytes(StandardCharsets.UTF_8));
        assertThat(messages(run)).hasSize(3);
        assertThat(run.out().get(2)).contains("isError", "uDC00");
    }

    @Test
    void aRequestBeforeTheConnectionIsMadeIsRefused() throws Exception {
        String early = """
                {"jsonrpc":"2.0","id":7,"method":"tools/list"}
                {"jsonrpc":"2.0","method":"notifications/cancelled"}
                """;
        RawServer.Run run = run((early + PING.formatted("alive")).getBytes(StandardCharsets.UTF_8));
        List<JsonNode> messages = messages(run);
        assertThat(messages).hasSize(2);
        assertThat(messages.get(0).path("id").asInt()).isEqualTo(7);
        assertThat(messages.get(0).at("/error/message").asString()).contains("initialize");
        assertThat(messages.get(1).has("result")).isTrue(); // a ping is allowed before
    }

    @Test
    void withoutInputTheServerEnds() throws Exception {
        RawServer.Run run = run(new byte[0]);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void wrongOptionsAreExplainedOnStandardErrorOnly() throws Exception {
        RawServer.Run run = RawServer.run(new byte[0], List.of("--no-such\nERROR"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .startsWith("apec2026-mcp: ")
                .contains("--overlay DIR")
                .doesNotContain("\nERROR");
    }

    @Test
    void anOverlayIsPartOfTheAnswersAndABadOneIsReported(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("ours.json"), """
                {"format": 1, "facts": {"meetings": {"som1-2026": {"names": [
                  {"value": {"en": "the Guangzhou SOM"}, "because": "What our readers call it."}]}}}}
                """);
        try (Assistant assistant = Assistant.start("--overlay", folder.toString())) {
            assertThat(assistant
                            .answer("search", Map.of("text", "the Guangzhou SOM"))
                            .at("/items/0/entity/id")
                            .asString())
                    .isEqualTo("meeting/som1-2026");
        }
        Files.writeString(folder.resolve("bad.json"), "{\"format\": 1, \"facts\": {\"meetings\": {\"x\": 5}}}");
        RawServer.Run run = RawServer.run(new byte[0], List.of("--overlay", folder.toString()));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).startsWith("apec2026-mcp: ").contains("bad.json");
    }
}
