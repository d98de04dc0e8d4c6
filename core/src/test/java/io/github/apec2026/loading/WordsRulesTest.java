package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.BASIS_NOT_ALLOWED;
import static io.github.apec2026.notice.NoticeCode.REASON_MISSING;
import static io.github.apec2026.notice.NoticeCode.WORDS_AMBIGUOUS;
import static io.github.apec2026.notice.NoticeCode.WORDS_MISSING;
import static io.github.apec2026.notice.NoticeCode.WORDS_NOT_ALLOWED;
import static io.github.apec2026.notice.NoticeCode.WORDS_NOT_FOUND;
import static io.github.apec2026.notice.NoticeCode.WORDS_TOO_LONG;
import static io.github.apec2026.notice.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verifying the words of a claim, and on what it rests. */
public final class WordsRulesTest {

    private static final String POINTER = "/passages/1/facts/meetings/talks/theme";

    /** A passage about talks, and the claim of their theme. */
    private static String talks(String passage, String theme) {
        return lima("{«" + passage + "», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},\n"
                + "\"theme\": " + theme + "}}}}");
    }

    @Test
    @Shows(WORDS_NOT_FOUND)
    void wordsAreTakenFromTheirPassageToTheLetter() {
        data(talks("Of ports and air.", "▲{\"value\": {\"en\": \"Ports\"}, \"quote\": \"Ports\"}"))
                .load()
                .finds(ERROR, WORDS_NOT_FOUND)
                .at(POINTER)
                .about("meeting/talks", "theme")
                .ofPassage("Of ports and air.")
                .says("The words \"Ports\" are not in their passage.");
    }

    @Test
    void wordsOfTheNextPassageDoNotCount() {
        data(lima("{«Of ports.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                        + " \"theme\": {\"value\": {\"en\": \"air\"}, \"quote\": \"air\"}}}}},"
                        + "{«Of air.», \"nothing\": \"x\"}"))
                .load()
                .finds(ERROR, WORDS_NOT_FOUND);
    }

    @Test
    @Shows(WORDS_AMBIGUOUS)
    void wordsThatStandTwiceAreAmbiguous() {
        data(talks("Ports: of ports and more ports.", "▲{\"value\": {\"en\": \"ports\"}, \"quote\": \"ports\"}"))
                .load()
                .finds(ERROR, WORDS_AMBIGUOUS)
                .at(POINTER)
                .about("meeting/talks", "theme")
                .says("The words \"ports\" occur 2 times in their passage.");
    }

    @Test
    @Silent({WORDS_NOT_FOUND, WORDS_AMBIGUOUS, WORDS_MISSING, WORDS_TOO_LONG})
    void wordsThatStandOnceOrSayWhichTimeAreFound() {
        data(talks("Of ports.", "{\"value\": {\"en\": \"ports\"}, \"quote\": \"ports\"}"))
                .load()
                .dataset();
        data(talks("Of ports, ports.", "{\"value\": {\"en\": \"ports\"}, \"quote\": \"ports\", \"nth\": 2}"))
                .load()
                .dataset();
        data(talks("Of ports and air.", "{\"value\": {\"en\": \"air ports\"}, \"parts\": [\"air\", \"ports\"]}"))
                .load()
                .dataset();
    }

    @Test
    void theThirdOfTwoIsNotFound() {
        data(talks("Of ports, ports.", "{\"value\": {\"en\": \"ports\"}, \"quote\": \"ports\", \"nth\": 3}"))
                .load()
                .finds(ERROR, WORDS_NOT_FOUND);
    }

    @Test
    void theWordsThatNameASourceAreLookedUpToo() {
        data(lima("""
                        {«The port authority met.», "facts": {
                          "organizations": {"port": {"kind": {"value": "company"}}},
                          "meetings": {"talks": {"kind":
                            ▲{"value": "dialogue", "according": [{"value": "organization/port", "quote": "harbour"}]}}}}}
                        """))
                .load()
                .finds(ERROR, WORDS_NOT_FOUND)
                .at("/passages/1/facts/meetings/talks/kind")
                .says("The words \"harbour\" are not in their passage.");
    }

    @Test
    @Shows(WORDS_MISSING)
    void whatADocumentMustStateNeedsWords() {
        data(talks("Of ports.", "▲{\"value\": {\"en\": \"ports\"}}"))
                .load()
                .finds(ERROR, WORDS_MISSING)
                .at(POINTER)
                .about("meeting/talks", "theme")
                .says("No words are given for a property that a document must state.");
    }

    @ParameterizedTest
    @CsvSource({"'\"quote\": \"\"'", "'\"quote\": \" \"'", "'\"parts\": [\"ports\", \"\"]'"})
    void blankWordsAreNone(String words) {
        data(talks("Of ports.", "▲{\"value\": {\"en\": \"ports\"}, " + words + "}"))
                .withoutDocuments()
                .load()
                .finds(ERROR, WORDS_MISSING)
                .at(POINTER);
    }

    @Test
    @Silent({WORDS_MISSING, WORDS_NOT_ALLOWED})
    void whatIsClassifiedEditorialInferredOrInARegisterNeedsNoWords() {
        data(
                        lima("""
                                {«Of ports.», "facts": {
                                  "topics": {"ports": {"description": {"value": {"en": "What ports need."}}}},
                                  "meetings": {"talks": {
                                    "kind": {"value": "dialogue"},
                                    "theme": {"value": {"en": "Ports"}, "basis": "inferred", "because": "It is the only subject."}}}}}
                                """),
                        register(
                                "\"topics\": {\"ports\": {\"names\": [{\"value\": {\"en\": \"Ports\"}, \"because\": \"x\"}]}}"))
                .load()
                .dataset();
    }

    @Test
    @Shows(WORDS_NOT_ALLOWED)
    void besideOurOwnWordsStandNoneOfTheDocument() {
        data(lima("""
                        {«Of ports, air.», "facts": {"topics": {"ports": {
                          "description":
                            ▲{"value": {"en": "What ports need."}, "parts": ["ports", "air"]}}}}}
                        """))
                .load()
                .finds(ERROR, WORDS_NOT_ALLOWED)
                .at("/passages/1/facts/topics/ports/description")
                .about("topic/ports", "description")
                .says("The words \"ports air\" are not allowed here: the value is in our own words.");
    }

    @ParameterizedTest
    @CsvSource({"'\"quote\": \"ports\"'", "'\"according\": [{\"value\": \"economy/peru\", \"quote\": \"ports\"}]'"})
    void aRegisterQuotesNoDocument(String members) {
        data(register("\"topics\": {\"ports\": {\"names\": [▲{\"value\": {\"en\": \"Ports\"}, \"because\": \"x\", "
                        + members + "}]}}"))
                .load()
                .finds(ERROR, WORDS_NOT_ALLOWED)
                .at("/facts/topics/ports/names/0")
                .says("The words \"ports\" are not allowed here: a register quotes no document.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aReasonWithoutWordsIsNone(String reason) {
        Loaded loaded = data(lima(
                        "{«In Lima.», \"facts\": {\"places\": {\"lima\": {\"kind\": {\"value\": \"city\", \"because\": \""
                                + reason + "\"}}}}}"))
                .load();

        assertThat(loaded.dataset().claims(Place.id("lima")).get(0).because()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"theme,  x,  159, 160", "theme,  港, 59, 60", "dates,  x,  79, 80", "dates,  港, 29, 30"})
    void wordsAreShorterThanTheLimit(String property, String letter, int most, int tooMany) {
        String value = "theme".equals(property)
                ? "{\"en\": \"WORDS\"}"
                : "\"2026\", \"basis\": \"inferred\", \"because\": \"The words are of that year.\"";
        String file = lima("{«" + letter.repeat(200) + "», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\":"
                + " \"dialogue\"},\n\"" + property + "\": ▲{\"value\": " + value + ", \"quote\": \"WORDS\"}}}}}");

        data(file.replace("WORDS", letter.repeat(most)))
                .withoutDocuments()
                .load()
                .dataset();
        data(file.replace("WORDS", letter.repeat(tooMany)))
                .withoutDocuments()
                .load()
                .finds(ERROR, WORDS_TOO_LONG)
                .at("/passages/1/facts/meetings/talks/" + property)
                .says("The words have " + tooMany + " characters; at most " + most + " are allowed here.");
    }

    @Test
    @Shows(WORDS_TOO_LONG)
    void aWholeSentenceIsTooLongForAKind() {
        String sentence = "The delegates talked ".repeat(4).strip();

        data(lima("{«" + sentence + "», \"facts\": {\"meetings\": {\"talks\": {\"kind\": ▲{\"value\": \"dialogue\","
                        + " \"quote\": \"" + sentence + "\"}}}}}"))
                .load()
                .finds(ERROR, WORDS_TOO_LONG)
                .at("/passages/1/facts/meetings/talks/kind")
                .about("meeting/talks", "kind")
                .says("The words have 83 characters; at most 79 are allowed here.");
    }

    @Test
    @Shows(REASON_MISSING)
    void whatIsInferredSaysWhy() {
        data(talks("Of ports.", "▲{\"value\": {\"en\": \"ports\"}, \"basis\": \"inferred\"}"))
                .load()
                .finds(ERROR, REASON_MISSING)
                .at(POINTER)
                .about("meeting/talks", "theme")
                .says("The basis is inferred, but \"because\" is missing.");
    }

    @Test
    void whatIsCuratedSaysWhy() {
        data(register("\"places\": {\"lima\": {\"kind\": ▲{\"value\": \"city\", \"because\": \" \"}}}"))
                .load()
                .finds(ERROR, REASON_MISSING)
                .at("/facts/places/lima/kind")
                .about("place/lima", "kind")
                .says("The basis is curated, but \"because\" is missing.");
    }

    @ParameterizedTest
    @CsvSource({"stated", "contextual", "classified", "editorial", "curated"})
    void aDocumentFileStatesNoBasisButInferred(String basis) {
        data(talks(
                        "Of ports.",
                        "▲{\"value\": {\"en\": \"ports\"}, \"quote\": \"ports\", \"basis\": \"" + basis + "\"}"))
                .load()
                .finds(ERROR, BASIS_NOT_ALLOWED)
                .at(POINTER)
                .says("The basis \"" + basis + "\" is not allowed here: the loader works it out.");
    }

    @Test
    @Shows(BASIS_NOT_ALLOWED)
    void aRegisterStatesNoBasisButCurated() {
        data(register("\"places\": {\"lima\": {\"kind\":"
                        + " ▲{\"value\": \"city\", \"because\": \"x\", \"basis\": \"inferred\"}}}"))
                .load()
                .finds(ERROR, BASIS_NOT_ALLOWED)
                .at("/facts/places/lima/kind")
                .about("place/lima", "kind")
                .says("The basis \"inferred\" is not allowed here: everything in a register is curated.");
    }

    @Test
    @Silent({REASON_MISSING, BASIS_NOT_ALLOWED})
    void inferredInADocumentAndCuratedInARegisterMayBeStatedWithAReason() {
        Loaded loaded = data(
                        talks(
                                "Of ports.",
                                "{\"value\": {\"en\": \"ports\"}, \"basis\": \"inferred\", \"because\": \"x\"}"),
                        register("\"places\": {\"lima\": {\"kind\":"
                                + " {\"value\": \"city\", \"because\": \"x\", \"basis\": \"curated\"}}}"))
                .load();

        loaded.dataset();
        assertThat(loaded.report().tally().claimsByBasis())
                .containsEntry(Basis.INFERRED, 1)
                .containsEntry(Basis.CURATED, 1);
    }
}
