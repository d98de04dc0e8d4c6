package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.CIRCULAR_GIVEN;
import static io.github.apec2026.notice.NoticeCode.GIVEN_REFUSED;
import static io.github.apec2026.notice.NoticeCode.MISLEADING_REFERENT;
import static io.github.apec2026.notice.NoticeCode.MISMATCH;
import static io.github.apec2026.notice.NoticeCode.REASON_MISSING;
import static io.github.apec2026.notice.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Outcome;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is a witness for itself: what a claim leans on is said elsewhere. */
public final class LeaningRulesTest {

    /** A passage with the dates of one meeting, the quote of which stands in it. */
    private static String dates(String meeting, String quote, String value, String given) {
        return "{«The " + meeting + " opened on " + quote + ".», \"facts\": {\"meetings\": {\"" + meeting
                + "\": {\"kind\": {\"value\": \"dialogue\"},\n\"dates\": " + claim(quote, value, given) + "}}}}";
    }

    private static String claim(String quote, String value, String given) {
        String rest = given.isEmpty() ? "" : ", \"given\": " + given;
        return "{\"value\": \"" + value + "\", \"quote\": \"" + quote + "\"" + rest + "}";
    }

    private static String datesOf(String meeting) {
        return "\"meetings/" + meeting + "/dates\"";
    }

    private static Loading loading(boolean atHand, String... files) {
        Loading loading = data(files);
        return atHand ? loading : loading.withoutDocuments();
    }

    private static List<String> circular(Loaded loaded) {
        return loaded.report().of(CIRCULAR_GIVEN).stream()
                .map(notice -> notice.entity().orElseThrow().toString())
                .toList();
    }

    @Test
    @Shows(CIRCULAR_GIVEN)
    void aClaimDoesNotGiveItselfTheYear() {
        data(lima(dates("talks", "May 1", "1937-05-01", datesOf("talks")).replace("\"dates\": ", "\"dates\": ▲")))
                .load()
                .finds(ERROR, CIRCULAR_GIVEN)
                .at("/passages/1/facts/meetings/talks/dates")
                .about("meeting/talks", "dates")
                .says("What \"meeting/talks/dates\" supplies leads back to the claim itself:"
                        + " meeting/talks/dates, meeting/talks/dates.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void norDoClaimsThatGiveEachOtherTheYear(boolean atHand) {
        Loaded loaded = loading(
                        atHand,
                        lima(
                                dates("first", "May 1", "1937-05-01", datesOf("second")),
                                dates("second", "May 2", "1937-05-02", datesOf("third")),
                                dates("third", "May 3", "1937-05-03", datesOf("first"))))
                .load();

        loaded.finds(CIRCULAR_GIVEN, CIRCULAR_GIVEN, CIRCULAR_GIVEN);
        assertThat(circular(loaded)).containsExactly("meeting/first", "meeting/second", "meeting/third");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPassageDoesNotGiveItsOnlyDatesTheYear(boolean atHand) {
        String passage = dates("talks", "May 1", "1937-05-01", "@{The talks opened on May 1.}");

        loading(atHand, lima(passage)).load().finds(ERROR, CIRCULAR_GIVEN).about("meeting/talks", "dates");
    }

    @Test
    void whatAPassageHandsOnToItsFactsIsNotGivenByThem() {
        String observation =
                "\"indicator\": {\"value\": \"ships\", \"quote\": \"ships\"}, \"status\": {\"value\": \"actual\"},"
                        + " \"value\": {\"value\": {\"amount\": \"%1$s\", \"unit\": \"percent\"}, \"quote\": \"%1$s%%\"}";

        Loaded loaded = data(
                        register(
                                "\"units\": {\"percent\": {\"names\": [{\"value\": {\"en\": \"percent\"}, \"because\": \"x\"}]}}"),
                        lima("{«In May ships were 7%, or 8%.», \"gives\": {\"period\": {\"value\": \"1937-05\","
                                + " \"quote\": \"May\", \"given\": @{In May ships were 7%, or 8%.}}}, \"facts\": {"
                                + "\"indicators\": {\"ships\": {\"label\": {\"value\": {\"en\": \"Ships\"}}, \"measure\": {\"value\": \"share\"}}},"
                                + "\"observations\": {\"one\": {" + observation.formatted("7") + "}, \"two\": {"
                                + observation.formatted("8") + "}}}}"))
                .load();

        assertThat(circular(loaded)).containsExactlyInAnyOrder("observation/one", "observation/two");
    }

    @Test
    @Silent({CIRCULAR_GIVEN, GIVEN_REFUSED})
    void aClaimMayLeanOnOneThatLeansOnAnother() {
        Loaded loaded = data(lima(
                        dates("first", "May 1", "2026-05-01", datesOf("second")),
                        dates("second", "May 2", "2026-05-02", datesOf("third")),
                        dates("third", "May 3, 2026", "2026-05-03", "")))
                .load();

        assertThat(loaded.dataset().claims(Meeting.id("first"), "dates").get(0).outcome())
                .isEqualTo(Outcome.IN_CONTEXT);
    }

    @Test
    void aPassageMayGiveAYearThatAnotherClaimOfItSays() {
        data(lima("{«On May 3, 2026, the talks of May 1 had ended.», \"facts\": {\"meetings\": {"
                        + "\"talks\": {\"kind\": {\"value\": \"dialogue\"}, \"dates\": "
                        + claim("May 1", "2026-05-01", "@{On May 3, 2026, the talks of May 1 had ended.}") + "},"
                        + "\"visit\": {\"kind\": {\"value\": \"visit\"}, \"dates\": "
                        + claim("May 3, 2026", "2026-05-03", "") + "}}}}"))
                .load()
                .dataset();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofSeveralClaimsThatAreNamedOneThatDerivesByItselfSupplies(boolean circularFirst) {
        String circular = lima(dates("talks", "May 1", "2026-05-01", datesOf("talks")));
        String sound = bulletin("callao-post", "2026-05-04", dates("talks", "May 1, 2026", "2026-05-01", ""));

        data(circularFirst ? circular : sound, circularFirst ? sound : circular)
                .load()
                .dataset();
    }

    @Test
    void theFirstThatDerivesSuppliesAlsoWhenOneBeforeItWasRefused() {
        Loaded loaded = data(
                        lima(dates("talks", "May 1, 2025", "1937-05-01", "")),
                        bulletin(
                                "callao-post",
                                "2026-05-04",
                                dates("talks", "May 1, 2026", "2026-05-01", ""),
                                dates("visit", "May 2", "2026-05-02", datesOf("talks"))))
                .load();

        assertThat(loaded.report().of(MISMATCH))
                .extracting(n -> n.entity().orElseThrow().toString())
                .containsExactly("meeting/talks");
        assertThat(loaded.report().of(GIVEN_REFUSED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aClaimThatWasRefusedSuppliesNothing(boolean atHand) {
        Loaded loaded = loading(
                        atHand,
                        lima(
                                dates("talks", "May 1, 2025", "1937-05-01", ""),
                                dates("visit", "May 2", "1937-05-02", datesOf("talks"))))
                .load();

        loaded.finds(MISMATCH, GIVEN_REFUSED);
        assertThat(loaded.report().of(GIVEN_REFUSED).get(0).entity()).hasToString("Optional[meeting/visit]");
    }

    @Test
    @Shows(GIVEN_REFUSED)
    void aClaimThatItsOwnFileDeprecatesSuppliesNothing() {
        data(lima(
                        dates("talks", "May 1, 2026", "2026-05-01", "")
                                .replace("2026\"}}", "2026\", \"rank\": \"deprecated\"}}"),
                        dates("visit", "May 2", "2026-05-02", datesOf("talks"))))
                .load()
                .finds(ERROR, GIVEN_REFUSED)
                .about("meeting/visit", "dates")
                .says("\"meeting/talks/dates\" cannot supply anything: its own file deprecates it.");
    }

    @ParameterizedTest(name = "given what is inferred from \"{0}\": refused {1}")
    @CsvSource({"'', true", "the spring, true", "'May 1, 2026', false"})
    void whatIsOnlyInferredSuppliesNothing(String quote, boolean refused) {
        String inferred = ", \"basis\": \"inferred\", \"because\": \"x\"}";
        String quoted = quote.isEmpty() ? "" : ", \"quote\": \"" + quote + "\"";
        Loaded loaded = data(lima(
                        "{«In the spring, on May 1, 2026.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                                + " \"dates\": {\"value\": \"2026-05-01\"" + quoted + inferred + "}}}}",
                        dates("visit", "May 2", "2026-05-02", datesOf("talks"))))
                .load();

        if (refused) {
            loaded.finds(ERROR, GIVEN_REFUSED)
                    .about("meeting/visit", "dates")
                    .says(
                            "\"meeting/talks/dates\" cannot supply anything: what is claimed there was refused itself or is only"
                                    + " inferred.");
        } else {
            loaded.dataset();
        }
    }

    @ParameterizedTest(name = "given the publication of {0}: refused {1}")
    @CsvSource({"lima-bulletin, true", "callao-post, false"})
    void theDayOnWhichAnotherDocumentWasPublishedSuppliesNothing(String document, boolean refused) {
        Loaded loaded = data(
                        lima(),
                        bulletin(
                                "callao-post",
                                "2026-06-04",
                                dates("talks", "May 1", "2026-05-01", "\"documents/" + document + "/published\"")))
                .load();

        if (refused) {
            loaded.finds(ERROR, GIVEN_REFUSED)
                    .about("meeting/talks", "dates")
                    .says(
                            "\"document/lima-bulletin/published\" cannot supply anything: it is the day on which another document"
                                    + " was published.");
        } else {
            loaded.dataset();
        }
    }

    @ParameterizedTest(name = "because \"{0}\": refused {1}")
    @CsvSource({"' ', true", "'...', true", "'—', true", "'。', true", "'1', true", "因, false", "x, false"})
    void aReasonHasLetters(String because, boolean refused) {
        Loaded loaded = data(register("\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\", \"because\": \""
                        + because + "\"}}}"))
                .load();

        if (refused) {
            loaded.finds(ERROR, REASON_MISSING).about("meeting/talks", "kind");
        } else {
            loaded.dataset();
        }
    }

    @Test
    void theRecordTakesNothingFromAnOverlay() {
        String overlay = bulletin("callao-post", "2026-05-04", dates("talks", "May 1, 1937", "1937-05-01", ""));

        data(lima(
                        "{«The visit and talks.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"}}}}}",
                        dates("visit", "May 2", "1937-05-02", datesOf("talks"))))
                .and(overlay)
                .load()
                .finds(ERROR, GIVEN_REFUSED)
                .says("\"meeting/talks/dates\" cannot supply anything: only an overlay claims it.");
    }

    @Test
    void anOverlayMayTakeFromTheRecordAndFromOverlays() {
        data(lima(dates("talks", "May 1, 2026", "2026-05-01", "")))
                .and(bulletin(
                        "callao-post",
                        "2026-05-04",
                        dates("visit", "May 2", "2026-05-02", datesOf("talks")),
                        dates("dinner", "May 3", "2026-05-03", datesOf("visit"))))
                .load()
                .dataset();
    }

    @Test
    void aFormerIdLeadsIntoTheSameCircle() {
        String renamed = register(
                "\"meetings\": {\"talks\": {\"formerly\": [\"dialogue\"], \"kind\": {\"value\": \"dialogue\", \"because\": \"x\"}}}");

        data(renamed)
                .and(lima(dates("talks", "May 1", "1937-05-01", datesOf("dialogue"))))
                .load()
                .finds(ERROR, CIRCULAR_GIVEN);
    }

    @Test
    void aCircleOfAnyLengthIsFoundInLinearTimeAndWithoutADeepStack() {
        int size = 20_000;
        List<String> passages = new ArrayList<>();
        IntStream.range(0, size)
                .forEach(i -> passages.add("\"m" + i + "\": {\"kind\": {\"value\": \"dialogue\"}, \"dates\": "
                        + claim("May 1", "1937-05-01", datesOf("m" + (i + 1) % size)) + "}"));

        long start = System.nanoTime();
        Loaded loaded = data(lima(
                        "{«They opened on May 1.», \"facts\": {\"meetings\": {" + String.join(",", passages) + "}}}"))
                .load();

        List<Notice> found = loaded.report().of(CIRCULAR_GIVEN);
        assertThat(loaded.report().count(CIRCULAR_GIVEN)).isEqualTo(size);
        assertThat(found.get(0).message()).hasSizeLessThan(250);
        assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
    }

    @Test
    void manyClaimsThatTakeFromEachOthersPassageTakeLinearTime() {
        int size = 10_000;
        List<String> meetings = new ArrayList<>();
        String passage = "They opened on May 1.";
        IntStream.range(0, size)
                .forEach(i -> meetings.add("\"m" + i + "\": {\"kind\": {\"value\": \"dialogue\"}, \"dates\": "
                        + claim("May 1", "1937-05-01", "@{" + passage + "}") + "}"));

        Loaded loaded = data(lima(
                        "{«" + passage + "», \"facts\": {\"meetings\": {" + String.join(",", meetings) + "}}}"))
                .load();

        assertThat(loaded.report().count(CIRCULAR_GIVEN)).isEqualTo(size);
    }

    // What words mean.

    private static final String CITIES = "\"places\": {\"lima\": {\"kind\": {\"value\": \"city\"},"
            + " \"names\": [{\"value\": {\"en\": \"Lima\"}, \"quote\": \"Lima\"}]},"
            + " \"callao\": {\"kind\": {\"value\": \"city\"},"
            + " \"names\": [{\"value\": {\"en\": \"Callao\"}, \"quote\": \"Callao\"}]}}";

    private static String held(String words, String means, String at) {
        return lima(
                "{«Of Lima and Callao.», \"facts\": {" + CITIES + "}}",
                "{«The talks at " + words + ".», \"referents\": [▲{\"words\": \"" + words + "\", \"means\": \"" + means
                        + "\"}], \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                        + " \"place\": {\"value\": \"" + at + "\", \"quote\": \"" + words + "\"}}}}}");
    }

    @Test
    @Shows(MISLEADING_REFERENT)
    void aNameDoesNotMeanSomethingElseOfItsType() {
        data(held("Lima", "place/callao", "callao"))
                .load()
                .finds(ERROR, MISLEADING_REFERENT)
                .at("/passages/2/referents/0")
                .says("The words \"Lima\" cannot mean place/callao here: they are a name of place/lima.");
    }

    @ParameterizedTest
    @CsvSource({"7 percent", "12", "'May 3, 2026'", "2025"})
    void aFigureOrADateMeansNothingElse(String words) {
        data(held(words, "place/callao", "callao"))
                .load()
                .finds(ERROR, MISLEADING_REFERENT)
                .says("The words \"" + words + "\" cannot mean place/callao here: they are a figure or a date.");
    }

    @Test
    @Silent(MISLEADING_REFERENT)
    void wordsThatNameNothingElseMeanWhatTheReferentSays() {
        data(held("the harbour town", "place/callao", "callao")).load().dataset();
        data(held("Lima", "place/lima", "lima")).load().dataset();
    }

    @Test
    void aYearMayMeanTheEditionOfThatYearAndNoOther() {
        String edition =
                "{«In %1$s.», \"referents\": [{\"words\": \"2024\", \"means\": \"edition/e%1$s\"}], \"facts\": {\"editions\": {\"e%1$s\":"
                        + " {\"year\": {\"value\": %1$s, \"quote\": \"%1$s\"}}}}}";

        data(lima(edition.formatted("2024"))).load().dataset();
        data(lima(edition.formatted("2025"))).load().finds(ERROR, MISLEADING_REFERENT);
    }

    @Test
    void aSurnameMayMeanWhomTheDocumentCallsSoAlthoughAnotherOneHasItForAName() {
        String other = register(
                "\"persons\": {\"a-zeng\": {\"names\": [{\"value\": {\"en\": \"Zeng\"}, \"because\": \"x\"}]}}");
        String said =
                "{«Zeng Li spoke. Zeng left.», \"referents\": [{\"words\": \"Zeng left\", \"means\": \"person/zeng-li\"},"
                        + " {\"words\": \"Zeng\", \"means\": \"person/zeng-li\"}], \"facts\": {\"persons\": {\"zeng-li\":"
                        + " {\"names\": [{\"value\": {\"en\": \"Zeng Li\"}, \"quote\": \"Zeng Li\"}]}}}}";

        data(other, lima(said)).load().dataset();
    }

    // What names name.

    private static String talksAt(String names, String quote) {
        return lima("{«The old port and Lima.», \"facts\": {\"places\": {\"lima\": {\"kind\": {\"value\": \"city\"},"
                + " \"names\": [" + names + "]}}, \"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},\n"
                + "\"place\": {\"value\": \"lima\", \"quote\": \"" + quote + "\"}}}}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\": {\"en\": \"old port\"}, \"quote\": \"Lima\", \"basis\": \"inferred\", \"because\": \"x\"}",
                "{\"value\": {\"en\": \"old port\"}, \"basis\": \"inferred\", \"because\": \"x\"}",
                "{\"value\": {\"en\": \"old port\"}, \"quote\": \"old port\", \"rank\": \"deprecated\"}"
            })
    void aNameThatNoWordsSayOrThatIsDeprecatedNamesNothing(String name) {
        data(talksAt(name, "old port")).load().finds(ERROR, MISMATCH).about("meeting/talks", "place");
        data(talksAt(name.replace("old port", "Lima"), "Lima")
                        .replace("quote\": \"Lima\", \"basis", "quote\": \"old\", \"basis"))
                .load()
                .finds(ERROR, MISMATCH)
                .about("meeting/talks", "place");
    }

    @Test
    void aNameThatTheDocumentPrintsNames() {
        data(talksAt("{\"value\": {\"en\": \"Lima\"}, \"quote\": \"Lima\"}", "Lima"))
                .load()
                .dataset();
    }

    @Test
    void wordsSayNoNameThatTheyDoNotPrint() {
        data(talksAt("{\"value\": {\"en\": \"Lima\", \"zh-Hant\": \"利馬\"}, \"quote\": \"Lima\"}", "Lima"))
                .load()
                .finds(ERROR, MISMATCH)
                .about("place/lima", "names");
    }

    @Test
    void anOverlaysNameHelpsNoClaimOfTheRecord() {
        String record = talksAt("{\"value\": {\"en\": \"Lima\"}, \"quote\": \"Lima\"}", "old port");
        String overlay = register(
                "\"places\": {\"lima\": {\"names\": [{\"value\": {\"en\": \"old port\"}, \"because\": \"x\"}]}}");

        data(record).and(overlay).load().finds(ERROR, MISMATCH).about("meeting/talks", "place");
    }

    @Test
    void norDoesItMakeANameOfTheRecordAmbiguous() {
        String record = talksAt("{\"value\": {\"en\": \"Lima\"}, \"quote\": \"Lima\"}", "Lima");
        String overlay = register("\"places\": {\"lima-ohio\": {\"kind\": {\"value\": \"city\", \"because\": \"x\"},"
                + " \"names\": [{\"value\": {\"en\": \"Lima\"}, \"because\": \"x\"}]}}");

        data(record).and(overlay).load().dataset();
    }

    // What is inferred.

    @ParameterizedTest(name = "{0}: {1} from \"{2}\"")
    @CsvSource({
        "place,    callao,         Lima,   true",
        "place,    lima,           Lima,   false",
        "place,    callao,         harbour, false",
        "participants, place/callao, Lima, true",
        "participants, place/callao, harbour, false"
    })
    void whatIsInferredIsNotInferredFromTheNameOfAnother(String property, String value, String quote, boolean refused) {
        String claim = "{\"value\": \"" + value + "\", \"quote\": \"" + quote
                + "\", \"basis\": \"inferred\", \"because\": \"x\"}";
        Loaded loaded = data(lima(
                        "{«Of Lima and Callao.», \"facts\": {" + CITIES + "}}",
                        "{«The talks by the harbour of Lima.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                                + " \"" + property + "\": " + (property.equals("place") ? claim : "[" + claim + "]")
                                + "}}}}"))
                .load();

        if (refused) {
            loaded.finds(ERROR, MISMATCH).about("meeting/talks", property);
        } else {
            loaded.dataset();
        }
    }

    @ParameterizedTest(name = "\"{0}\" refused: {1}")
    @CsvSource({"7%, true", "from 5% to 7%, true", "many ships, false"})
    void anInferredFigureIsNotInferredFromWordsThatSayOthers(String quote, boolean refused) {
        Loaded loaded = data(
                        register(
                                "\"units\": {\"percent\": {\"names\": [{\"value\": {\"en\": \"percent\"}, \"because\": \"x\"}]}}"),
                        lima("{«Rose from 5% to 7%, many ships.», \"facts\": {"
                                + "\"indicators\": {\"ships\": {\"label\": {\"value\": {\"en\": \"Ships\"}}, \"measure\": {\"value\": \"share\"}}},"
                                + "\"observations\": {\"one\": {\"indicator\": {\"value\": \"ships\", \"quote\": \"ships\", \"basis\": \"inferred\", \"because\": \"x\"},"
                                + " \"status\": {\"value\": \"actual\"}, \"value\": {\"value\": {\"amount\": \"9\", \"unit\": \"percent\"},"
                                + " \"quote\": \"" + quote + "\", \"basis\": \"inferred\", \"because\": \"x\"}}}}}"))
                .load();

        assertThat(codes(loaded)).isEqualTo(refused ? List.of(MISMATCH) : List.of());
    }

    private static List<NoticeCode> codes(Loaded loaded) {
        return loaded.report().notices().stream()
                .filter(n -> n.severity() == ERROR)
                .map(Notice::code)
                .toList();
    }

    // What a passage or a document speaks of.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"names\": [{\"value\": {\"en\": \"Ana\"}, \"basis\": \"inferred\", \"because\": \"x\"}]",
                "\"from\": {\"value\": \"economy/peru\", \"basis\": \"inferred\", \"because\": \"x\"}"
            })
    void aPassageDoesNotSpeakOfWhatIsOnlyInferredThere(String ana) {
        String register =
                register("\"persons\": {\"ana\": {\"names\": [{\"value\": {\"en\": \"Ana\"}, \"because\": \"x\"}]}}");
        String speaker = "{«Ports first.», \"facts\": {\"persons\": {\"ana\": {" + ana + "}},"
                + " \"statements\": {\"one\": {\"mode\": {\"value\": \"direct\"}, \"summary\": {\"value\": {\"en\": \"Ports come first.\"}},"
                + " \"speaker\": {\"value\": \"person/ana\", \"given\": @{Ports first.}}}}}}";

        data(register, lima(speaker)).load().finds(ERROR, MISMATCH).about("statement/one", "speaker");
    }

    @Test
    void norOfWhatAClaimSaysThatWasRefused() {
        Loaded loaded = data(lima(
                        "{«Ann said: ports first.», \"facts\": {\"persons\": {\"ana\": {\"names\": [{\"value\": {\"en\": \"Ana\"}, \"quote\": \"Ann\"}]}},"
                                + " \"statements\": {\"one\": {\"mode\": {\"value\": \"direct\"}, \"summary\": {\"value\": {\"en\": \"Ports come first.\"}},"
                                + " \"speaker\": {\"value\": \"person/ana\", \"given\": @{Ann said: ports first.}}}}}}"))
                .load();

        loaded.finds(MISMATCH, MISMATCH);
    }

    @ParameterizedTest
    @CsvSource({"The harbour office counted., true", "The Port Office counted., false"})
    void aSourceWithoutWordsIsSpokenOfInTheDocument(String passage, boolean refused) {
        String register = register(
                "\"organizations\": {\"port-office\": {\"kind\": {\"value\": \"company\", \"because\": \"x\"}}}");
        String office = refused
                ? ""
                : "\"organizations\": {\"port-office\": {\"names\": [{\"value\": {\"en\": \"Port Office\"}, \"quote\": \"Port Office\"}]}},";
        Loaded loaded = data(
                        register,
                        lima("{«" + passage + "», \"facts\": {" + office
                                + " \"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\","
                                + " \"according\": [{\"value\": \"organization/port-office\"}]}}}}}"))
                .load();

        if (refused) {
            loaded.finds(ERROR, MISMATCH).about("meeting/talks", "kind");
        } else {
            loaded.dataset();
        }
    }

    // What silences nothing.

    @Test
    void aJudgementDoesNotMakeWordsSayAnything() {
        String judged =
                "{\"format\": 1, \"judgements\": [{\"document\": \"lima-bulletin\", \"entity\": \"meeting/talks\","
                        + " \"property\": \"dates\", \"value\": \"1937-05-01\", \"rank\": \"deprecated\", \"because\": \"x\"}]}";

        Loaded loaded = data(lima(dates("talks", "May 1, 2026", "1937-05-01", "")))
                .and(judged)
                .load();

        assertThat(loaded.report().of(MISMATCH)).hasSize(1);
    }
}
