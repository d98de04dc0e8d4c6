package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.INVALID_VALUE;
import static io.github.apec2026.notice.NoticeCode.MISSING_MEMBER;
import static io.github.apec2026.notice.NoticeCode.WRONG_TYPE;
import static io.github.apec2026.notice.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.notice.NoticeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading, table by table: what is missing, what means nothing. Each fault is one notice. */
public final class MissingRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    format (as the first member)  | {"facts": ▲{}}               | /facts
                    document, facts or judgements | ▲{"format": 1}               | ''
                    passages                      | ▲{"format": 1, "document": {"id": "x", "language": "en", «»}} | ''
                    document (before passages)    | {"format": 1, "passages": ▲[], "facts": {}} | /passages
                    """)
    void aFileNeedsItsMembers(String member, String file, String pointer) {
        data(file).load().findsAmongOthers(MISSING_MEMBER).at(pointer).says("\"" + member + "\" is missing.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    id       | "id": "lima-bulletin", |                 | /document
                    language | "language": "en",      |                 | /document
                    sha256   | "sha256":              | "sha257":       | /document/text
                    length   | "length": 14}          | "size": 14}     | /document/text
                    """)
    void theHeadNeedsItsMembers(String member, String then, String now, String pointer) {
        Loaded loaded = data(lima()).but(then, now == null ? "" : now).load();

        loaded.findsAmongOthers(MISSING_MEMBER).says("\"" + member + "\" is missing.");
        assertThat(loaded.report().of(MISSING_MEMBER).get(0).pointer()).contains(pointer);
        assertThat(loaded.report().notices())
                .filteredOn(n -> n.severity() == ERROR)
                .extracting(n -> n.code())
                .containsOnly(MISSING_MEMBER, now == null ? MISSING_MEMBER : NoticeCode.UNKNOWN_PROPERTY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    at               | {"length": 8, "digest": "0123456789abcdef", "nothing": "x"}
                    length           | {"at": 15, "digest": "0123456789abcdef", "nothing": "x"}
                    digest           | {"at": 15, "length": 8, "nothing": "x"}
                    facts or nothing | {«In Lima.»}
                    """)
    void aPassageNeedsItsMembersAndNothingFollowsFromTheFault(String member, String passage) {
        data(lima((passage.contains("«") ? "" : "«~In Lima.»") + "▲" + passage))
                .load()
                .finds(ERROR, MISSING_MEMBER)
                .at("/passages/1")
                .says("\"" + member + "\" is missing.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    words  | "referents": [▲{"means": "place/lima"}]             | /passages/1/referents/0
                    means  | "referents": [▲{"words": "the city"}]               | /passages/1/referents/0
                    value  | "gives": {"period": ▲{"quote": "Lima"}}             | /passages/1/gives/period
                    """)
    void referentsAndGiftsNeedTheirMembers(String member, String json, String pointer) {
        data(lima("{«In Lima.», " + json + ", \"facts\": {\"places\": {\"lima\": {\"kind\": {\"value\": \"city\"}}}}}"))
                .load()
                .finds(ERROR, MISSING_MEMBER)
                .at(pointer)
                .says("\"" + member + "\" is missing.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    at      | {"length": 1, "of": 0}
                    length  | {"at": 1, "of": 0}
                    of      | {"at": 1, "length": 1}
                    """)
    void aRepeatNeedsItsMembers(String member, String repeat) {
        data(lima())
                .but("\"passages\"", "\"repeats\": [▲" + repeat + "], \"passages\"")
                .load()
                .finds(ERROR, MISSING_MEMBER)
                .at("/repeats/0")
                .says("\"" + member + "\" is missing.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    claim                                       | ▲{"rank": "normal", "because": "x"}                                       | /judgements/0
                    rank                                        | ▲{"claim": CLAIM, "because": "x"}                                         | /judgements/0
                    because                                     | ▲{"claim": CLAIM, "rank": "normal"}                                       | /judgements/0
                    entity, property and value, in this order   | {"claim": ▲{"property": "kind", "entity": "place/lima", "value": "city"}, "rank": "normal", "because": "x"} | /judgements/0/claim
                    entity, property and value, in this order   | {"claim": ▲{"entity": "place/lima", "value": "city", "property": "kind"}, "rank": "normal", "because": "x"} | /judgements/0/claim
                    """)
    void aJudgementNeedsItsMembers(String member, String judgement, String pointer) {
        String claim = "{\"entity\": \"place/lima\", \"property\": \"kind\", \"value\": \"city\"}";

        data("{\"format\": 1, \"judgements\": [" + judgement.replace("CLAIM", claim) + "]}")
                .load()
                .finds(ERROR, MISSING_MEMBER)
                .at(pointer)
                .says("\"" + member + "\" is missing.");
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    places       | "within": {"value": ▲"Lima City", "because": "x"}          | Not a key of type place: "Lima City". A key is lower-case letters, digits and single hyphens, without the type.
                    places       | "within": {"value": ▲"place/lima", "because": "x"}         | Not a key of type place: "place/lima". A key is lower-case letters, digits and single hyphens, without the type.
                    places       | "economy": {"value": ▲"atlantis", "because": "x"}          | Not a member economy: "atlantis". Known are: australia, brunei-darussalam, canada, chile, china, hong-kong-china, indonesia, japan, korea, malaysia, mexico, new-zealand, papua-new-guinea, peru, philippines, russia, singapore, chinese-taipei, thailand, united-states, viet-nam.
                    places       | "names": [{"value": ▲{}, "because": "x"}]                  | Not a text by language: "{}". Give the text in at least one language.
                    places       | "names": [{"value": ▲{"en": " "}, "because": "x"}]         | Not a text by language: "en". The text in en shows nothing; leave the language out instead.
                    places       | "names": [{"value": ▲{"english": "Lima"}, "because": "x"}] | Not a text by language: "english". Not a language tag: 'english'; write en, zh-Hant or zh-Hans.
                    editions     | "ordinal": {"value": ▲-1, "because": "x"}                     | Not a place in an order: "-1". It is negative, has more than 9 digits or is not written in digits alone.
                    documents    | "sha256": {"value": ▲"9F2C", "because": "x"}                  | Not a digest of a text: "9F2C". It has 64 hex digits in lower case.
                    editions     | "ordinal": {"value": ▲0, "because": "x"}                      | Not a place in an order: "0". It is from 1 to 999999999.
                    priorities   | "order": {"value": ▲0, "because": "x"}                        | Not a place in an order: "0". It is from 1 to 999999999.
                    editions     | "ordinal": {"value": ▲1234567890, "because": "x"}             | Not a place in an order: "1234567890". It is negative, has more than 9 digits or is not written in digits alone.
                    editions     | "ordinal": {"value": ▲202.6E1, "because": "x"}                | Not a place in an order: "202.6E1". It is negative, has more than 9 digits or is not written in digits alone.
                    editions     | "ordinal": {"value": ▲2E9, "because": "x"}                    | Not a place in an order: "2E9". It is negative, has more than 9 digits or is not written in digits alone.
                    editions     | "year": {"value": ▲1988, "because": "x"}                   | Not a year of an edition: "1988". It is from 1989 to 9999.
                    editions     | "year": {"value": ▲999999999, "because": "x"}              | Not a year of an edition: "999999999". It is from 1989 to 9999.
                    meetings     | "dates": {"value": ▲"2026-02-30", "because": "x"}          | Not a date or range of dates: "2026-02-30". No such date: '2026-02-30'.
                    meetings     | "dates": {"value": ▲"May 2026", "because": "x"}            | Not a date or range of dates: "May 2026". Not a date of ISO 8601-2: 'May 2026'; write 2026, 2026-11, 2026-02-10 or two of them with a slash.
                    meetings     | "dates": {"value": ▲"../..", "because": "x"}               | Not a date or range of dates: "../..". A range needs at least one end: '../..'.
                    meetings     | "acronym": {"value": ▲" ", "because": "x"}                 | Not a token: " ". It shows nothing.
                    meetings     | "participants": [{"value": ▲"peru", "because": "x"}]       | Not a reference (type/key): "peru". Not an id: 'peru'; write type/key, such as meeting/som1-2026.
                    meetings     | "participants": [{"value": ▲"place/Peru", "because": "x"}] | Not a reference (type/key): "place/Peru". Not a key for the type place: 'Peru'; use lower-case letters, digits and single hyphens.
                    meetings     | "participants": [{"value": ▲"robot/r2", "because": "x"}]   | Not a reference (type/key): "robot/r2". Known are: edition, priority, meeting, person, position, organization, place, topic, initiative, indicator, observation, statement, product, unit, economy, document, article, official.
                    meetings     | "kind": {"value": "dialogue", "because": "x", "nth": ▲-2}  | Not a whole number: "-2". It is from 0 to 999999999, in digits alone.
                    meetings     | "kind": {"value": "dialogue", "because": "x", "nth": ▲1E0}  | Not a whole number: "1E0". It is from 0 to 999999999, in digits alone.
                    meetings     | "kind": {"value": "dialogue", "because": "x", "rank": ▲"best"} | Not a rank: "best". Known are: deprecated, normal, preferred.
                    meetings     | "kind": {"value": "dialogue", "because": "x", "basis": ▲"hearsay"} | Not a basis: "hearsay". Known are: classified, contextual, curated, editorial, inferred, stated.
                    meetings     | "formerly": [▲"Old One"]                                   | Not a key of type meeting: "Old One". A key is lower-case letters, digits and single hyphens; an economy's is a member's code.
                    observations | "value": {"value": ▲{"unit": "people"}, "because": "x"}    | Not a quantity: "{}". A quantity needs amount and unit.
                    observations | "value": {"value": ▲{"amount": "many", "unit": "people"}, "because": "x"} | Not a quantity: "many". The amount is not a decimal number such as 1400 or 9.49E12.
                    observations | "value": {"value": ▲{"amount": "", "unit": "people"}, "because": "x"} | Not a quantity: "". The amount is not a decimal number such as 1400 or 9.49E12.
                    observations | "value": {"value": ▲{"amount": "+14", "unit": "people"}, "because": "x"} | Not a quantity: "+14". The amount is not a decimal number such as 1400 or 9.49E12.
                    observations | "value": {"value": ▲{"amount": ".5", "unit": "people"}, "because": "x"} | Not a quantity: ".5". The amount is not a decimal number such as 1400 or 9.49E12.
                    observations | "value": {"value": ▲{"amount": "5.", "unit": "people"}, "because": "x"} | Not a quantity: "5.". The amount is not a decimal number such as 1400 or 9.49E12.
                    observations | "value": {"value": ▲{"amount": "１４", "unit": "people"}, "because": "x"} | Not a quantity: "１４". The amount is not a decimal number such as 1400 or 9.49E12.
                    observations | "value": {"value": ▲{"amount": "٣", "unit": "people"}, "because": "x"} | Not a quantity: "٣". The amount is not a decimal number such as 1400 or 9.49E12.
                    observations | "value": {"value": ▲{"amount": "1e99", "unit": "people"}, "because": "x"} | Not a quantity: "1e99 people". An amount may have 40 digits before and after its point, this one has more.
                    observations | "value": {"value": {"amount": "1", "unit": "people", "bound": ▲"over"}, "because": "x"} | Not a bound: "over". Known are: about, at-least, at-most, exact, less-than, more-than.
                    observations | "value": {"value": {"amount": "1", "sort": ▲"people"}, "because": "x"} | Not a quantity: "sort". Known are: amount, unit, bound.
                    """)
    void aValueOfTheRightShapeMustMeanSomething(String plural, String property, String message) {
        Loaded loaded = data(register("\"" + plural + "\": {\"x\": {\n" + property + "}}"))
                .load();

        String path = property.substring(1, property.indexOf('"', 1));
        var found = loaded.findsAmongOthers(INVALID_VALUE).says(message);
        String pointer = found.notice().pointer().orElseThrow();
        assertThat(pointer).startsWith("/facts/" + plural + "/x/" + path);
        found.at(pointer);
    }

    @Test
    void theKeyOfAnEntityIsChecked() {
        data(register("\"places\": {\"Lima\": ▲{\"kind\": {\"value\": \"city\", \"because\": \"x\"}}}"))
                .load()
                .finds(ERROR, INVALID_VALUE)
                .at("/facts/places/Lima")
                .says("Not a key of type place: \"Lima\". A key is lower-case letters, digits and single hyphens;"
                        + " an economy's is a member's code.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    "digest": "DIGEST" | "digest": ▲"0123456789ABCDEF" | /passages/1/digest  | Not a digest: "0123456789ABCDEF". It has 16 hex digits in lower case.
                    "digest": "DIGEST" | "digest": ▲"0123"             | /passages/1/digest  | Not a digest: "0123". It has 16 hex digits in lower case.
                    "at": 15           | "at": ▲-15                    | /passages/1/at      | Not a whole number: "-15". It is from 0 to 999999999, in digits alone.
                    "article": "main"  | "article": ▲"Main"            | /passages/1/article | Not a key of type article: "Main". It is lower-case letters, digits and single hyphens, without the document.
                    """)
    void theNumbersOfAPassageAreCheckedAndNothingFollowsFromTheFault(
            String then, String now, String pointer, String message) {
        String digest = ClaimText.sha256("In Lima.").substring(0, 16);

        data(lima(
                        "{«In Lima.», \"article\": \"main\", \"facts\": {\"articles\": {\"main\": {\"kind\": {\"value\": \"news\"}}}}}"))
                .but(then.replace("DIGEST", digest), now)
                .load()
                .findsAmongOthers(INVALID_VALUE)
                .at(pointer)
                .says(message);
    }

    @Test
    void aListOfPassagesThatIsNoneIsOfTheWrongTypeAndTheTextCountsAsNotChecked() {
        Loaded loaded = data(lima().replaceFirst("(?s)\"passages\": \\[.*]", "«~Some text.» \"passages\": ▲7"))
                .load();

        loaded.findsAmongOthers(WRONG_TYPE).at("/passages").says("Expected an array, found a number.");
        assertThat(loaded.report().of(NoticeCode.TEXT_NOT_COVERED)).isEmpty();
    }
}
