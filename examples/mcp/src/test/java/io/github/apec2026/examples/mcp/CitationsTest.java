package io.github.apec2026.examples.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every source in an answer is a claim of the record, and every answer has some. */
class CitationsTest {

    private static final ApecDataset APEC = Apec2026.load();

    private static Assistant assistant;

    @BeforeAll
    static void start() {
        assistant = Assistant.start();
    }

    @AfterAll
    static void stop() {
        assistant.close();
    }

    record Question(String tool, Map<String, Object> arguments) {}

    static List<Question> questions() {
        return List.of(
                new Question("what_is_said_about", Map.of("about", "place/guangdong", "limit", 50)),
                new Question("what_is_said_about", Map.of("about", "connectivity", "limit", 50)),
                new Question("get", Map.of("id", "meeting/som1-2026")),
                new Question("get", Map.of("id", "official/wang-yi")),
                new Question("get", Map.of("id", "observation/guangdong-ai-industry-expected")),
                new Question("fact", Map.of("id", "meeting/som1-2026", "property", "names")),
                new Question("fact", Map.of("id", "meeting/som1-2026", "property", "venue")),
                new Question("list_meetings", Map.of("limit", 50)),
                new Question("meeting_outcomes", Map.of("meeting", "meeting/som1-2026", "limit", 50)),
                new Question("timeline", Map.of("when", "2026", "limit", 50)),
                new Question("list_statements", Map.of("limit", 50)),
                new Question("list_initiatives", Map.of("limit", 50)),
                new Question("agenda", Map.of("edition", "edition/2026", "limit", 50)),
                new Question("list_figures", Map.of("limit", 50)),
                new Question(
                        "compute",
                        Map.of(
                                "operation",
                                "sum",
                                "figures",
                                List.of(
                                        "observation/guangdong-asean-trade-2025",
                                        "observation/guangdong-foreign-trade-2025"))),
                new Question("list_officials", Map.of("limit", 50)),
                new Question("contradictions", Map.of()),
                new Question("agreements", Map.of("limit", 50)),
                new Question("left_open", Map.of("limit", 50)),
                new Question("carried_by", Map.of("organization", "organization/xinhua", "limit", 50)),
                new Question("sources", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everySourceIsAClaimOfTheRecord(Question question) {
        JsonNode answer = assistant.answer(question.tool(), question.arguments());
        assertThat(countChecked(answer)).as(question.toString()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theTextHasTheSameCitations(Question question) {
        JsonNode answer = assistant.answer(question.tool(), question.arguments());
        String text = Assistant.text(assistant.call(question.tool(), question.arguments()));
        answer.findValuesAsString("citation")
                .forEach(citation -> assertThat(text).contains(citation));
        answer.path("items")
                .forEach(item -> item.findValuesAsString("id").stream()
                        .limit(1)
                        .forEach(id -> assertThat(text).contains(id)));
    }

    private static int countChecked(JsonNode node) {
        int checked = 0;
        if (node.has("subject") && node.has("property") && node.has("basis")) {
            assertThat(APEC.claims(
                            Id.parse(node.path("subject").asString()),
                            node.path("property").asString()))
                    .as(node.toString())
                    .anyMatch(claim -> isClaim(node, claim));
            checked++;
        }
        for (JsonNode child : node) {
            checked += countChecked(child);
        }
        return checked;
    }

    private static boolean isClaim(JsonNode mark, Claim<?> claim) {
        String document =
                claim.evidence().map(Evidence::document).map(Id::toString).orElse("");
        String citation = APEC.citation(claim)
                .map(each -> each.print(Locale.ENGLISH, Locale.TRADITIONAL_CHINESE))
                .orElse("");
        String passage = claim.evidence()
                .map(Evidence::passage)
                .map(span -> span.at() + ".." + (span.at() + span.length()))
                .orElse("");
        String stated = mark.path("document").isObject()
                ? mark.at("/document/id").asString("")
                : mark.path("document").asString("");
        return stated.equals(document)
                && mark.path("citation").asString("").equals(citation)
                && mark.path("passage").asString("").equals(passage)
                && mark.path("basis").asString("").equals(claim.basis().code())
                && Objects.equals(
                        mark.path("because").asString(null), claim.because().orElse(null));
    }
}
