package io.github.apec2026.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.Agenda;
import io.github.apec2026.query.AgendaItem;
import io.github.apec2026.query.Agreement;
import io.github.apec2026.query.AttributedStatement;
import io.github.apec2026.query.Carried;
import io.github.apec2026.query.Label;
import io.github.apec2026.query.MeetingOutcomes;
import io.github.apec2026.query.Mention;
import io.github.apec2026.query.Mentions;
import io.github.apec2026.query.PerhapsSame;
import io.github.apec2026.query.TimelineEntry;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.TaggedText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The JSON of answers that go across the types of entities. */
class AnswersJsonTest {

    static final AgendaItem ITEM =
            new AgendaItem(sample(Initiative.class), 1, Optional.of(Initiative.id("digital-trade")));

    static final AgendaItem TOP = new AgendaItem(sample(Initiative.class), 0, Optional.empty());

    static final Agenda AGENDA = new Agenda(Edition.id("2031"), Optional.of(Economy.PERU.id()), List.of(ITEM));

    static final Agenda NO_AGENDA = new Agenda(Edition.id("2031"), Optional.empty(), List.of());

    static final TimelineEntry ENTRY = new TimelineEntry(
            Meeting.id("transport-2031-05"),
            Optional.of(DateRange.parse("2031-05-01/2031-05-03")),
            Optional.of(Place.id("callao")),
            "dates");

    static final TimelineEntry UNDATED =
            new TimelineEntry(Meeting.id("transport-2031-05"), Optional.empty(), Optional.empty(), "place");

    static final Mention MENTION = new Mention(ClaimJsonTest.TOLD, Mention.Role.SUBJECT);

    static final Mentions MENTIONS = new Mentions(Meeting.id("transport-2031-05"), List.of(MENTION));

    static final PerhapsSame SAME = new PerhapsSame(Meeting.id("port-talks"), List.of(ClaimJsonTest.CURATED));

    static final Agreement AGREEMENT = new Agreement(
            Meeting.id("transport-2031-05"),
            "dates",
            DateRange.parse("2031-05-01/2031-05-03"),
            List.of(ClaimJsonTest.TOLD),
            true);

    static final MeetingOutcomes OUTCOMES = new MeetingOutcomes(
            Meeting.id("transport-2031-05"),
            List.of(sample(Initiative.class)),
            List.of(sample(Position.class)),
            List.of(sample(Initiative.class)),
            List.of(sample(Initiative.class)),
            List.of(sample(Statement.class)));

    static final Carried CARRIED = new Carried(
            Organization.id("callao-port"),
            List.of(sample(SourceDocument.class)),
            List.of(sample(Article.class)),
            List.of(sample(Statement.class)),
            List.of(sample(Observation.class)));

    static final AttributedStatement ATTRIBUTED = AttributedStatement.builder()
            .statement(sample(Statement.class))
            .speaker(label("Ana Quispe"))
            .addCapacities(label("Chair"))
            .occasion(label("Port talks"))
            .date(DateRange.parse("2031-05-01"))
            .during(label("Cluster"))
            .addRelays(label("Callao Port"))
            .relayedAt(label("Cluster"))
            .summary(new TaggedText("en", "Delays will halve."))
            .addCitations(ClaimJsonTest.fact().citation().orElseThrow())
            .build();

    @ParameterizedTest
    @EnumSource
    void whatHoldsNoClaimsIsReadBackEqual(Mapper mapper) throws IOException {
        for (Object answer : List.of(ITEM, TOP, AGENDA, NO_AGENDA, ENTRY, UNDATED, OUTCOMES, CARRIED)) {
            Object back = mapper.read(mapper.write(answer), answer.getClass());
            assertThat(back).isEqualTo(answer).hasToString(answer.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotStatedIsLeftOut(Mapper mapper) throws IOException {
        assertThat(tree(mapper.write(NO_AGENDA))).isEqualTo(tree("{\"edition\": \"edition/2031\", \"items\": []}"));
        assertThat(tree(mapper.write(UNDATED)))
                .isEqualTo(tree("{\"entity\": \"meeting/transport-2031-05\", \"through\": \"place\"}"));
        assertThat(tree(mapper.write(TOP)).has("heading")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void anEntryOfATimelineIsWrittenAsItIsAsked(Mapper mapper) throws IOException {
        assertThat(tree(mapper.write(ENTRY))).isEqualTo(tree("""
                {"entity": "meeting/transport-2031-05", "dates": "2031-05-01/2031-05-03", "place": "place/callao",
                 "through": "dates"}
                """));
    }

    @ParameterizedTest
    @EnumSource
    void aMentionShowsTheClaimAndItsRole(Mapper mapper) throws IOException {
        assertThat(tree(mapper.write(MENTIONS))).isEqualTo(tree("""
                {"entity": "meeting/transport-2031-05", "list": [{"claim": %s, "role": "subject"}]}
                """.formatted(mapper.write(ClaimJsonTest.TOLD))));
    }

    @ParameterizedTest
    @EnumSource
    void anAgreementShowsItsValueAsItsTypeIsWritten(Mapper mapper) throws IOException {
        assertThat(tree(mapper.write(AGREEMENT))).isEqualTo(tree("""
                {"subject": "meeting/transport-2031-05", "property": "dates", "value": "2031-05-01/2031-05-03",
                 "claims": [%s], "isIndependent": true}
                """.formatted(mapper.write(ClaimJsonTest.TOLD))));
    }

    @ParameterizedTest
    @EnumSource
    void anAttributedStatementShowsItsLabelsAndCitations(Mapper mapper) throws IOException {
        JsonNode json = tree(mapper.write(ATTRIBUTED));

        assertThat(json.at("/statement/act").asText()).isEqualTo("commitment");
        assertThat(json.at("/speaker/text").asText()).isEqualTo("Ana Quispe");
        assertThat(json.at("/relays/0/text").asText()).isEqualTo("Callao Port");
        assertThat(json.at("/summary/text").asText()).isEqualTo("Delays will halve.");
        assertThat(json.at("/citations/0/words/0").asText()).isEqualTo("May 1 to 3");
    }

    private static Label label(String text) {
        return new Label("en", text, Label.Origin.DOCUMENT, false);
    }

    private static <E extends Entity> E sample(Class<E> type) {
        return Samples.full().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
