package io.github.apec2026.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.apec2026.model.Meeting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped JSON Schema of the exported types says what mappers write. */
class ObjectSchemasTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static java.util.stream.Stream<Arguments> samplesAndMappers() {
        return DeclaredTypeJsonTest.samplesAndMappers();
    }

    /** When a type has changed: write {@link ObjectSchemas#shippedForm()} to the file, and read the difference. */
    @Test
    void theShippedSchemaIsThatOfTheTypes() throws IOException {
        assertThat(shipped()).isEqualTo(ObjectSchemas.shippedForm());
    }

    @ParameterizedTest
    @MethodSource("samplesAndMappers")
    void whatAMapperWritesIsValid(Class<?> declared, Object sample, Mapper mapper) throws IOException {
        assertThat(schema(declared).validate(MAPPER.readTree(mapper.write(sample, declared))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samplesAndMappers")
    void everyMemberThatIsWrittenIsDescribedInTheSameOrder(Class<?> declared, Object sample, Mapper mapper)
            throws IOException {
        JsonNode written = MAPPER.readTree(mapper.write(sample, declared));
        if (written.isObject()) {
            List<String> described = names(definition(declared).get("properties"));
            List<String> members = names(written);
            assertThat(described).containsAll(members);
            described.retainAll(members);
            assertThat(members).isEqualTo(described);
        }
    }

    @Test
    void whatNoMapperWritesIsInvalid() throws IOException {
        ObjectNode meeting = (ObjectNode) MAPPER.readTree(Mapper.JACKSON_2.write(Samples.meeting()));
        JsonSchema schema = schema(Meeting.class);
        assertThat(schema.validate(meeting.deepCopy().put("place", "meeting/callao")))
                .hasSize(1);
        assertThat(schema.validate(meeting.deepCopy().put("kind", "garden-party")))
                .hasSize(1);
        assertThat(schema.validate(meeting.deepCopy().put("dates", "May 1"))).hasSize(1);
        assertThat(schema.validate(meeting.deepCopy().put("topics", "topic/ports")))
                .hasSize(1);
        assertThat(schema.validate(meeting.deepCopy().without("id"))).hasSize(1);
    }

    private static JsonSchema schema(Class<?> declared) throws IOException {
        ObjectNode root = (ObjectNode) MAPPER.readTree(shipped());
        root.put("$ref", "#/$defs/" + declared.getSimpleName());
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    }

    private static JsonNode definition(Class<?> declared) throws IOException {
        return MAPPER.readTree(shipped()).get("$defs").get(declared.getSimpleName());
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String shipped() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                Meeting.class.getResourceAsStream("/META-INF/apec2026/objects.schema.json"), "the shipped schema")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
