package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.CONFLICTING_MEMBERS;
import static io.github.apec2026.notice.NoticeCode.INVALID_VALUE;
import static io.github.apec2026.notice.NoticeCode.MISSING_MEMBER;
import static io.github.apec2026.notice.NoticeCode.MISSING_PROPERTY;
import static io.github.apec2026.notice.NoticeCode.NOT_VALIDATED;
import static io.github.apec2026.notice.NoticeCode.REST_NOT_READ;
import static io.github.apec2026.notice.NoticeCode.UNKNOWN_FORMAT;
import static io.github.apec2026.notice.NoticeCode.UNKNOWN_PROPERTY;
import static io.github.apec2026.notice.NoticeCode.WRONG_TYPE;
import static io.github.apec2026.notice.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading what is JSON: what the format and the schemas allow, and what is missing. */
public final class FormatRulesTest {

    @Test
    @Shows(UNKNOWN_FORMAT)
    void anotherVersionOfTheFormatIsNotRead() {
        data("{\"format\": ▲2, \"facts\": {\"anything\": \"may follow\"}}")
                .load()
                .finds(ERROR, UNKNOWN_FORMAT)
                .at("/format")
                .says("The file has format 2; this version reads 1.");
    }

    @Test
    @Silent({UNKNOWN_FORMAT, MISSING_MEMBER, WRONG_TYPE, UNKNOWN_PROPERTY, INVALID_VALUE, CONFLICTING_MEMBERS})
    void thisVersionOfTheFormatIsRead() {
        Loaded loaded = data(lima("""
                        {«Some 120 delegates met in 2025.»,
                         "referents": [{"words": "Some", "means": "unit/people"}],
                         "gives": {"period": {"value": "2025", "quote": "2025"}},
                         "facts": {
                          "units": {"people": {"names": [{"value": {"en": "delegates"}, "quote": "delegates"}]}},
                          "indicators": {"turnout": {
                            "label": {"value": {"en": "Turnout", "zh-Hant": "人數"}}, "measure": {"value": "count"},
                            "names": [{"value": {"en": "delegates met"}, "quote": "delegates met"}]}},
                          "observations": {"turnout-2025": {
                            "indicator": {"value": "turnout", "parts": ["delegates", "met"], "according": []},
                            "value": {"value": {"amount": "120", "unit": "people", "bound": "about"}, "quote": "Some 120 delegates", "nth": 1,
                              "rank": "preferred", "because": "It is counted."},
                            "status": {"value": "actual"}}}}}
                        """)).load();

        assertThat(loaded.dataset().get(Observation.id("turnout-2025")).period())
                .hasToString("Optional[2025]");
    }

    @Test
    void theFormatStandsFirst() {
        data("{\"facts\": ▲{}, \"format\": 1}")
                .load()
                .finds(ERROR, MISSING_MEMBER)
                .at("/facts")
                .says("\"format (as the first member)\" is missing.");
    }

    @Test
    @Shows(UNKNOWN_PROPERTY)
    void aPropertyThatNoSuchEntityHasIsUnknown() {
        data(lima("""
                        {«In Lima.», "facts": {"places": {"lima": {
                          "kind": {"value": "city"},
                          "mayor": ▲{"value": "ana", "quote": "Lima"}}}}}
                        """))
                .load()
                .finds(ERROR, UNKNOWN_PROPERTY)
                .at("/passages/1/facts/places/lima/mayor")
                .says(
                        "There is no \"mayor\" here; known are, the nearest first: names, kind, m49Code, isoCode, within, economy, formerly.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    in the file           | {"format": 1, "facts": {}, "notes": ▲3}                                                          | /notes
                    in the head           | {"format": 1, "document": {"id": "x", "language": "en", «», "date": ▲3}, "passages": []} | /document/date
                    in the text           | {"format": 1, "document": {"id": "x", "language": "en", "text": {"sha256": "HASH", "length": 0, "md5": ▲3}}, "passages": []} | /document/text/md5
                    in a collection       | {"format": 1, "facts": {"cities": ▲{"lima": {}}}}                                                | /facts/cities
                    in a claim            | {"format": 1, "facts": {"units": {"people": {"names": [{"value": {"en": "x"}, "because": "y", "page": ▲{"a": [1]}}]}}}} | /facts/units/people/names/0/page
                    in a source           | {"format": 1, "facts": {"units": {"people": {"names": [{"value": {"en": "x"}, "because": "y", "according": [{"value": "unit/people", "page": ▲1}]}]}}}} | /facts/units/people/names/0/according/0/page
                    in a judgement        | {"format": 1, "judgements": [{"claim": {"entity": "unit/people", "property": "names", "value": {"en": "x"}}, "rank": "normal", "because": "y", "by": ▲"z"}], "facts": {"units": {"people": {"names": [{"value": {"en": "x"}, "because": "y"}]}}}} | /judgements/0/by
                    in a judged claim     | {"format": 1, "judgements": [{"claim": {"entity": "unit/people", "property": "names", "value": {"en": "x"}, "page": ▲1}, "rank": "normal", "because": "y"}], "facts": {"units": {"people": {"names": [{"value": {"en": "x"}, "because": "y"}]}}}} | /judgements/0/claim/page
                    of a judged entity    | {"format": 1, "judgements": [{"claim": {"entity": "unit/people", "property": ▲"colour", "value": 1}, "rank": "normal", "because": "y"}]} | /judgements/0/claim/property
                    of a computed entity  | {"format": 1, "judgements": [{"claim": {"entity": "official/ana", "property": ▲"person", "value": 1}, "rank": "normal", "because": "y"}]} | /judgements/0/claim/property
                    """)
    void whatIsUnknownIsReportedWhereItStands(String where, String file, String pointer) {
        Loaded loaded = data(file.replace("HASH", ClaimText.sha256(""))).load();

        loaded.findsAmongOthers(UNKNOWN_PROPERTY).at(pointer);
        // A document without facts lacks its kind.
        assertThat(loaded.report().notices())
                .filteredOn(n -> n.severity() == ERROR && n.code() != MISSING_PROPERTY)
                .hasSize(1);
    }

    @Test
    @Shows(WRONG_TYPE)
    void whatIsOfAnotherShapeIsReportedWhereItStandsAndNothingIsReportedForIt() {
        Loaded loaded = data(lima("""
                        {«In Lima.», "facts": {"meetings": {"talks": {
                          "kind": ▲["dialogue"],
                          "place": {"value": "lima", "quote": "Lima"}}},
                         "places": {"lima": {"kind": {"value": "city"}, "names": [{"value": {"en": "Lima"}, "quote": "Lima"}]}}}}
                        """)).load();

        loaded.finds(ERROR, WRONG_TYPE)
                .at("/passages/1/facts/meetings/talks/kind")
                .says("Expected an object, found an array.");
        loaded.findsAmongOthers(NOT_VALIDATED)
                .about("meeting/talks", "kind")
                .says(
                        "Not checked because of earlier errors: meeting/talks lacks \"kind\", which may be in the part that"
                                + " could not be read.");
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    "names": ▲{"value": {"en": "Lima"}}                            | names              | Expected an array, found an object.
                    "names": [▲"Lima"]                                             | names/0            | Expected an object, found a string.
                    "names": [{"value": ▲"Lima", "quote": "Lima"}]                 | names/0/value      | Expected text by language (an object of language tags), found a string.
                    "names": [{"value": {"en": "Lima", "es": ▲{"x": [1]}}, "quote": "Lima"}] | names/0/value/es | Expected text by language (a string), found an object.
                    "within": {"value": ▲7, "quote": "Lima"}                       | within/value       | Expected key of type place (a string), found a number.
                    "within": {"value": ▲null, "quote": "Lima"}                    | within/value       | Expected key of type place (a string), found null.
                    "kind": {"value": "city", "rank": ▲true}                       | kind/rank          | Expected rank (a string), found a boolean.
                    "kind": {"value": "city", "nth": ▲"1"}                         | kind/nth           | Expected a whole number, found a string.
                    "kind": {"value": "city", "nth": ▲1.5}                         | kind/nth           | Expected a whole number, found a number.
                    "kind": {"value": "city", "quote": ▲[]}                        | kind/quote         | Expected a string, found an array.
                    "kind": {"value": "city", "parts": ["Lima", ▲2]}               | kind/parts/1       | Expected a string, found a number.
                    "kind": {"value": "city", "given": ▲{}}                        | kind/given         | Expected a string, found an object.
                    "kind": {"value": "city", "according": [▲"place/lima"]}        | kind/according/0   | Expected an object, found a string.
                    "formerly": ▲"ciudad"                                          | formerly           | Expected an array, found a string.
                    """)
    void theShapeOfEachPartOfAClaimIsChecked(String property, String pointer, String message) {
        String kind = property.startsWith("\"kind\"") ? "" : ", \"kind\": {\"value\": \"city\"}";

        data(lima("{«In Lima.», \"facts\": {\"places\": {\"lima\": {\n" + property + kind + "}}}}"))
                .load()
                .finds(ERROR, WRONG_TYPE)
                .at("/passages/1/facts/places/lima/" + pointer)
                .says(message);
    }

    @Test
    void aFactThatIsNoObjectTakesNothingElseWithIt() {
        data(lima("""
                        {«In Lima.», "facts": {"meetings": {"talks": {
                          "kind": {"value": "dialogue"}, "place": {"value": "lima", "quote": "Lima"}}},
                         "places": {"lima": ▲"a city"}}}
                        """)).load().finds(ERROR, WRONG_TYPE).at("/passages/1/facts/places/lima");
    }

    @Test
    @Shows(MISSING_MEMBER)
    void aClaimNeedsAValue() {
        data(lima("""
                        {«In Lima.», "facts": {"places": {"lima": {"kind":
                          ▲{"quote": "Lima"}}}}}
                        """))
                .load()
                .finds(ERROR, MISSING_MEMBER)
                .at("/passages/1/facts/places/lima/kind")
                .says("\"value\" is missing.");
    }

    @Test
    void aDocumentWhoseIdIsWrongIsNotReadAndThatIsSaid() {
        Loaded loaded = data(lima("{«In Lima.», \"facts\": {\"places\": {\"lima\": {\"mayor\": 1}}}}"))
                .but("\"id\": \"lima-bulletin\"", "\"id\": ▲\"Lima_bulletin\"")
                .load();

        loaded.finds(ERROR, INVALID_VALUE)
                .at("/document/id")
                .says("Not a key of type document: \"Lima_bulletin\". A key is lower-case letters, digits and single"
                        + " hyphens, without the type.");
        assertThat(loaded.findsAmongOthers(REST_NOT_READ).notice().pointer()).contains("/passages");
    }

    @Test
    @Shows(CONFLICTING_MEMBERS)
    void aPassageHasFactsOrNothing() {
        data(lima("\n▲{«In Lima.», \"facts\": {}, \"nothing\": \"page furniture\"}"))
                .load()
                .finds(ERROR, CONFLICTING_MEMBERS)
                .at("/passages/1")
                .says("\"facts\" and \"nothing\" exclude each other.");
    }

    @Test
    void aClaimQuotesWordsOrParts() {
        data(lima("{«In Lima.», \"facts\": {\"places\": {\"lima\": {\"kind\": "
                        + "▲{\"value\": \"city\", \"quote\": \"Lima\", \"parts\": [\"In\", \"Lima\"]}}}}}"))
                .load()
                .finds(ERROR, CONFLICTING_MEMBERS)
                .at("/passages/1/facts/places/lima/kind")
                .says("\"quote\" and \"parts\" exclude each other.");
    }

    @Test
    void aDocumentsFactsStandInItsPassages() {
        data(lima())
                .but("\"passages\"", "\"facts\": ▲{}, \"passages\"")
                .load()
                .finds(ERROR, CONFLICTING_MEMBERS)
                .at("/facts")
                .says("\"document\" and \"facts\" exclude each other.");
    }

    @Test
    void aDocumentThatFollowsFactsExcludesThemToo() {
        data(lima())
                .but("\"document\": {", "\"facts\": {\"places\": {}}, \"document\": ▲{")
                .load()
                .finds(ERROR, CONFLICTING_MEMBERS)
                .at("/document")
                .says("\"document\" and \"facts\" exclude each other.");
    }

    @ParameterizedTest
    @CsvSource({"referents", "repeats"})
    void wordsAndRepeatsAreOfADocument(String member) {
        data("▲{\"format\": 1, \"facts\": {}, \"" + member + "\": []}")
                .load()
                .finds(ERROR, MISSING_MEMBER)
                .at("")
                .says("\"document\" is missing.");
    }

    @Test
    void whoNamesASourceQuotesWordsOrParts() {
        data(lima("""
                        {«The port authority met.», "facts": {
                          "organizations": {"port": {"kind": {"value": "company"},
                            "names": [{"value": {"en": "port authority"}, "quote": "port authority"}]}},
                          "meetings": {"talks": {"kind": {"value": "dialogue", "according": [
                            ▲{"value": "organization/port", "quote": "port authority", "parts": ["port authority"]}]}}}}}
                        """))
                .load()
                .finds(ERROR, CONFLICTING_MEMBERS)
                .at("/passages/1/facts/meetings/talks/kind/according/0")
                .says("\"quote\" and \"parts\" exclude each other.");
    }

    @ParameterizedTest
    @CsvSource({"'\"nth\": 1'", "'\"nth\": 1, \"parts\": [\"In\", \"Lima\"]'"})
    void whichStandingIsMeantIsSaidOfOneQuote(String members) {
        data(lima("{«In Lima.», \"facts\": {\"places\": {\"lima\": {\"kind\": ▲{\"value\": \"city\", " + members
                        + "}}}}}"))
                .load()
                .finds(ERROR, MISSING_MEMBER)
                .at("/passages/1/facts/places/lima/kind")
                .says("\"quote (to which nth belongs)\" is missing.");
    }

    @Test
    @Shows(INVALID_VALUE)
    void aValueThatMeansNothingIsReportedWhereItStands() {
        data(register("\"places\": {\"lima\": {\"kind\": {\"value\": ▲\"town\", \"because\": \"It is small.\"}}}"))
                .load()
                .finds(ERROR, INVALID_VALUE)
                .at("/facts/places/lima/kind/value")
                .says(
                        "Not a kind of place: \"town\". Known are: city, district, economy-wide, province, region, venue.");
    }
}
