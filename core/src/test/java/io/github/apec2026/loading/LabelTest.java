package io.github.apec2026.loading;

import static io.github.apec2026.loading.Harbour.because;
import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Label;
import io.github.apec2026.query.Label.Origin;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every entity has a text to show, in the language nearest to the one asked for, which says where it comes from. */
class LabelTest {

    private static final ApecDataset APEC = data(bulletin("lima-bulletin", "2026-05-03", """
                            {«Ana, a captain, opened the dialogue in Callao.», "facts": {
                              "persons": {"ana": {"names": [{"value": {"en": "Ana"}, "quote": "Ana"}]}},
                              "places": {"callao": {"names": [{"value": {"en": "Callao"}, "quote": "Callao"}]}},
                              "positions": {"ana-captain": {"holder": {"value": "ana", "quote": "Ana"},
                                "title": {"value": {"en": "captain"}, "quote": "captain"}, "sector": {"value": "business"}}},
                              "statements": {"opening": {"mode": {"value": "reported"}, "summary": {"value": {"en": "Ana opens.", "zh-Hant": "開幕。"}}}}}}
                            """), register(because("""
                            "persons": {"ana": {}},
                            "positions": {"ana-captain": {"title": ~{"zh-Hant": "船長"}}, "ana-chair": {"holder": ~"ana", "title": ~{"en": "chair"}, "sector": ~"apec"}},
                            "places": {"callao": {"kind": ~"city", "names": [~{"zh-Hant": "卡亞俄"}]}, "quay": {"kind": ~"venue"}},
                            "initiatives": {"plan": {"kind": ~"plan", "label": ~{"en": "A plan"}}},
                            "units": {"ships": {"names": [~{"en": "ships"}]}},
                            "indicators": {"calls": {"label": ~{"en": "Calls"}, "names": [~{"en": "ships"}, ~{"zh-Hant": "船次"}], "measure": ~"level"}},
                            "topics": {"tides": {"names": [~{"en": "tides"}], "description": ~{"en": "How the sea rises and falls.", "zh-Hant": "海水漲落。"}}},
                            "meetings": {"talk": {"kind": ~"dialogue", "acronym": ~"TLK"}},
                            "observations": {"calls-2026": {"indicator": ~"calls", "status": ~"actual", "period": ~"2026",
                              "value": ~{"amount": "7", "unit": "ships"}}}
                            """)))
            .load()
            .datasetWithWarnings();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    person/ana             | en      | en      | Ana        | DOCUMENT
                    official/ana           | zh-Hant | en      | Ana        | DOCUMENT
                    place/callao           | en      | en      | Callao     | DOCUMENT
                    place/callao           | zh-Hant | zh-Hant | 卡亞俄     | REGISTER
                    place/callao           | zh-Hans | zh-Hant | 卡亞俄     | REGISTER
                    place/callao           | fr      | en      | Callao     | DOCUMENT
                    place/quay             | en      | und     | quay       | KEY
                    statement/opening      | zh-Hant | zh-Hant | 開幕。     | EDITORIAL
                    initiative/plan        | en      | en      | A plan     | EDITORIAL
                    indicator/calls        | ja      | en      | Calls      | EDITORIAL
                    indicator/calls        | zh-Hant | zh-Hant | 船次       | REGISTER
                    observation/calls-2026 | en      | en      | Calls      | EDITORIAL
                    position/ana-chair     | en      | en      | chair      | REGISTER
                    position/ana-captain   | en      | en      | captain    | DOCUMENT
                    position/ana-captain   | zh-Hant | zh-Hant | 船長       | REGISTER
                    topic/tides            | en      | en      | tides      | REGISTER
                    meeting/talk           | en      | und     | TLK        | REGISTER
                    economy/peru           | en      | en      | Peru       | REGISTER
                    """)
    void itIsTheFirmestTextInTheNearestLanguage(String id, String locale, String language, String text, Origin origin) {
        Label label = APEC.label(Id.parse(id), Locale.forLanguageTag(locale), Locale.ENGLISH);

        assertThat(label).isEqualTo(new Label(language, text, origin));
        assertThat(label.isOurs()).isEqualTo(origin != Origin.DOCUMENT);
    }

    @Test
    void anUnknownIdIsAnError() {
        assertThatThrownBy(() -> APEC.label(Id.parse("place/calao"), Locale.ENGLISH))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("place/callao");
    }
}
