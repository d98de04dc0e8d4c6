package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.notice.NoticeCode.NOT_TAKEN;
import static io.github.apec2026.notice.NoticeCode.PASSAGE_WITHOUT_ARTICLE;
import static io.github.apec2026.notice.NoticeCode.UNKNOWN_ARTICLE;
import static io.github.apec2026.notice.NoticeCode.UNKNOWN_GIVEN;
import static io.github.apec2026.notice.NoticeCode.UNKNOWN_REFERENCE;
import static io.github.apec2026.notice.NoticeCode.WORDS_MISSING;
import static io.github.apec2026.notice.Severity.ERROR;
import static io.github.apec2026.notice.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a claim takes from elsewhere: referents, {@code given}, {@code gives}, the article of its passage. */
public final class ContextRulesTest {

    private static final String PLACES = "\"places\": {\"lima\": {\"kind\": {\"value\": \"city\"},"
            + " \"names\": [{\"value\": {\"en\": \"Lima\"}, \"quote\": \"Lima\"}]}}";

    private static final String STATEMENTS = """
            {«Ana said: ports first.»,
             "gives": {%s},
             "facts": {
              "persons": {"ana": {"names": [{"value": {"en": "Ana"}, "quote": "Ana"}]},
                          "ben": {"names": [{"value": {"en": "said"}, "quote": "said"}]}},
              "meetings": {"talks": {"kind": {"value": "dialogue"}}},
              "statements": {
                "one": {"mode": {"value": "direct"}, "summary": {"value": {"en": "Ports come first."}}},
                "two": {"mode": {"value": "direct"}, "summary": {"value": {"en": "Really."}},
                        "speaker": {"value": "person/ben", "quote": "said"}}}}}
            """;

    @Test
    @Shows(NOT_TAKEN)
    void aGiftThatNoFactTakesIsReported() {
        data(lima("""
                        {«In Lima.»,
                         "gives": {"occasion": ▲{"value": "meeting/talks"}},
                         "facts": {"meetings": {"talks": {"kind": {"value": "dialogue"}}}}}
                        """))
                .load()
                .finds(WARNING, NOT_TAKEN)
                .at("/passages/1/gives/occasion")
                .says("No fact of this passage inherits \"occasion\".");
    }

    @Test
    void aGiftOfAnotherTypeIsNotTaken() {
        data(lima(STATEMENTS.formatted("\"occasion\": ▲{\"value\": \"person/ana\"}")))
                .load()
                .finds(WARNING, NOT_TAKEN)
                .at("/passages/1/gives/occasion");
    }

    @Test
    void whatNothingHandsOnIsUnknown() {
        data(lima(STATEMENTS.formatted("\"place\": ▲{\"value\": \"lima\"}")))
                .load()
                .finds(ERROR, NoticeCode.UNKNOWN_PROPERTY)
                .at("/passages/1/gives/place")
                .says(
                        "There is no \"place\" here; known are, the nearest first: date, speaker, channel, period, during, relayedAt, relayedBy, capacities, occasion, proposedBy, according, addressees.");
    }

    @Test
    @Silent({NOT_TAKEN, WORDS_MISSING})
    void aGiftGoesToTheFactsThatHaveThePropertyAndDoNotClaimIt() {
        ApecDataset apec = data(lima(
                        STATEMENTS.formatted("\"speaker\": {\"value\": \"person/ana\", \"quote\": \"Ana\"},"
                                + " \"occasion\": {\"value\": \"meeting/talks\"}")))
                .load()
                .dataset();

        assertThat(apec.get(Statement.id("one")).speaker()).hasToString("Optional[person/ana]");
        assertThat(apec.get(Statement.id("two")).speaker()).hasToString("Optional[person/ben]");
        assertThat(apec.get(Statement.id("two")).occasion()).hasToString("Optional[meeting/talks]");
        assertThat(apec.claims(Statement.id("one"), "speaker").get(0).basis()).isEqualTo(Basis.CONTEXTUAL);
        assertThat(apec.claims(Statement.id("two"), "speaker").get(0).basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void aFaultOfAGiftIsReportedWhereTheGiftStands() {
        data(lima(STATEMENTS.formatted("\"speaker\":\n  ▲{\"value\": \"person/ana\", \"quote\": \"she\"}")))
                .load()
                .finds(ERROR, NoticeCode.WORDS_NOT_FOUND)
                .at("/passages/1/gives/speaker")
                .about("statement/one", "speaker")
                .says("The words \"she\" are not in their passage.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"lima-bulletin\"",
                "\"documents/lima-bulletin\"",
                "\"documents/lima-bulletin/printed\"",
                "\"gazettes/lima-bulletin/published\"",
                "\"documents/Lima/published\""
            })
    void aPathToAClaimIsPluralKeyAndProperty(String path) {
        data(lima("{«On 1 May 2026.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                        + " \"dates\": {\"value\": \"2026-05-01\", \"quote\": \"1 May 2026\", \"given\": ▲" + path
                        + "}}}}}"))
                .load()
                .finds(ERROR, UNKNOWN_GIVEN)
                .at("/passages/1/facts/meetings/talks/dates/given")
                .says("Nothing is claimed at " + path + ".");
    }

    @Test
    @Shows(UNKNOWN_GIVEN)
    void aClaimThatNobodyMakesSuppliesNothing() {
        data(lima("{«On 1 May 2026.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},\n"
                        + "\"dates\": ▲{\"value\": \"2026-05-01\", \"quote\": \"1 May 2026\","
                        + " \"given\": \"meetings/talks/edition\"}}}}}"))
                .load()
                .finds(ERROR, UNKNOWN_GIVEN)
                .at("/passages/1/facts/meetings/talks/dates")
                .about("meeting/talks", "dates")
                .says("Nothing is claimed at \"meeting/talks/edition\".");
    }

    @Test
    void aPassageThatStartsNowhereSuppliesNothing() {
        data(lima("{«On 1 May 2026.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},\n"
                        + "\"dates\": ▲{\"value\": \"2026-05-01\", \"quote\": \"1 May 2026\", \"given\": 3}}}}}"))
                .load()
                .finds(ERROR, UNKNOWN_GIVEN)
                .at("/passages/1/facts/meetings/talks/dates")
                .says("Nothing is claimed at \"3\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"documents/lima-bulletin/published\"", "0"})
    void aClaimOrAPassageMaySupplyTheYear(String given) {
        ApecDataset apec = data(lima("{«On 1 May 2026.», \"facts\": {\"meetings\": {\"talks\": {\"kind\":"
                        + " {\"value\": \"dialogue\"}, \"dates\": {\"value\": \"2026-05-01\", \"quote\": \"1 May 2026\","
                        + " \"given\": " + given + "}}}}}"))
                .load()
                .dataset();

        assertThat(apec.claims(Meeting.id("talks"), "dates").get(0).basis()).isEqualTo(Basis.CONTEXTUAL);
    }

    @Test
    @Silent(UNKNOWN_GIVEN)
    void theClaimMayStandFurtherDown() {
        data(lima(
                        "{«On 1 May 2026.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                                + " \"dates\": {\"value\": \"2026-05-01\", \"quote\": \"1 May 2026\", \"given\": \"editions/e2026/year\"}}}}},"
                                + "{«In 2026.», \"facts\": {\"editions\": {\"e2026\": {\"year\": {\"value\": 2026, \"quote\": \"2026\"}}}}}"))
                .load()
                .dataset();
    }

    @Test
    void aReferentOfThePassageOrTheDocumentResolves() {
        String talks = "{«%s in %s.», %s \"facts\": {\"meetings\": {\"%s\": {\"kind\": {\"value\": \"dialogue\"},"
                + " \"place\": {\"value\": \"lima\", \"quote\": \"%s\"}}}}}";

        ApecDataset apec = data(lima(
                        talks.formatted(
                                "One",
                                "the city",
                                "\"referents\": [{\"words\": \"the city\", \"means\": \"place/lima\"}],",
                                "one",
                                "the city"),
                        talks.formatted("Two", "Lima", "", "two", "Lima"),
                        "{«Of Lima.», \"facts\": {" + PLACES + "}}"))
                .load()
                .dataset();

        assertThat(apec.claims(Meeting.id("one"), "place").get(0).basis()).isEqualTo(Basis.CONTEXTUAL);
        assertThat(apec.claims(Meeting.id("two"), "place").get(0).basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void aReferentMayMeanAnEconomy() {
        ApecDataset apec = data(lima(
                        "{«The host of 2024.», \"referents\": [{\"words\": \"The host\", \"means\": \"economy/peru\"}],"
                                + " \"facts\": {\"editions\": {\"e2024\": {\"year\": {\"value\": 2024, \"quote\": \"2024\"},"
                                + " \"host\": {\"value\": \"peru\", \"quote\": \"The host\"}}}}}"))
                .load()
                .dataset();

        assertThat(apec.claims(Edition.id("e2024"), "host").get(0).basis()).isEqualTo(Basis.CONTEXTUAL);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0  | nothing of person/ana in the passage at 0
            15 |
            """)
    void aPassageMayGiveWhatItSpeaksOf(int given, String fault) {
        Loaded loaded = data(lima(
                        "{«Ana, of Lima.», \"facts\": {\"persons\": {\"ana\": {\"names\": [{\"value\": {\"en\": \"Ana\"}, \"quote\": \"Ana\"}]}}}}",
                        "{«Ports first.», \"facts\": {\"statements\": {\"one\": {\"mode\": {\"value\": \"direct\"},"
                                + " \"summary\": {\"value\": {\"en\": \"Ports come first.\"}},"
                                + " \"speaker\": ▲{\"value\": \"person/ana\", \"given\": " + given + "}}}}}"))
                .load();

        if (fault == null) {
            Claim<?> speaker =
                    loaded.dataset().claims(Statement.id("one"), "speaker").get(0);
            assertThat(speaker.basis()).isEqualTo(Basis.CONTEXTUAL);
            assertThat(speaker.outcome()).isEqualTo(Outcome.IN_CONTEXT);
        } else {
            loaded.finds(ERROR, NoticeCode.MISMATCH)
                    .about("statement/one", "speaker")
                    .says("The words \"\" say " + fault + "; the claim says person/ana.");
        }
    }

    @Test
    void whatIsHandedOnWithoutWordsIsSpokenOfInTheDocument() {
        String register = Loading.register(
                "\"persons\": {\"carla\": {\"names\": [{\"value\": {\"en\": \"Carla\"}, \"because\": \"x\"}]}}");

        data(register, lima(STATEMENTS.formatted("\"speaker\": ▲{\"value\": \"person/carla\"}")))
                .load()
                .finds(ERROR, NoticeCode.MISMATCH)
                .about("statement/one", "speaker")
                .says(
                        "The words \"\" say nothing of person/carla anywhere in this document; the claim says person/carla.");
    }

    @Test
    void aReferentMeansSomethingThatIsClaimed() {
        data(lima("{«In the city.», \"referents\": [▲{\"words\": \"the city\", \"means\": \"place/lima\"}],"
                        + " \"nothing\": \"x\"}"))
                .load()
                .finds(ERROR, UNKNOWN_REFERENCE)
                .at("/passages/1/referents/0")
                .says("There is no place/lima.");
    }

    @Test
    @Shows(UNKNOWN_ARTICLE)
    void anArticleThatAPassageNamesIsClaimed() {
        data(lima("▲{«First.», \"article\": \"main\", \"nothing\": \"x\"},\n{«Second.», \"nothing\": \"x\"}"))
                .load()
                .finds(ERROR, UNKNOWN_ARTICLE)
                .at("/passages/1")
                .ofPassage("First.")
                .says("No article \"lima-bulletin/main\" is claimed in this document.");
    }

    @Test
    void anArticleOfWhichEveryClaimWasDroppedIsNotUnknownToo() {
        data(lima(
                        "{«First.», \"article\": \"main\", \"facts\": {\"articles\": {\"main\": {\"kind\": {\"value\": ▲\"poem\"}}}}}"))
                .load()
                .findsAmongOthers(NoticeCode.INVALID_VALUE)
                .at("/passages/1/facts/articles/main/kind/value");
    }

    @Test
    @Silent({UNKNOWN_ARTICLE, PASSAGE_WITHOUT_ARTICLE})
    void anArticleHoldsUntilTheNextOne() {
        String head = "\"article\": \"%s\", \"facts\": {\"articles\": {\"%1$s\": {\"kind\": {\"value\": \"news\"}}}}}";

        ApecDataset apec = data(lima().replace("«Of 2026-05-03.»,", "«Of 2026-05-03.», \"article\": \"first\",")
                        .replace(
                                " ]}",
                                ",{«Opening.», " + head.formatted("first") + ",{«More.», \"nothing\": \"x\"},"
                                        + "{«Box.», " + head.formatted("box") + ",{«Back.», \"article\": \"first\","
                                        + " \"nothing\": \"x\"}]}"))
                .load()
                .dataset();

        assertThat(apec.get(Article.id("lima-bulletin/box")).document()).hasToString("document/lima-bulletin");
        assertThat(apec.passages(SourceDocument.id("lima-bulletin")))
                .extracting(passage -> passage.article().orElseThrow().key())
                .containsExactly(
                        "lima-bulletin/first",
                        "lima-bulletin/first",
                        "lima-bulletin/first",
                        "lima-bulletin/box",
                        "lima-bulletin/first");
    }

    @Test
    @Shows(PASSAGE_WITHOUT_ARTICLE)
    void whereADocumentHasArticlesAPassageBelongsToOne() {
        data(lima("{«In Lima.», \"article\": \"main\", \"facts\": {\"articles\": {\"main\": {\"kind\": {\"value\": \"news\"}}}}}")
                        .replace("{«Of", "▲{«Of"))
                .load()
                .finds(WARNING, PASSAGE_WITHOUT_ARTICLE)
                .at("/passages/0")
                .ofPassage("Of 2026-05-03.")
                .says("The passage at 0 belongs to no article, but the document has articles.");
    }
}
