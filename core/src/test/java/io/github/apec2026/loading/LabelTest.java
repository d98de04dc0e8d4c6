package io.github.apec2026.loading;

import static io.github.apec2026.loading.Harbour.because;
import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Label;
import io.github.apec2026.query.Label.Origin;
import java.util.List;
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
                    place/callao           | zh-Hans | zh-Hans | 卡亚俄     | REGISTER
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

        assertThat(label).isEqualTo(new Label(language, text, origin, text.equals("卡亚俄")));
        assertThat(label.isOurs()).isEqualTo(origin != Origin.DOCUMENT);
    }

    @Test
    void aTextInTraditionalCharactersIsConvertedForReadersOfSimplifiedOnesAndSaysSo() {
        Label converted = APEC.label(Id.parse("place/callao"), Locale.SIMPLIFIED_CHINESE);

        assertThat(converted).isEqualTo(new Label("zh-Hans", "卡亚俄", Origin.REGISTER, true));
        assertThat(converted.isOurs()).isTrue();
        assertThat(APEC.label(Id.parse("place/callao"), Locale.CHINESE).isConverted())
                .isFalse();
    }

    @Test
    void whatIsTheSameInBothIsNotConvertedAndWhatIsSimplifiedStaysSo() {
        ApecDataset apec = data(
                        bulletin("lima-bulletin", "2026-05-03", """
                        {«李山 met 張山 and 张海 and 廣海.», "facts": {"persons": {
                          "li": {"names": [{"value": {"zh-Hant": "李山"}, "quote": "李山"}]},
                          "zhang": {"names": [{"value": {"zh-Hant": "張山"}, "quote": "張山"}]},
                          "hai": {"names": [{"value": {"zh-Hans": "张海"}, "quote": "张海"}]},
                          "both": {"names": [{"value": {"zh-Hant": "廣海"}, "quote": "廣海"}]}}}}
                        """),
                        register(because("\"persons\": {\"both\": {\"names\": [~{\"zh-Hans\": \"广海市\"}]}}")))
                .load()
                .datasetWithWarnings();

        assertThat(simplified(apec, "li")).isEqualTo(new Label("zh-Hans", "李山", Origin.DOCUMENT, false));
        assertThat(simplified(apec, "li").isOurs()).isFalse();
        assertThat(simplified(apec, "zhang")).isEqualTo(new Label("zh-Hans", "张山", Origin.DOCUMENT, true));
        assertThat(simplified(apec, "zhang").isOurs()).isTrue();
        assertThat(simplified(apec, "both")).isEqualTo(new Label("zh-Hans", "广海市", Origin.REGISTER, false));
        assertThat(apec.label(Person.id("hai"), Locale.TRADITIONAL_CHINESE))
                .isEqualTo(new Label("zh-Hans", "张海", Origin.DOCUMENT, false));
    }

    private static Label simplified(ApecDataset apec, String person) {
        return apec.label(Person.id(person), Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    }

    /** A title of several claims is one value; each of its texts is from where it is from. */
    @Test
    void aTextThatADocumentPrintsIsItsTextAlsoBesideARendering() {
        ApecDataset apec = data(
                        bulletin("lima-bulletin", "2026-05-03", """
                        {«Ana is harbour master.», "facts": {
                          "persons": {"ana": {"names": [{"value": {"en": "Ana"}, "quote": "Ana"}]}},
                          "positions": {"ana-master": {"holder": {"value": "ana", "quote": "Ana"}, "sector": {"value": "business"},
                            "title": {"value": {"en": "harbour master"}, "quote": "harbour master"}}}}}
                        """),
                        register(because("\"positions\": {\"ana-master\": {\"title\": ~{\"zh-Hant\": \"港務長\"}}}")))
                .load()
                .datasetWithWarnings();

        assertThat(apec.label(Position.id("ana-master"), Locale.ENGLISH).origin())
                .isEqualTo(Origin.DOCUMENT);
        assertThat(apec.label(Position.id("ana-master"), Locale.TRADITIONAL_CHINESE)
                        .origin())
                .isEqualTo(Origin.REGISTER);
        assertThat(apec.search("港務長")).extracting(Hit::id).containsExactly(Position.id("ana-master"), Person.id("ana"));
    }

    /** A note of ours about a document is nothing to show instead of its title. */
    @Test
    void aDescriptionIsShownWhereThereIsNothingShorterAndANoteNowhere() {
        ApecDataset apec =
                data(bulletin("lima-bulletin", "2026-05-03", """
                        {«Talks.», "facts": {"documents": {"lima-bulletin": {"notes": [{"value": {"en": "The photos are left out."}}]}},
                          "topics": {"ships": {"description": {"value": {"en": "What sails."}}}}}}
                        """)).load().datasetWithWarnings();

        assertThat(apec.label(Topic.id("ships"), Locale.ENGLISH).text()).isEqualTo("What sails.");
        assertThat(apec.search("sails")).extracting(Hit::id).isEqualTo(List.of(Topic.id("ships")));
        assertThat(apec.label(SourceDocument.id("lima-bulletin"), Locale.ENGLISH))
                .isEqualTo(new Label("und", "lima-bulletin", Origin.KEY));
        assertThat(apec.search("photos")).isEmpty();
    }

    @Test
    void anUnknownIdIsAnError() {
        assertThatThrownBy(() -> APEC.label(Id.parse("place/calao"), Locale.ENGLISH))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("place/callao");
    }
}
