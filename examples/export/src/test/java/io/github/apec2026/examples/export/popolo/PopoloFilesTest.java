package io.github.apec2026.examples.export.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.apec2026.Apec2026;
import io.github.apec2026.model.Position;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People, posts and organizations as Popolo: by a JSON Schema, by their references, and compared with the record. */
class PopoloFilesTest {

    private static final ApecDataset APEC = Apec2026.load();
    private static final String TEXT =
            new String(new PopoloFiles().files(APEC).get(0).bytes(), StandardCharsets.UTF_8);

    @Test
    void hasTheMembersAndTypesOfTheSpecification() {
        assertThat(schema().validate(TEXT, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "persons, name, remove",
        "persons, gender, unknown",
        "organizations, classification, remove",
        "posts, role, remove",
        "memberships, start_date, 1 May",
        "memberships, person_id, Wang Yi",
        "areas, links, remove",
        "events, end_date, 2026-11-1",
    })
    void theSchemaRefusesDamage(String collection, String member, String value) throws IOException {
        ObjectNode root = (ObjectNode) new ObjectMapper().readTree(TEXT);
        ObjectNode first = (ObjectNode) root.path(collection).get(0);
        if (value.equals("remove")) {
            first.remove(member);
        } else {
            first.put(member, value);
        }

        Set<ValidationMessage> messages = schema().validate(root.toString(), InputFormat.JSON);
        assertThat(messages).isNotEmpty();
    }

    @Test
    void everyReferenceLeadsToAnObject() throws IOException {
        JsonNode root = new ObjectMapper().readTree(TEXT);
        Set<String> ids = new HashSet<>();
        List<String> references = new ArrayList<>();
        for (String collection : List.of("persons", "organizations", "posts", "areas", "events")) {
            root.path(collection)
                    .forEach(node ->
                            assertThat(ids.add(node.path("id").asText())).isTrue());
        }
        for (JsonNode collection : root) {
            for (JsonNode node : collection) {
                node.properties().forEach(member -> {
                    if (member.getKey().endsWith("_id")) {
                        references.add(member.getValue().asText());
                    }
                });
            }
        }

        assertThat(references).isNotEmpty().allMatch(ids::contains);
    }

    @Test
    void everyPositionIsAPostAndAMembership() throws IOException {
        JsonNode root = new ObjectMapper().readTree(TEXT);

        assertThat(root.path("memberships")).hasSize(APEC.positions().size());
        assertThat(root.path("posts")).hasSize(APEC.positions().size());
        JsonNode minister = find(root.path("memberships"), "position/wang-yi-foreign-minister");
        Position position = APEC.get(Position.id("wang-yi-foreign-minister"));
        assertThat(minister.path("person_id").asText())
                .isEqualTo(position.holder().toString());
        assertThat(minister.path("organization_id").asText())
                .isEqualTo(position.organization().orElseThrow().toString());
        assertThat(minister.has("start_date")).isFalse();
        assertThat(minister.path("sources").get(0).path("url").asText()).contains("/document/");
    }

    @Test
    void everyNameSaysWhatItRestsOn() throws IOException {
        JsonNode names = find(new ObjectMapper().readTree(TEXT).path("persons"), "person/wang-yi")
                .path("other_names");

        assertThat(names)
                .isNotEmpty()
                .allMatch(name -> name.path("note").asText().contains("; "));
        assertThat(names).anyMatch(name -> name.path("note").asText().contains(" in document/"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01/2026-02-10, 2026-02-01, 2026-02-10",
        "2026-11, 2026-11, 2026-11",
        "../2026-01-28,, 2026-01-28",
        "2026/.., 2026,",
    })
    void datesAreAsExactAsTheyAreStated(String dates, String start, String end) {
        assertThat(PopoloNodes.start(DateRange.parse(dates)).orElse(null)).isEqualTo(start);
        assertThat(PopoloNodes.end(DateRange.parse(dates)).orElse(null)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"birth_date", "gender", "national_identity", "founding_date"})
    void nothingIsThereThatNoDocumentStates(String member) {
        assertThat(TEXT).doesNotContain('"' + member + '"');
    }

    private static JsonNode find(JsonNode all, String id) {
        for (JsonNode node : all) {
            if (node.path("id").asText().equals(id)) {
                return node;
            }
        }
        throw new AssertionError("No " + id);
    }

    private static JsonSchema schema() {
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(PopoloFilesTest.class.getResourceAsStream("popolo.schema.json"), strict);
    }
}
