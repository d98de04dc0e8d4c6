package io.github.apec2026.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.model.Economy;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Hit.Match;
import io.github.apec2026.spi.ClaimSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The member economies by the names that people type: they are found by them, and documents may refer by them. */
class EconomyNamesFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Australia | australia
            澳大利亞 | australia
            澳大利亚 | australia
            澳洲 | australia
            Brunei | brunei-darussalam
            Brunei Darussalam | brunei-darussalam
            文萊 | brunei-darussalam
            汶萊 | brunei-darussalam
            文莱 | brunei-darussalam
            Canada | canada
            加拿大 | canada
            Chile | chile
            智利 | chile
            China | china
            People's Republic of China | china
            PRC | china
            中國 | china
            中国 | china
            Chinese Taipei | chinese-taipei
            中華台北 | chinese-taipei
            中华台北 | chinese-taipei
            中國台北 | chinese-taipei
            中国台北 | chinese-taipei
            Hong Kong | hong-kong-china
            Hong Kong, China | hong-kong-china
            中國香港 | hong-kong-china
            中国香港 | hong-kong-china
            香港 | hong-kong-china
            Indonesia | indonesia
            印度尼西亞 | indonesia
            印度尼西亚 | indonesia
            印尼 | indonesia
            Japan | japan
            日本 | japan
            Korea | korea
            South Korea | korea
            Republic of Korea | korea
            韓國 | korea
            韩国 | korea
            南韓 | korea
            大韓民國 | korea
            大韩民国 | korea
            Malaysia | malaysia
            馬來西亞 | malaysia
            马来西亚 | malaysia
            Mexico | mexico
            墨西哥 | mexico
            New Zealand | new-zealand
            新西蘭 | new-zealand
            紐西蘭 | new-zealand
            新西兰 | new-zealand
            Papua New Guinea | papua-new-guinea
            PNG | papua-new-guinea
            巴布亞新幾內亞 | papua-new-guinea
            巴布亞紐幾內亞 | papua-new-guinea
            巴布亚新几内亚 | papua-new-guinea
            巴新 | papua-new-guinea
            Peru | peru
            秘魯 | peru
            秘鲁 | peru
            Philippines | philippines
            The Philippines | philippines
            菲律賓 | philippines
            菲律宾 | philippines
            Russia | russia
            Russian Federation | russia
            俄羅斯 | russia
            俄罗斯 | russia
            Singapore | singapore
            新加坡 | singapore
            Thailand | thailand
            泰國 | thailand
            泰国 | thailand
            United States | united-states
            United States of America | united-states
            USA | united-states
            US | united-states
            美國 | united-states
            美国 | united-states
            Viet Nam | viet-nam
            Vietnam | viet-nam
            越南 | viet-nam
            """)
    void aUsualNameFindsTheEconomyAndRefersToIt(String name, String economy) {
        assertThat(dataset.search(name))
                .filteredOn(hit -> hit.match() == Match.EXACT)
                .extracting(Hit::id)
                .contains(Economy.id(economy));
        assertThat(referring(name, economy).report().notices())
                .filteredOn(notice -> notice.severity() == Severity.ERROR)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            South Korea | japan
            美国 | korea
            Vietnam | thailand
            中國台北 | china
            中國香港 | china
            USA | australia
            """)
    void theNameOfOneRefersToNoOther(String name, String economy) {
        assertThat(referring(name, economy).report().notices())
                .filteredOn(notice -> notice.severity() == Severity.ERROR)
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyEconomyIsNamedInBothChineseScripts(Economy economy) {
        assertThat(dataset.claims(economy.id(), "names"))
                .extracting(claim -> claim.value().toString())
                .anyMatch(text -> text.contains("zh-Hant"))
                .anyMatch(text -> text.contains("zh-Hans"));
    }

    /** The record with an invented document that says by this name of which economy a city is. */
    private static LoadResult referring(String name, String economy) {
        String file = """
                        {"format": 1,
                         "document": {"id": "port-lantern", "language": "%s", "text": {"sha256": "%s", "length": 40}},
                         "passages": [{"at": 0, "length": 40, "digest": "0123456789abcdef", "facts": {
                           "documents": {"port-lantern": {"kind": {"value": "news"}}},
                           "places": {"port-lantern": {
                             "kind": {"value": "city"},
                             "economy": {"value": "%s", "quote": "%s"}}}}}]}
                        """.formatted(name.charAt(0) < 0x80 ? "en" : "zh-Hant", "0".repeat(64), economy, name);
        return Apec2026.loader()
                .with(ClaimSource.overlay("port-lantern.json", file.getBytes(UTF_8)))
                .read();
    }
}
