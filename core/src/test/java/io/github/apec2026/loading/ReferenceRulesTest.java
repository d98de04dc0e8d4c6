package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.AMBIGUOUS_NAME;
import static io.github.apec2026.notice.NoticeCode.MISMATCH;
import static io.github.apec2026.notice.NoticeCode.NOT_A_NAME;
import static io.github.apec2026.notice.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Outcome;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are a name of what they refer to. */
public final class ReferenceRulesTest {

    /** Two names that the documents here speak of: a city's, and a newspaper's that begins with it. */
    private static final String NAMES = register("""
            "places": {"lima": {"kind": {"value": "city", "because": "x"}, "names": [
              {"value": {"en": "Lima"}, "because": "x"}, {"value": {"zh-Hant": "利馬"}, "because": "x"}]}},
            "organizations": {"lima-post": {"kind": {"value": "media", "because": "x"}, "names": [
              {"value": {"en": "Lima Post"}, "because": "x"}, {"value": {"zh-Hant": "利馬日報"}, "because": "x"}]}},
            "indicators": {"trade": {"label": {"value": {"en": "Trade"}, "because": "x"},
              "measure": {"value": "level", "because": "x"}, "names": [{"value": {"en": "Lima's foreign trade"}, "because": "x"}]}}
            """);

    /** A passage in which a meeting takes place in Lima according to these words. */
    private static Loading talks(String passage, String quote) {
        String file =
                lima("{«" + passage + "», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                        + " \"place\": ▲{\"value\": \"lima\", " + quote + "}}}}}");
        return data(NAMES, passage.contains("利馬") ? file.replace("\"en\"", "\"zh-Hant\"") : file);
    }

    private static Outcome outcome(Loaded loaded) {
        return loaded.dataset().claims(Meeting.id("talks"), "place").get(0).outcome();
    }

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Said the Lima Post.                | Lima Post       | lima post
            Said the Lima Post.                | the Lima Post   | lima post
            Said the Lima Post.                | Lima            | lima post
            The LIMA  POST of Lima.            | LIMA            | lima post
            據利馬日報報道。                   | 利馬日報        | 利马日报
            據利馬日報報道。                   | 利馬            | 利马日报
            """)
    void aCityInANewspapersTitleIsNotSpokenOf(String passage, String words, String title) {
        talks(passage, "\"quote\": \"" + words + "\"")
                .load()
                .finds(ERROR, MISMATCH)
                .about("meeting/talks", "place")
                .says("The words \"" + words + "\" say only a part of \"" + title
                        + "\", a name of [organization/lima-post]; the claim says place/lima.");
    }

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Lima, said the Lima Post.          | "quote": "Lima", "nth": 1                  | DERIVED_EXACT
            Said the Lima Post of Lima.        | "quote": "Post of Lima"                    | DERIVED_CONTAINED
            Lima's foreign trade was told.     | "quote": "Lima's foreign trade"            | DERIVED_CONTAINED
            Lima's foreign trade was told.     | "quote": "Lima"                            | DERIVED_EXACT
            The Lima-based Post.               | "quote": "Lima-based"                      | DERIVED_CONTAINED
            The Lima Posters met.              | "quote": "Lima"                            | DERIVED_EXACT
            Posts in Lima. Post it.            | "quote": "Lima"                            | DERIVED_EXACT
            利馬每日報道。                     | "quote": "利馬"                            | DERIVED_EXACT
            利馬，據利馬日報。                 | "quote": "利馬", "nth": 1                  | DERIVED_EXACT
            """)
    void aNameBesideALongerOneOrInAnExpressionIsSpokenOf(String passage, String quote, Outcome outcome) {
        assertThat(outcome(talks(passage, quote).load())).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            会谈在利马举行。 | 利马   | DERIVED_EXACT
            會談在利馬舉行。 | 利馬   | DERIVED_EXACT
            会谈在利马举行。 | 在利马 | DERIVED_CONTAINED
            """)
    void aNameOfTraditionalCharactersRefersInSimplifiedOnesToo(String passage, String words, Outcome outcome) {
        String file = lima("{«" + passage
                        + "», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                        + " \"place\": {\"value\": \"lima\", \"quote\": \"" + words + "\"}}}}}")
                .replace("\"en\"", "\"zh-Hans\"");
        assertThat(outcome(data(NAMES, file).load())).isEqualTo(outcome);
    }

    /** Organizations whose names are written like ordinary words, and one with a longer acronym. */
    private static Loading acronym(String passage, String quote) {
        return data(
                register("""
                        "organizations": {"us": {"kind": {"value": "government", "because": "x"}, "names": [
                          {"value": {"en": "US"}, "because": "x"}, {"value": {"en": "PORTO"}, "because": "x"}]}}
                        """),
                lima("{«" + passage + "», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                        + " \"participants\": [▲{\"value\": \"organization/us\", \"quote\": \"" + quote + "\"}]}}}}"));
    }

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            It asked us to come.     | us
            It asked us to come.     | asked us to
            Come with Us, they said. | Us
            Buses came.              | Buses
            """)
    void anAcronymIsNoOrdinaryWord(String passage, String words) {
        acronym(passage, words).load().finds(ERROR, MISMATCH).about("meeting/talks", "participants");
    }

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            The US came.   | US
            The US came.   | The US
            US, and Chile. | US, and
            THE US CAME.   | US
            The porto met. | porto
            """)
    void anAcronymRefersWhereItIsPrintedInCapitals(String passage, String words) {
        assertThat(acronym(passage, words).load().dataset().claims(Meeting.id("talks"), "participants"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.outcome()).isIn(Outcome.DERIVED_EXACT, Outcome.DERIVED_CONTAINED));
    }

    @Test
    void itMattersWhichStandingOfTheWordsIsMeant() {
        talks("Lima, said the Lima Post.", "\"quote\": \"Lima\", \"nth\": 2")
                .load()
                .finds(ERROR, MISMATCH);
    }

    @Test
    void withoutTheDocumentOnlyTheWordsThemselvesAreKnown() {
        assertThat(outcome(talks("Said the Lima Post.", "\"quote\": \"Lima\"")
                        .withoutDocuments()
                        .load()))
                .isEqualTo(Outcome.DERIVED_EXACT);
        talks("Said the Lima Post.", "\"quote\": \"Lima Post\"")
                .withoutDocuments()
                .load()
                .finds(ERROR, MISMATCH);
    }

    @Test
    void theNameOfWhatTheClaimIsAboutMaySayWhereItBelongs() {
        Loaded loaded = data(
                        NAMES,
                        lima("{«Port of Lima.», \"facts\": {\"organizations\": {\"port\": {"
                                + "\"kind\": {\"value\": \"government\"},"
                                + " \"names\": [{\"value\": {\"en\": \"Port of Lima\"}, \"quote\": \"Port of Lima\"}],"
                                + " \"place\": {\"value\": \"lima\", \"quote\": \"Lima\"}}}}}"))
                .load();

        assertThat(loaded.dataset()
                        .claims(Organization.id("port"), "place")
                        .get(0)
                        .outcome())
                .isEqualTo(Outcome.DERIVED_EXACT);
    }

    /** Where nothing is wrong, an outcome does not depend on whether the document is at hand. */
    @Test
    void aReferentOrReasoningSaysWhatTheTitleDoesNot() {
        String inferred =
                "\"quote\": \"Lima\", \"basis\": \"inferred\", \"because\": \"The Post reports on its own city.\"";

        assertThat(outcome(talks("Said the Lima Post.", inferred).load())).isEqualTo(Outcome.DERIVED_EXACT);
        assertThat(outcome(talks("Said the Lima Post.", "\"quote\": \"Lima Post\"")
                        .but(
                                "\"facts\": {\"meetings\"",
                                "\"referents\": [{\"words\": \"Lima Post\", \"means\": \"place/lima\"}], \"facts\": {\"meetings\"")
                        .load()))
                .isEqualTo(Outcome.IN_CONTEXT);
        assertThat(outcome(talks("Said the Lima Post.", "\"quote\": \"Lima\"")
                        .but(
                                "\"facts\": {\"meetings\"",
                                "\"referents\": [{\"words\": \"Lima\", \"means\": \"place/lima\"}], \"facts\": {\"meetings\"")
                        .load()))
                .isEqualTo(Outcome.IN_CONTEXT);
    }

    /** Two cities of one name, and a meeting in the first of them. */
    private static Loading santiago(String passage, String quote, String referents) {
        String city = "{\"kind\": {\"value\": \"city\", \"because\": \"x\"},"
                + " \"names\": [{\"value\": {\"en\": \"Santiago\"}, \"because\": \"x\"}]}";
        return data(
                register("\"places\": {\"santiago\": " + city + ", \"santiago-de-cuba\": " + city + "}"),
                lima("{«" + passage + "», \"referents\": [" + referents + "], \"facts\": {\"meetings\": {\"talks\": {"
                        + "\"kind\": {\"value\": \"dialogue\"},\n\"place\": {\"value\": \"santiago\", \"quote\": \""
                        + quote
                        + "\"}}}}}"));
    }

    @Test
    @Shows(AMBIGUOUS_NAME)
    void aNameOfTwoPlacesSaysNeither() {
        santiago("In Santiago.", "Santiago", "")
                .load()
                .finds(ERROR, AMBIGUOUS_NAME)
                .about("meeting/talks", "place")
                .says("The words \"Santiago\" are a name of several entities: [place/santiago, place/santiago-de-cuba];"
                        + " the claim says place/santiago.");
    }

    @Test
    @Shows(AMBIGUOUS_NAME)
    void norDoesItAmongOtherWords() {
        santiago("In the city of Santiago.", "city of Santiago", "").load().finds(ERROR, AMBIGUOUS_NAME);
    }

    @Test
    @Silent(AMBIGUOUS_NAME)
    void aReferentSaysWhichIsMeant() {
        Loaded loaded = santiago("In Santiago.", "Santiago", "{\"words\": \"Santiago\", \"means\": \"place/santiago\"}")
                .load();

        assertThat(outcome(loaded)).isEqualTo(Outcome.IN_CONTEXT);
    }

    /** A document that calls a person Ana and quotes the name once more: the person of this key speaks. */
    private static String ana(String document, String called, String speaks) {
        return bulletin(
                document,
                "2026-05-04",
                "{«Ana is here.», \"facts\": {\"persons\": {\"" + called
                        + "\": {\"names\": [{\"value\": {\"en\": \"Ana\"}," + " \"quote\": \"Ana\"}]}}}}",
                "{«Then Ana spoke.», \"facts\": {\"meetings\": {\"" + document
                        + "-talks\": {\"kind\": {\"value\": \"dialogue\"}," + " \"speakers\": [▲{\"value\": \"" + speaks
                        + "\", \"quote\": \"Ana\"}]}}}}");
    }

    @Test
    @Silent(AMBIGUOUS_NAME)
    void aNameThatADocumentGivesToOneEntitySaysThatOneThere() {
        data(ana("gazette", "ana-of-callao", "ana-of-callao"), ana("herald", "ana-of-cusco", "ana-of-cusco"))
                .load()
                .dataset();
    }

    @Test
    void itSaysNoOtherOneThere() {
        data(ana("gazette", "ana-of-callao", "ana-of-callao"), ana("herald", "ana-of-cusco", "ana-of-callao"))
                .load()
                .finds(ERROR, MISMATCH)
                .about("meeting/herald-talks", "speakers");
    }

    @Test
    void aDocumentThatGivesItToBothOrToNeitherSaysNeither() {
        String talks =
                lima("{«Then Ana spoke.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                        + " \"speakers\": [▲{\"value\": \"ana-of-callao\", \"quote\": \"Ana\"}]}}}}");

        data(ana("gazette", "ana-of-callao", "ana-of-callao"), ana("herald", "ana-of-cusco", "ana-of-cusco"), talks)
                .load()
                .finds(ERROR, AMBIGUOUS_NAME);
        data(ana("gazette", "ana-of-callao", "ana-of-callao")
                        .replace(
                                "\"ana-of-callao\": {\"names\"",
                                "\"ana-of-cusco\": {\"names\": [{\"value\": {\"en\": \"Ana\"},"
                                        + " \"quote\": \"Ana\"}]}, \"ana-of-callao\": {\"names\""))
                .load()
                .finds(ERROR, AMBIGUOUS_NAME);
    }

    /** A document that calls a place by some words. */
    private static Loading called(String language, String words) {
        return data(lima("{«So " + words + " .», \"facts\": {\"places\": {\"lima\": {\"kind\": {\"value\": \"city\"},"
                        + " \"names\": [▲{\"value\": {\"" + language + "\": \"" + words + "\"}, \"quote\": \"" + words
                        + "\"}]}}}}")
                .replace("\"language\": \"en\"", "\"language\": \"" + language + "\""));
    }

    @Test
    @Shows(NOT_A_NAME)
    void aPronounIsNoName() {
        called("en", "he")
                .load()
                .finds(ERROR, NOT_A_NAME)
                .about("place/lima", "names")
                .says("\"he\" is not a name but a pronoun or a description.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en      | They
            en      | the province
            en      | The city
            en      | this meeting
            zh-Hant | 他
            zh-Hant | 該省
            zh-Hans | 该省
            zh-Hant | 這次會議
            zh-Hans | 本公司
            """)
    void norIsADescription(String language, String words) {
        called(language, words).load().finds(ERROR, NOT_A_NAME);
    }

    @Test
    @Shows(NOT_A_NAME)
    void norInARegisterAndNothingIsReferredToByIt() {
        String register = NAMES.replace("{\"value\": {\"en\": \"Lima\"}", "{\"value\": {\"en\": \"the city\"}");

        data(
                        register,
                        lima(
                                "{«In the city.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                                        + " \"place\": {\"value\": \"lima\", \"quote\": \"the city\"}}}}}"))
                .load()
                .finds(NOT_A_NAME, MISMATCH);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en      | Lima
            en      | WHO
            en      | US
            en      | the City
            en      | The Hague
            en      | the province of Lima
            zh-Hant | 該隱
            zh-Hant | 本溪市
            zh-Hans | 全州
            zh-Hant | 貴州
            """)
    void namesThatLookLikeOneAreNames(String language, String words) {
        called(language, words).load().dataset();
    }

    @Test
    @Silent(NOT_A_NAME)
    void aNameIsAName() {
        called("en", "Lima").load().dataset();
    }

    @Test
    void aSubjectIsSpokenOfWithinANameOfSomethingElse() {
        Loaded loaded = data(lima(
                        "{«The Blueprint for Ports.», \"facts\": {\"topics\": {\"ports\": {\"names\": [{\"value\": {\"en\": \"Ports\"}, \"quote\": \"Ports\"}]}},"
                                + " \"initiatives\": {\"blueprint\": {\"kind\": {\"value\": \"blueprint\"},"
                                + " \"names\": [{\"value\": {\"en\": \"Blueprint for Ports\"}, \"quote\": \"Blueprint for Ports\"}],"
                                + " \"topics\": [{\"value\": \"ports\", \"quote\": \"Ports\"}]}},"
                                + " \"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                                + " \"topics\": [{\"value\": \"ports\", \"quote\": \"Blueprint for Ports\"}]}}}}"))
                .load();

        assertThat(loaded.dataset().claims(Meeting.id("talks"), "topics").get(0).outcome())
                .isEqualTo(Outcome.DERIVED_CONTAINED);
    }
}
