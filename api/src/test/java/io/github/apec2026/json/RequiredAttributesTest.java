package io.github.apec2026.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.model.Meeting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Which members an object cannot be without: the list may lose lines and never gain one after 1.0, so that a newer version reads what an
 * older one wrote, and a host's builders go on to build. A new property is optional, has many values or has a default.
 */
class RequiredAttributesTest {

    @Test
    void noTypeRequiresMoreThanTheListSays() throws IOException {
        List<String> required = new ArrayList<>();
        JsonNode types = new ObjectMapper()
                .readTree(resource("/META-INF/apec2026/objects.schema.json"))
                .path("$defs");
        types.properties().forEach(type -> {
            TreeSet<String> names = new TreeSet<>();
            type.getValue().path("required").forEach(name -> names.add(name.textValue()));
            if (!names.isEmpty()) {
                required.add(type.getKey() + ": " + String.join(", ", names));
            }
        });

        assertThat(required).hasSizeGreaterThan(25).containsExactlyElementsOf(listed());
    }

    private static List<String> listed() throws IOException {
        return resource("/io/github/apec2026/json/required-attributes.txt")
                .lines()
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Meeting.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
