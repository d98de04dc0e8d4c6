package io.github.apec2026.examples.explorer.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Fact;
import io.github.apec2026.examples.explorer.RunningExplorer;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Product;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.Topic;
import io.github.apec2026.model.Unit;
import io.github.apec2026.notice.Report;
import io.github.apec2026.query.Conflict;
import io.github.apec2026.query.DatasetInfo;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Surroundings;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI description that springdoc makes of the service has every property of the types that it returns. */
@Timeout(120)
class OpenApiTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static RunningExplorer explorer;
    private static JsonNode all;
    private static JsonNode described;
    private static JsonNode shipped;

    /** Returns, besides what the example does, each other type of the library that a host may return; it is described, never called. */
    @Profile("EveryType")
    @RestController
    static class EveryType {

        record All(
                Article article,
                Edition edition,
                Indicator indicator,
                Initiative initiative,
                Observation observation,
                Organization organization,
                Person person,
                Place place,
                Position position,
                Priority priority,
                Product product,
                SourceDocument document,
                Statement statement,
                Topic topic,
                Unit unit,
                Conflict conflict,
                DatasetInfo info,
                Hit hit,
                Surroundings surroundings,
                Report report) {}

        @GetMapping("/api/described/all")
        All describedAll() {
            throw new UnsupportedOperationException("Only described");
        }

        @GetMapping("/api/described/fact")
        Fact<?> describedFact() {
            throw new UnsupportedOperationException("Only described");
        }

        @GetMapping("/api/described/meeting")
        Optional<Meeting> describedMeeting() {
            throw new UnsupportedOperationException("Only described");
        }
    }

    @BeforeAll
    static void describe() throws Exception {
        explorer = RunningExplorer.with(EveryType.class);
        all = explorer.client().get("/v3/api-docs");
        described = all.path("components").path("schemas");
        try (InputStream in = Objects.requireNonNull(
                Meeting.class.getResourceAsStream("/META-INF/apec2026/objects.schema.json"), "the shipped schema")) {
            shipped = JSON.readTree(in).path("$defs");
        }
    }

    @AfterAll
    static void stop() {
        explorer.close();
    }

    /** The properties of a type: its own, and those that it shares with all entities, to whose description it refers. */
    private static List<String> properties(String name) {
        JsonNode type = described.path(name);
        List<String> properties = new ArrayList<>(type.path("properties").propertyNames());
        for (JsonNode part : type.path("allOf")) {
            properties.addAll(part.path("properties").propertyNames());
        }
        return properties;
    }

    /** How a property of a type is described. */
    private static JsonNode property(String type, String property) {
        for (JsonNode part : described.path(type).path("allOf")) {
            if (part.path("properties").has(property)) {
                return part.path("properties").path(property);
            }
        }
        return described.path(type).path("properties").path(property);
    }

    @Test
    void everyTypeHasAllOfItsProperties() {
        List<String> types = new ArrayList<>();
        for (String name : shipped.propertyNames()) {
            JsonNode type = described.path(name);
            if (shipped.path(name).has("properties") && !type.isMissingNode()) {
                assertThat(properties(name))
                        .as("the properties of %s", name)
                        .containsExactlyInAnyOrderElementsOf(
                                shipped.path(name).path("properties").propertyNames());
                types.add(name);
            }
        }
        assertThat(types)
                .contains("Meeting", "Official", "Statement", "Observation", "SourceDocument", "Surroundings", "Report")
                .hasSizeGreaterThan(25);
    }

    @Test
    void aFactIsDescribedWithItsClaimsAndItsCitation() {
        String fact = described.propertyNames().stream()
                .filter(name -> name.startsWith("Fact") && !name.equals("FactAnswer")) // which is the service's
                .findFirst()
                .orElseThrow();
        assertThat(described.path(fact).path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        shipped.path("Fact").path("properties").propertyNames());
        String claim = described.propertyNames().stream()
                .filter(name -> name.startsWith("Claim") && !name.startsWith("ClaimCounts"))
                .findFirst()
                .orElseThrow();
        assertThat(described.path(claim).path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        shipped.path("Claim").path("properties").propertyNames());
    }

    @Test
    void codesAreDescribedAsTheyAreWritten() {
        JsonNode kind = property("Meeting", "kind");
        List<String> codes =
                kind.path("enum").valueStream().map(JsonNode::stringValue).toList();
        assertThat(codes)
                .contains("senior-officials-meeting")
                .allMatch(code -> code.equals(code.toLowerCase(Locale.ROOT)));
    }

    @Test
    void idsDatesAndEconomiesAreStrings() {
        assertThat(property("Meeting", "id").path("type").stringValue()).isEqualTo("string");
        assertThat(property("Meeting", "dates").path("type").stringValue()).isEqualTo("string");
        JsonNode host = property("Edition", "host");
        assertThat(host.path("type").stringValue()).isEqualTo("string");
        assertThat(host.path("enum").valueStream().map(JsonNode::stringValue)).contains("economy/peru");
    }

    @Test
    void everyPropertyIsExplained() {
        List<String> silent = new ArrayList<>();
        for (String type : described.propertyNames()) {
            for (String name : properties(type)) {
                JsonNode property = property(type, name);
                if (property.path("description").asString("").isBlank() && !property.has("$ref")) {
                    silent.add(type + "." + name);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everyCodeOfAPropertyIsExplained() {
        for (String type : described.propertyNames()) {
            for (String name : properties(type)) {
                JsonNode property = property(type, name);
                JsonNode value = property.has("items") ? property.path("items") : property;
                for (JsonNode code : value.path("enum").valueStream().toList()) {
                    assertThat(property.path("description").asString(""))
                            .as("%s.%s: %s", type, name, code)
                            .contains("`" + code.stringValue().replace("economy/", "") + "`: ");
                }
            }
        }
    }

    @Test
    void everyOperationAndEveryParameterIsExplained() {
        assertThat(all.path("paths").propertyNames()).hasSizeGreaterThan(50).contains("/api/meetings", "/health");
        for (JsonNode path : all.path("paths").valueStream().toList()) {
            JsonNode operation = path.path("get");
            if (operation.path("operationId").stringValue().startsWith("described")) {
                continue;
            }
            assertThat(operation.path("summary").asString("")).as("%s", path).isNotBlank();
            assertThat(operation.path("responses").has("200")).isTrue();
            for (JsonNode parameter : operation.path("parameters").valueStream().toList()) {
                assertThat(parameter.path("description").asString(""))
                        .as("%s of %s", parameter.path("name"), operation.path("operationId"))
                        .isNotBlank();
                assertThat(parameter.path("schema").path("type").asString("")).isIn("string", "integer", "boolean");
            }
        }
    }

    @Test
    void aListHasTheParametersOfItsNarrowing() {
        List<String> names = all.path("paths")
                .path("/api/meetings")
                .path("get")
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").stringValue())
                .toList();
        assertThat(names)
                .contains("text", "from", "to", "place", "stage", "undecided", "limit", "offset")
                .doesNotContain("query", "paging")
                .doesNotHaveDuplicates();
    }
}
