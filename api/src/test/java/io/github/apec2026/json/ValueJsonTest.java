package io.github.apec2026.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Precision;
import io.github.apec2026.value.Quantity;
import io.github.apec2026.value.TaggedText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueJsonTest {

    static final Passage PASSAGE = new Passage(
            SourceDocument.id("lima-bulletin"), Optional.empty(), 45, 195, "5d41402abc4b2a76", Optional.empty());

    /** Each value, and its JSON with single quotes. */
    static Stream<Arguments> values() {
        return Stream.of(
                        Arguments.of(LocalizedText.of("en", "Lima"), "{'en':'Lima'}"),
                        Arguments.of(
                                LocalizedText.of(Map.of("zh-Hant", "卡亞俄", "en", "Callao")),
                                "{'en':'Callao','zh-Hant':'卡亞俄'}"),
                        Arguments.of(LocalizedText.empty(), "{}"),
                        Arguments.of(new TaggedText("en", "Lima"), "{'language':'en','text':'Lima'}"),
                        Arguments.of(DateRange.parse("2031-05-01/.."), "'2031-05-01/..'"),
                        Arguments.of(DateRange.parse("2031"), "'2031'"),
                        Arguments.of(
                                Quantity.of("9.49E12", "CNY"), "{'amount':9490000000000,'unit':'CNY','bound':'exact'}"),
                        Arguments.of(
                                Quantity.of("-0.50", "percent").with(Bound.MORE_THAN),
                                "{'amount':-0.5,'unit':'percent','bound':'more-than'}"),
                        Arguments.of(Bound.AT_LEAST, "'at-least'"),
                        Arguments.of(Precision.MONTH, "'month'"),
                        Arguments.of(Economy.VIET_NAM, "'economy/viet-nam'"),
                        Arguments.of(Article.id("lima-bulletin/main"), "'article/lima-bulletin/main'"),
                        Arguments.of(
                                PASSAGE,
                                "{'document':'document/lima-bulletin','at':45,'length':195,'digest':'5d41402abc4b2a76'}"),
                        Arguments.of(
                                new Passage(
                                        PASSAGE.document(),
                                        Optional.of(Article.id("lima-bulletin/main")),
                                        0,
                                        9,
                                        "0123456789abcdef",
                                        Optional.of("page furniture")),
                                "{'document':'document/lima-bulletin','article':'article/lima-bulletin/main','at':0,"
                                        + "'length':9,'digest':'0123456789abcdef','nothing':'page furniture'}"),
                        Arguments.of(
                                new Evidence(PASSAGE, List.of("May 1", "to 3")),
                                "{'passage':{'document':'document/lima-bulletin','at':45,'length':195,"
                                        + "'digest':'5d41402abc4b2a76'},'words':['May 1','to 3']}"))
                .flatMap(row ->
                        Stream.of(Mapper.values()).map(mapper -> Arguments.of(mapper, row.get()[0], row.get()[1])));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueHasItsFormAndIsReadBackEqual(Mapper mapper, Object value, String json) throws IOException {
        String quoted = json.replace('\'', '"');
        String written = mapper.write(value);
        assertThat(written).isEqualTo(quoted);
        Object back = mapper.read(written, value.getClass());
        assertThat(back).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }

    @ParameterizedTest
    @EnumSource
    void whatEqualityLeavesOutOfAPassageIsReadBackToo(Mapper mapper) throws IOException {
        Passage passage = new Passage(
                PASSAGE.document(),
                Optional.of(Article.id("lima-bulletin/main")),
                0,
                9,
                "0123456789abcdef",
                Optional.of("page furniture"));
        Passage back = mapper.read(mapper.write(passage), Passage.class);
        assertThat(back.article()).isEqualTo(passage.article());
        assertThat(back.nothing()).isEqualTo(passage.nothing());
    }

    @ParameterizedTest
    @EnumSource
    void anIdMayBeTheKeyOfAMap(Mapper mapper) throws IOException {
        Map<Id<?>, Integer> counts = Map.of(Economy.PERU.id(), 21);
        assertThat(mapper.write(counts)).isEqualTo("{\"economy/peru\":21}");
    }

    @ParameterizedTest
    @EnumSource
    void aTypeOfEntityIsItsName(Mapper mapper) throws IOException {
        assertThat(mapper.write(EntityType.MEETING)).isEqualTo("\"meeting\"");
    }
}
