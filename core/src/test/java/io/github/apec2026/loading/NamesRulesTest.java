package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.MISMATCH;
import static io.github.apec2026.notice.NoticeCode.NAME_WITHIN_NAME;
import static io.github.apec2026.notice.Severity.ERROR;
import static io.github.apec2026.notice.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is printed as one, and the name of a place within an organization's own is no address. */
public final class NamesRulesTest {

    private static Loading council(String words) {
        return data(lima(
                "{«The Council, for Ports, met at Lima Harbour Council.», \"facts\": {\"organizations\": {\"council\": {"
                        + "\"kind\": {\"value\": \"association\"}, \"names\": [▲{" + words + "}]}}}}"));
    }

    @Test
    @Shows(MISMATCH)
    void aNameThatIsPutTogetherIsNotStated() {
        council("\"value\": {\"en\": \"Council for Ports\"}, \"parts\": [\"The Council\", \"for Ports\"]")
                .load()
                .finds(ERROR, MISMATCH)
                .at("/passages/1/facts/organizations/council/names/0")
                .about("organization/council", "names")
                .says("The words \"The Council for Ports\" say separate words, and no name that is printed as one;"
                        + " the claim says {en=Council for Ports}.");
    }

    @Test
    void notEvenWhereThePartsSayIt() {
        council("\"value\": {\"en\": \"Lima for Ports\"}, \"parts\": [\"Lima\", \"for Ports\"]")
                .load()
                .finds(ERROR, MISMATCH);
    }

    @Test
    @Silent(MISMATCH)
    void aNameThatIsPrintedAsOneIsStatedAndOneThatIsPutTogetherInferred() {
        council("\"value\": {\"en\": \"Lima Harbour Council\"}, \"quote\": \"Lima Harbour Council\"")
                .load()
                .dataset();
        council("\"value\": {\"en\": \"Council for Ports\"}, \"parts\": [\"The Council\", \"for Ports\"],"
                        + " \"basis\": \"inferred\", \"because\": \"A comma apart, it is the name of the one body.\"")
                .load()
                .dataset();
    }

    private static final String PLACES = """
            "places": {"lima": {"kind": {"value": "city", "because": "x"},
                                "names": [{"value": {"en": "Lima", "zh-Hant": "利馬"}, "because": "x"}]}}
            """;

    private static Loading organization(String kind, String name, String because) {
        return data(register(PLACES + ", \"organizations\": {\"body\": {\"kind\": {\"value\": \"" + kind
                + "\", \"because\": \"x\"}, \"names\": [{\"value\": " + name + ", \"because\": \"x\"}],"
                + " \"place\": ▲{\"value\": \"lima\", \"because\": \"" + because + "\"}}}"));
    }

    @Test
    @Shows(NAME_WITHIN_NAME)
    void aReasonThatGoesByTheNameGivesNoPlace() {
        organization("company", "{\"en\": \"Lima Fruit\"}", "The company has Lima in its name.")
                .load()
                .finds(WARNING, NAME_WITHIN_NAME)
                .at("/facts/organizations/body/place")
                .about("organization/body", "place")
                .says("The only support for place/lima is its name within \"lima fruit\": \"in its name\".");
    }

    @Test
    @Silent(NAME_WITHIN_NAME)
    void aReasonThatSaysWhereItIsGivesThePlace() {
        organization("company", "{\"en\": \"Lima Fruit\"}", "The company has its seat in Lima.")
                .load()
                .dataset();
    }

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            company    | {"en": "Lima Fruit"}       | It is named after the city.                     | warned
            university | {"en": "Lima School"}      | The name says where it is.                      | warned
            company    | {"zh-Hant": "利馬水果公司"} | 公司名稱以利馬開頭。                            | warned
            company    | {"zh-Hant": "利馬水果公司"} | 公司自稱「利馬水果公司」。                      | warned
            company    | {"zh-Hant": "利馬水果公司"} | 公司自稱「利馬水果公司」，總部在利馬。          | silent
            company    | {"en": "Lima Fruit"}       | The company signs as \u201cLima Fruit\u201d.    | warned
            company    | {"en": "Lima Fruit"}       | \u201cLima Fruit\u201d sells from its seat in Lima. | silent
            company    | {"en": "Callao Fruit"}     | Lima is not in its name, but on its door.       | silent
            government | {"en": "Lima Port Office"} | The city has its name in the name.              | silent
            """)
    void theReasonDecides(String kind, String name, String because, String outcome) {
        Loaded loaded = organization(kind, name, because).load();
        if (outcome.equals("warned")) {
            loaded.finds(WARNING, NAME_WITHIN_NAME);
        } else {
            loaded.dataset();
        }
    }

    @ParameterizedTest(name = "{0}, \"{1}\": {3}")
    @CsvSource(delimiter = '|', textBlock = """
            company    | Lima Fruit sells mangoes.            | 1 | warned
            company    | Lima Fruit sells mangoes in Lima.    | 2 | silent
            government | Lima Fruit sells mangoes.            | 1 | silent
            """)
    void aQuoteOutOfItsOwnNameIsNoAddress(String kind, String sentence, int nth, String outcome) {
        String at = sentence.indexOf("Lima") == sentence.lastIndexOf("Lima") ? "" : ", \"nth\": " + nth;
        Loaded loaded = data(
                        register(PLACES),
                        lima("{«" + sentence + "», \"facts\": {\"organizations\": {\"body\": {\"kind\": {\"value\": \""
                                + kind
                                + "\"}, \"names\": [{\"value\": {\"en\": \"Lima Fruit\"}, \"quote\": \"Lima Fruit\"}],"
                                + " \"place\": {\"value\": \"lima\", \"quote\": \"Lima\"" + at + "}}}}}"))
                .load();
        if (outcome.equals("warned")) {
            loaded.finds(WARNING, NAME_WITHIN_NAME).about("organization/body", "place");
        } else {
            loaded.dataset();
        }
    }
}
