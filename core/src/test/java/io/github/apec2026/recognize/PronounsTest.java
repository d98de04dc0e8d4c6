package io.github.apec2026.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that stand for a name, and names that look like them. */
class PronounsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en      | I
            en      | he
            en      | They
            en      | the latter
            en      | the province
            en      | The province
            en      | this meeting
            en      | their company
            en      | an official
            en      | those participants
            zh-Hant | 他
            zh-Hans | 她们
            zh-Hant | 雙方
            zh-Hant | 該省
            zh-Hans | 该公司
            zh-Hant | 本報
            zh-Hant | 這次會議
            zh-Hant | 上述機構
            """)
    void theseStandForAName(String language, String words) {
        assertThat(Language.of(language).isPronoun(words)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en      | Lima
            en      | US
            en      | WHO
            en      | IT
            en      | the
            en      | province
            en      | the City
            en      | The Hague
            en      | the province of Lima
            en      | theprovince
            en      | its own city
            en      | the organization of organizations
            zh-Hant | 利馬
            zh-Hant | 省
            zh-Hant | 該隱
            zh-Hant | 貴州
            zh-Hans | 本溪市
            zh-Hant | 他山
            zh-Hant | 該省會議
            zh-Hant | 上述有關該省的會議
            """)
    void theseAreNamesOrNothing(String language, String words) {
        assertThat(Language.of(language).isPronoun(words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"en", "zh-Hant"})
    void noWordsAreNone(String language) {
        assertThat(Language.of(language).isPronoun("")).isFalse();
    }
}
