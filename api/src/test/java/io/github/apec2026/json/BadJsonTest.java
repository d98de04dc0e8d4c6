package io.github.apec2026.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Place;
import io.github.apec2026.notice.ClaimCounts;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.Tally;
import io.github.apec2026.query.DatasetInfo;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import io.github.apec2026.value.TaggedText;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;

/** JSON that is no entity: the mapper's exception, with words that help, and never a half-built object. */
class BadJsonTest {

    static Stream<Arguments> notReadable() {
        return Stream.of(
                        // what is missing
                        Arguments.of(Place.class, "{}", "[id, kind]"),
                        Arguments.of(Place.class, "{'id': 'place/callao'}", "[kind]"),
                        Arguments.of(Place.class, "{'id': null, 'kind': 'city'}", "[id]"),
                        Arguments.of(Edition.class, "{'id': 'edition/2031'}", "[year]"),
                        Arguments.of(
                                Observation.class, "{'id': 'observation/x', 'status': 'actual'}", "[indicator, value]"),
                        Arguments.of(Notice.class, "{'code': 'unreadable-file'}", "[severity]"),
                        Arguments.of(Tally.class, "{'files': 1}", "documents"),
                        Arguments.of(ClaimCounts.class, "{'byBasis': {}}", "[kind]"),
                        Arguments.of(ClaimCounts.class, "{'document': 'place/callao', 'kind': 'dates'}", "document"),
                        Arguments.of(Quantity.class, "{'unit': 'people', 'bound': 'exact'}", "amount"),
                        Arguments.of(Quantity.class, "{'amount': 1, 'bound': 'exact'}", "unit"),
                        Arguments.of(TaggedText.class, "{'language': 'en'}", "text"),
                        Arguments.of(Evidence.class, "{'words': []}", "passage"),
                        Arguments.of(Passage.class, "{'at': 1, 'length': 2, 'digest': '0'}", "document"),
                        // a number that is not told is not 0
                        Arguments.of(Edition.class, "{'id': 'edition/2031', 'year': null}", "year"),
                        Arguments.of(Tally.class, "{'files': null}", "files"),
                        Arguments.of(Tally.class, "{'files': 1, 'documents': 1, 'entities': null}", "entities"),
                        Arguments.of(DatasetInfo.class, "{'format': null}", "format"),
                        Arguments.of(Passage.class, "{'document': 'document/x', 'length': 2, 'digest': '0'}", "'at'"),
                        Arguments.of(Passage.class, "{'document': 'document/x', 'at': 2, 'digest': '0'}", "'length'"),
                        Arguments.of(
                                Passage.class,
                                "{'document': 'document/x', 'at': null, 'length': 2, 'digest': '0'}",
                                "at"),
                        // ids that are none, or of another type
                        Arguments.of(Id.class, "'callao'", "write type/key"),
                        Arguments.of(Id.class, "'planet/mars'", "no type 'planet'"),
                        Arguments.of(Place.class, "{'id': 'place/Callao', 'kind': 'city'}", "single hyphens"),
                        Arguments.of(Place.class, "{'id': 7, 'kind': 'city'}", "id"),
                        Arguments.of(Place.class, "{'id': 'meeting/callao', 'kind': 'city'}", "\"id\" of Place"),
                        Arguments.of(
                                Place.class,
                                "{'id': 'place/x', 'kind': 'city', 'within': 'meeting/x'}",
                                "\"within\" of Place takes the id of Place, not meeting/x"),
                        Arguments.of(Meeting.class, meeting("'place': 'meeting/x'"), "\"place\" of Meeting"),
                        Arguments.of(
                                Meeting.class, meeting("'chairs': ['person/x', 'place/x']"), "\"chairs\" of Meeting"),
                        Arguments.of(Meeting.class, meeting("'partOf': 'edition/x'"), "\"partOf\" of Meeting"),
                        Arguments.of(
                                Article.class,
                                "{'id': 'article/x/y', 'document': 'article/x/y', 'kind': 'news'}",
                                "\"document\" of Article"),
                        Arguments.of(
                                Official.class,
                                "{'id': 'official/x', 'person': {'id': 'official/x'}, 'offices': []}",
                                "\"id\" of Person"),
                        Arguments.of(
                                Passage.class,
                                "{'document': 'meeting/x', 'at': 1, 'length': 2, 'digest': '0'}",
                                "type document"),
                        Arguments.of(
                                Passage.class,
                                "{'document': 'document/x', 'article': 'document/x', 'at': 1, 'length': 2, 'digest': '0'}",
                                "type article"),
                        Arguments.of(
                                Notice.class,
                                "{'code': 'unreadable-file', 'severity': 'error', 'document': 'place/x'}",
                                "type document"),
                        // values that mean nothing
                        Arguments.of(Meeting.class, meeting("'kind': 'party'"), "party"),
                        Arguments.of(Meeting.class, meeting("'dates': '2031-02-30'"), "No such date: '2031-02-30'"),
                        Arguments.of(Meeting.class, meeting("'theme': {'english': 'x'}"), "'english'"),
                        Arguments.of(Meeting.class, meeting("'names': [null]"), "names"),
                        Arguments.of(Meeting.class, meeting("'names': {'en': 'x'}"), "names"),
                        Arguments.of(
                                Place.class, "{'id': 'place/x', 'kind': 'city', 'economy': 'atlantis'}", "atlantis"),
                        Arguments.of(Edition.class, "{'id': 'edition/2031', 'year': 'soon'}", "soon"),
                        Arguments.of(DateRange.class, "'..'", "Not a date"),
                        Arguments.of(LocalizedText.class, "{'en': ' '}", "shows nothing"),
                        Arguments.of(LocalizedText.class, "{'en': null}", "text"),
                        Arguments.of(
                                Quantity.class, "{'amount': 1e41, 'unit': 'people', 'bound': 'exact'}", "40 digits"),
                        Arguments.of(Quantity.class, "{'amount': 1, 'unit': ' ', 'bound': 'exact'}", "needs a unit"),
                        Arguments.of(Meeting.class, "[]", "Meeting"))
                .flatMap(row -> Stream.of(Mapper.values())
                        .map(mapper -> Arguments.of(mapper, row.get()[0], row.get()[1], row.get()[2])));
    }

    @ParameterizedTest
    @MethodSource("notReadable")
    void whatIsNoSuchThingIsTheMappersExceptionAndSaysWhy(Mapper mapper, Class<?> type, String json, String words) {
        assertThat(catchThrowable(() -> mapper.read(json.replace('\'', '"'), type)))
                .isInstanceOfAny(JsonMappingException.class, DatabindException.class)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @EnumSource
    void anyTypeMayStandWhereAnyTypeIsDeclared(Mapper mapper) throws Exception {
        String json = meeting("'participants': ['person/x', 'economy/peru', 'meeting/x']");
        assertThat(mapper.read(json.replace('\'', '"'), Meeting.class).participants())
                .extracting(id -> id.type().entityName())
                .containsExactly("person", "economy", "meeting");
    }

    @ParameterizedTest
    @EnumSource
    void noTypeOfEntityTakesTheIdOfAnother(Mapper mapper) throws Exception {
        for (Entity entity : Samples.full()) {
            if (entity instanceof Economy) {
                continue;
            }
            Class<? extends Entity> type = entity.id().type().entityClass();
            String json = mapper.write(entity).replace("{\"id\":\"" + entity.id() + "\"", "{\"id\":\"economy/peru\"");
            assertThat(catchThrowable(() -> mapper.read(json, type)))
                    .isInstanceOfAny(JsonMappingException.class, DatabindException.class)
                    .hasMessageContaining(
                            "\"id\" of " + type.getSimpleName() + " takes the id of " + type.getSimpleName());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEntityOfUnknownTypeIsNotGuessed(Mapper mapper) {
        assertThat(catchThrowable(() -> mapper.read("{\"id\": \"place/x\", \"kind\": \"city\"}", Entity.class)))
                .isInstanceOfAny(JsonMappingException.class, DatabindException.class);
    }

    private static String meeting(String property) {
        String kind = property.startsWith("'kind'") ? "" : "'kind': 'visit', ";
        return "{'id': 'meeting/x', " + kind + property + "}";
    }
}
