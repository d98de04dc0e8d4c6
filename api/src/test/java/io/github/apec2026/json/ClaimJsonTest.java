package io.github.apec2026.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.Conflict;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DatabindException;

class ClaimJsonTest {

    static final Claim<DateRange> TOLD = Claim.<DateRange>builder()
            .subject(Meeting.id("transport-2031-05"))
            .property("dates")
            .value(DateRange.parse("2031-05-01/2031-05-03"))
            .basis(Basis.CONTEXTUAL)
            .rank(Rank.NORMAL)
            .outcome(Outcome.IN_CONTEXT)
            .addAccording(Organization.id("callao-port"))
            .because("The bulletin gives the year.")
            .evidence(new Evidence(
                    new Passage(
                            SourceDocument.id("lima-bulletin"),
                            Optional.of(Article.id("lima-bulletin/main")),
                            45,
                            195,
                            "5d41402abc4b2a76",
                            Optional.empty()),
                    List.of("May 1 to 3")))
            .build();

    static final Claim<DateRange> CURATED = Claim.<DateRange>builder()
            .subject(Meeting.id("transport-2031-05"))
            .property("dates")
            .value(DateRange.parse("2031-06"))
            .basis(Basis.CURATED)
            .rank(Rank.DEPRECATED)
            .outcome(Outcome.NOT_DERIVABLE)
            .build();

    private static final String TOLD_JSON = """
            {"subject": "meeting/transport-2031-05", "property": "dates", "value": "2031-05-01/2031-05-03",
             "basis": "contextual", "rank": "normal", "outcome": "in-context",
             "according": ["organization/callao-port"], "because": "The bulletin gives the year.",
             "evidence": {
               "passage": {"document": "document/lima-bulletin", "article": "article/lima-bulletin/main",
                           "at": 45, "length": 195, "digest": "5d41402abc4b2a76"},
               "words": ["May 1 to 3"]}}
            """;

    private static final String CURATED_JSON = """
            {"subject": "meeting/transport-2031-05", "property": "dates", "value": "2031-06", "basis": "curated",
             "rank": "deprecated", "outcome": "not-derivable", "according": []}
            """;

    @ParameterizedTest
    @EnumSource
    void aClaimShowsItsValueItsStandingAndItsWords(Mapper mapper) throws IOException {
        assertThat(tree(mapper.write(TOLD))).isEqualTo(tree(TOLD_JSON));
        assertThat(tree(mapper.write(CURATED))).isEqualTo(tree(CURATED_JSON));
    }

    @ParameterizedTest
    @EnumSource
    void theValueOfAClaimIsWrittenAsItsTypeIs(Mapper mapper) throws IOException {
        Claim<?> place = Claim.builder()
                .subject(Meeting.id("transport-2031-05"))
                .property("place")
                .value(Place.id("callao"))
                .basis(Basis.STATED)
                .rank(Rank.NORMAL)
                .outcome(Outcome.DERIVED_EXACT)
                .build();
        assertThat(mapper.write(place)).contains("\"value\":\"place/callao\"");
    }

    @ParameterizedTest
    @EnumSource
    void aFactShowsTheChosenClaimAndTheRest(Mapper mapper) throws IOException {
        assertThat(tree(mapper.write(fact()))).isEqualTo(tree("""
                        {"entity": "meeting/transport-2031-05", "property": "dates", "value": "2031-05-01/2031-05-03",
                         "chosen": %s, "agreeing": [], "rivals": [%s], "reason": "rank",
                         "citation": {"document": "document/lima-bulletin", "article": "article/lima-bulletin/main",
                                      "publisher": {"en": "Lima Bulletin"}, "date": "2031-05-03", "words": ["May 1 to 3"]}}
                        """.formatted(TOLD_JSON, CURATED_JSON)));
    }

    @ParameterizedTest
    @EnumSource
    void aConflictShowsBothSidesAndTheRule(Mapper mapper) throws IOException {
        assertThat(tree(mapper.write(conflict()))).isEqualTo(tree("""
                        {"chosen": %s, "others": [%s], "reason": "rank"}
                        """.formatted(TOLD_JSON, CURATED_JSON)));
    }

    /** Some mappers sort members by name; nobody should have to look for the value below the rivals. */
    @ParameterizedTest
    @EnumSource
    void whatItIsAboutAndTheValueComeFirst(Mapper mapper) throws IOException {
        assertThat(mapper.write(TOLD))
                .startsWith("{\"subject\":\"meeting/transport-2031-05\",\"property\":\"dates\",\"value\":");
        assertThat(mapper.write(fact()))
                .startsWith("{\"entity\":\"meeting/transport-2031-05\",\"property\":\"dates\",\"value\":"
                        + "\"2031-05-01/2031-05-03\",\"reason\":\"rank\",\"citation\":{\"document\":");
        assertThat(mapper.write(conflict())).startsWith("{\"reason\":\"rank\",\"chosen\":{\"subject\":");
    }

    @ParameterizedTest
    @EnumSource
    void whatHoldsAClaimIsNotReadBackSinceTheTypeOfTheValueIsNotInTheJson(Mapper mapper) throws IOException {
        assertNotRead(mapper, mapper.write(TOLD), Claim.class);
        assertNotRead(mapper, mapper.write(fact()), Fact.class);
        assertNotRead(mapper, mapper.write(conflict()), Conflict.class);
    }

    private static void assertNotRead(Mapper mapper, String json, Class<?> type) {
        assertThat(catchThrowable(() -> mapper.read(json, type)))
                .isInstanceOfAny(JsonMappingException.class, DatabindException.class)
                .hasMessageContaining(type.getSimpleName());
    }

    static Fact<DateRange> fact() {
        return Fact.<DateRange>builder()
                .entity(TOLD.subject())
                .property("dates")
                .value(TOLD.value())
                .chosen(TOLD)
                .addRival(CURATED)
                .reason(Reason.RANK)
                .citation(Citation.builder()
                        .document(SourceDocument.id("lima-bulletin"))
                        .article(Article.id("lima-bulletin/main"))
                        .publisher(LocalizedText.of("en", "Lima Bulletin"))
                        .date(DateRange.parse("2031-05-03"))
                        .addWord("May 1 to 3")
                        .build())
                .build();
    }

    static Conflict conflict() {
        return Conflict.builder()
                .chosen(TOLD)
                .addOther(CURATED)
                .reason(Reason.RANK)
                .build();
    }

    private static Object tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
