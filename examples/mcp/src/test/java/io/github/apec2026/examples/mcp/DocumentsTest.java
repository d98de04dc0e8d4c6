package io.github.apec2026.examples.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** With the text of a document, a fact shows the passage; here an invented document, added by an overlay. */
class DocumentsTest {

    private static final String TEXT = "The Port Talks were held in Lima.\n";

    @Test
    void aFactShowsItsPassage(@TempDir Path folder) throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Path overlay = Files.createDirectory(folder.resolve("overlay"));
        Files.writeString(documents.resolve("port-talks.txt"), TEXT);
        Files.writeString(overlay.resolve("port-talks.json"), claims());
        Map<String, String> question = Map.of("id", "meeting/port-talks", "property", "names");
        try (Assistant assistant =
                Assistant.start("--overlay", overlay.toString(), "--documents", documents.toString())) {
            JsonNode claim = assistant.answer("fact", question).at("/values/0/claims/0");
            assertThat(claim.path("words").get(0).asString()).isEqualTo("Port Talks");
            assertThat(claim.path("passageText").asString()).isEqualTo(TEXT.strip());
        }
        try (Assistant assistant = Assistant.start("--overlay", overlay.toString())) {
            assertThat(assistant
                            .answer("fact", question)
                            .at("/values/0/claims/0")
                            .has("passageText"))
                    .isFalse();
        }
    }

    private static String claims() {
        String passage = TEXT.strip();
        return """
                {"format": 1,
                 "document": {"id": "port-talks-2026", "language": "en", "text": {"sha256": "%s", "length": %d}},
                 "passages": [
                  {"at": 0, "length": %d, "digest": "%s", "facts": {
                    "documents": {"port-talks-2026": {"kind": {"value": "news"}}},
                    "meetings": {"port-talks": {
                      "names": [{"value": {"en": "Port Talks"}, "quote": "Port Talks"}],
                      "kind": {"value": "conference", "quote": "Talks"}}}}}]}
                """.formatted(
                sha256(TEXT), TEXT.length(), passage.length(), sha256(passage).substring(0, 16));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
