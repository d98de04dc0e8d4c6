package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.DUPLICATE_KEY;
import static io.github.apec2026.notice.NoticeCode.INVALID_VALUE;
import static io.github.apec2026.notice.NoticeCode.MALFORMED_JSON;
import static io.github.apec2026.notice.NoticeCode.NOT_VALIDATED;
import static io.github.apec2026.notice.NoticeCode.REST_NOT_READ;
import static io.github.apec2026.notice.NoticeCode.WRONG_TYPE;
import static io.github.apec2026.notice.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Place;
import io.github.apec2026.model.Topic;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading JSON: its grammar, its limits, and what becomes of a file that breaks. */
public final class JsonRulesTest {

    @Test
    @Shows({MALFORMED_JSON, REST_NOT_READ})
    void aSyntaxErrorEndsItsFileAndSaysThatTheRestWasNotRead() {
        Loaded loaded = data(lima("""
                        {«In Lima.», "facts": {"places": {"lima": {"kind": ▲city}}}},
                        {«On time.», "facts": {"places": {"lima": {"colour": 3}}}}
                        """)).load();

        loaded.finds(ERROR, MALFORMED_JSON)
                .at("/passages/1/facts/places/lima/kind")
                .says("Not JSON: Unrecognized token 'city': was expecting (JSON String, Number, Array, Object or token"
                        + " 'null', 'true' or 'false').");
        loaded.findsAmongOthers(REST_NOT_READ)
                .at("/passages/1/facts/places/lima/kind")
                .says("The rest of the file was not read, because of the error before.");
    }

    @Test
    @Silent(REST_NOT_READ)
    void aFaultOfMeaningDoesNotEndItsFile() {
        Loaded loaded = data(lima("""
                        {«In Lima.», "facts": {"places": {"lima": {"kind": {"value": "citty"}}}}},
                        {«On time.», "facts": {"places": {"lima": {"colour": 3}}}}
                        """)).load();

        loaded.finds(NoticeCode.INVALID_VALUE, NoticeCode.UNKNOWN_PROPERTY);
        assertThat(loaded.report().tally().passages()).isEqualTo(3);
    }

    @Test
    void whatStandsInTheUnreadRestIsNotReportedAsMissing() {
        String broken = lima("""
                {"repeats": [], «Of Lima.», "facts": {
                  "meetings": {"talks": {"kind": {"value": "dialogue"}, "place": {"value": "lima", "quote": "Lima"},
                    "dates": {"value": "2026-05-03", "quote": "Of", "given": "documents/unread/published"}}},
                  "observations": {"turnout": {"status": {"value": "actual"}}}}} {}
                """);
        String judging = """
                {"format": 1, "judgements": [{"rank": "preferred", "because": "It is the later one.", "claim":
                  {"document": "unread", "entity": "place/lima", "property": "kind", "value": "city"}}]}
                """;

        Loaded loaded = data(broken.replace("\"repeats\": [], ", ""), judging).load();

        loaded.finds(MALFORMED_JSON);
        assertThat(loaded.report().of(NOT_VALIDATED))
                .extracting(notice -> notice.message())
                .contains("Not checked because of earlier errors: the entities against each other, since not read:"
                        + " [lima-bulletin.json].");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a name    | "names": [{"value": {"en": ▲"Li\\ud800ma"}, "because": "x"}] | /names/0/value/en | text by language
                    a reason  | "kind": {"value": "city", "because": ▲"\\udc00 x"}           | /kind/because     | text
                    the words | "kind": {"value": "city", "quote": ▲"Lima\\ud83d"}           | /kind/quote       | text
                    a part    | "kind": {"value": "city", "parts": [▲"\\ude00\\ud83d"]}      | /kind/parts/0     | text
                    """)
    void halfOfASurrogatePairIsNoText(String what, String property, String pointer, String noun) {
        Loaded loaded =
                data(register("\"places\": {\"lima\": {" + property + "}}")).load();

        loaded.finds(INVALID_VALUE);
        assertThat(loaded.findsAmongOthers(INVALID_VALUE)
                        .at("/facts/places/lima" + pointer)
                        .notice()
                        .message())
                .startsWith("Not a " + noun + ": \"")
                .contains("\\u")
                .endsWith("Half of a surrogate pair is no character.");
    }

    @Test
    void aSurrogatePairIsACharacterHoweverItIsWritten() {
        ApecDataset apec = data(register(
                        "\"topics\": {\"ships\": {\"names\": [{\"value\": {\"en\": \"\\ud83d\\udea2 \uD83D\uDEA2\"}, \"because\": \"x\"}]}}"))
                .load()
                .dataset();

        assertThat(apec.get(Topic.id("ships")).name().texts()).containsEntry("en", "\uD83D\uDEA2 \uD83D\uDEA2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483648", "100e2147483647", "-1E99999999999", "1e-2147483648"})
    void anExponentThatNoNumberHoldsIsOfTheWrongType(String number) {
        data("{\"format\": 1, \"document\": {\"id\": \"x\", \"language\": \"en\", \"text\": {\"sha256\": \""
                        + "0".repeat(64) + "\", \"length\": " + number + "}}, \"passages\": []}")
                .load()
                .findsAmongOthers(WRONG_TYPE);
    }

    @Test
    @Silent({MALFORMED_JSON, DUPLICATE_KEY})
    void oneKeyMayStandInTwoObjectsAndWhiteSpaceAnywhere() {
        Loaded loaded = data(lima("""
                        {«In Lima.», "facts": {"places": {"lima": {"kind": {"value": "city"}}}}},

                        {«Near Lima.»,\t"facts" : {"places": {"lima": {"kind": {"value": "city"}}}}}
                        """) + "\n \t\n").load();

        assertThat(loaded.dataset().claims(Place.id("lima"))).hasSize(2);
    }

    @Test
    @Shows(DUPLICATE_KEY)
    void aKeyThatStandsTwiceInOneObjectEndsItsFileAtTheSecond() {
        Loaded loaded = data(register("""
                        "places": {"lima": {
                          "kind": {"value": "city", "because": "It is one."},
                          ▲"kind": {"value": "region", "because": "It is none."}}}
                        """)).load();

        loaded.finds(ERROR, DUPLICATE_KEY)
                .at("/facts/places/lima/kind")
                .says("The key \"kind\" occurs twice in one object.");
        loaded.findsAmongOthers(REST_NOT_READ).at("/facts/places/lima/kind");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{\"a\": 1}", "]", "\"words\"", "// a comment", "{\"format\": "})
    void textAfterTheEndIsRefusedAndWhatStandsBeforeItIsRead(String after) {
        Loaded loaded = data(lima() + "▲" + after).load();

        loaded.finds(MALFORMED_JSON);
        loaded.findsAmongOthers(MALFORMED_JSON).at("");
        assertThat(loaded.report().of(REST_NOT_READ)).isEmpty();
        assertThat(loaded.report().tally().passages()).isEqualTo(1);
    }

    @Test
    void textAfterTheEndIsCalledSo() {
        data(lima() + "▲{}")
                .load()
                .finds(ERROR, MALFORMED_JSON)
                .at("")
                .says("Not JSON: text after the end of the file's object.");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " ", "\n\n"})
    void anEmptyFileIsNoClaimFile(String blank) {
        var found = data("▲" + blank).load().finds(ERROR, MALFORMED_JSON);

        found.at("").says("Not JSON: the file is empty.");
    }

    @Test
    void aTruncatedFileIsRefusedWhereItEnds() {
        String whole = lima();

        Loaded loaded =
                data(whole.substring(0, whole.indexOf("\"published\"")) + "▲").load();

        loaded.finds(MALFORMED_JSON);
        var found = loaded.findsAmongOthers(MALFORMED_JSON).at("/passages/0/facts/documents/lima-bulletin/kind");
        assertThat(found.notice().message()).startsWith("Not JSON: Unexpected end-of-input");
    }

    @Test
    void aFileThatEndsWithinItsHeadIsNotCalledOneOfAnUnknownLanguage() {
        data("{\"format\": 1, \"document\": {\"id\": \"bulletin\", \"language\"")
                .load()
                .finds(ERROR, MALFORMED_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* why */ 1",
                "# why\n 1",
                "'1'",
                "NaN",
                "01",
                "+1",
                ".5",
                "1.",
                "[1,]",
                "{a: 1}",
                "\"\u0007\"",
                "\"\\x\""
            })
    void whatOnlyLooksLikeJsonIsRefused(String json) {
        Loaded loaded =
                data("{\"format\": 1, \"facts\": {\"places\": " + json + "}}").load();

        assertThat(loaded.report().of(MALFORMED_JSON)).hasSize(1);
        assertThat(loaded.report().of(REST_NOT_READ)).hasSize(1);
    }

    @Test
    void nestingIsLimitedAndTheLimitSaysWhere() {
        data("{\"format\": 1,\n \"facts\": " + "[".repeat(31) + "▲" + "[".repeat(20) + "]".repeat(51) + "}")
                .load()
                .finds(NoticeCode.WRONG_TYPE, MALFORMED_JSON)
                .findsAmongOthers(MALFORMED_JSON)
                .at("/facts" + "/0".repeat(31))
                .says("Not JSON: Document nesting depth (33) exceeds the maximum allowed"
                        + " (32, from `StreamReadConstraints.getMaxNestingDepth()`).");
    }

    @Test
    void nestingUpToTheLimitIsReadAndFoundToBeOfTheWrongType() {
        data("{\"format\": 1,\n \"facts\": " + "[".repeat(31) + "]".repeat(31) + "}")
                .load()
                .finds(NoticeCode.WRONG_TYPE);
    }

    @Test
    void theLengthOfANumberIsLimited() {
        Loaded loaded = data("{\"f\\u006frmat\" :\n ▲" + "1".repeat(101) + "}").load();

        loaded.finds(ERROR, MALFORMED_JSON)
                .at("/format")
                .says("Not JSON: Number value length (101) exceeds the maximum allowed"
                        + " (100, from `StreamReadConstraints.getMaxNumberLength()`).");
        data("{\"format\": " + "1".repeat(100) + "}").load().finds(NoticeCode.INVALID_VALUE);
        data("{\"format\": 1, \"facts\": [2,\n ▲" + "1".repeat(101) + "]}")
                .load()
                .finds(NoticeCode.WRONG_TYPE, MALFORMED_JSON)
                .findsAmongOthers(MALFORMED_JSON)
                .at("/facts/1");
    }

    @Test
    void theLengthOfAStringIsLimited() {
        String tooLong = "x".repeat(100_001);

        Loaded loaded = data(register("\"places\": {\"lima\": {\"kind\": {\"because\":\n\"" + tooLong + "\"}}}"))
                .load();

        loaded.finds(MALFORMED_JSON);
        var notice = loaded.findsAmongOthers(MALFORMED_JSON).notice();
        assertThat(notice.line()).hasValue(4);
        assertThat(notice.pointer()).contains("/facts/places/lima/kind/because");
        assertThat(notice.message()).contains("exceeds the maximum allowed (100000");
    }

    @Test
    void theLengthOfANameIsLimited() {
        Loaded loaded =
                data("{\"format\": 1,\n \"" + "x".repeat(1_001) + "\": 1}").load();

        loaded.finds(MALFORMED_JSON);
        assertThat(loaded.findsAmongOthers(MALFORMED_JSON).notice().line()).hasValue(2);
    }
}
