package io.github.apec2026.examples.explorer.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.examples.explorer.Client;
import io.github.apec2026.examples.explorer.FiveDocuments;
import io.github.apec2026.examples.explorer.RunningExplorer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The JSON as its clients see it: started as {@code main} starts it, asked over HTTP on this machine. */
@Timeout(120)
class ApiTest {

    private static final String SOM1 = "meeting/som1-2026";
    private static final int REQUESTS = 64;

    private static RunningExplorer explorer;
    private static Client client;

    /** What no endpoint of the example does: it fails for a reason that is nobody's business. */
    @Profile("Failing")
    @RestController
    static class Failing {

        @GetMapping("/api/failing")
        String fail() {
            throw new IllegalArgumentException("The password is swordfish");
        }
    }

    @BeforeAll
    static void start() {
        explorer = RunningExplorer.with(FiveDocuments.class, Failing.class);
        client = explorer.client();
    }

    @AfterAll
    static void stop() {
        explorer.close();
    }

    @Test
    void meetingsAreThoseOfTheDaysAsked() throws Exception {
        JsonNode february = client.get("/api/meetings?from=2026-02-01&to=2026-02-28");

        JsonNode som1 = one(february, SOM1);
        assertThat(som1.path("kind").stringValue()).isEqualTo("senior-officials-meeting");
        assertThat(som1.path("dates").stringValue()).isEqualTo("2026-02-01/2026-02-10");
        assertThat(som1.path("place").stringValue()).isEqualTo("place/guangzhou");
        assertThat(som1.path("names")
                        .valueStream()
                        .map(name -> name.path("zh-Hant").asString("")))
                .contains("2026年APEC第一次高官會");
        assertThat(ids(february)).doesNotContain("meeting/apec-2014-beijing", "meeting/aelm-2026");
    }

    @Test
    void eitherEndOfTheDaysMayBeMissing() throws Exception {
        assertThat(ids("/api/meetings?from=2026-02-10")).contains(SOM1, "meeting/aelm-2026");
        assertThat(ids("/api/meetings?from=2026-02-11"))
                .contains("meeting/aelm-2026")
                .doesNotContain(SOM1);
        assertThat(ids("/api/meetings?to=2014"))
                .contains("meeting/apec-2001-shanghai", "meeting/apec-2014-beijing")
                .doesNotContain(SOM1);
        assertThat(ids("/api/meetings")).contains(SOM1, "meeting/aelm-2026", "meeting/apec-2001-shanghai");
    }

    @Test
    void meetingsAreThoseOfAPlaceAndOfAName() throws Exception {
        assertThat(ids("/api/meetings?place=guangdong")).contains(SOM1).doesNotContain("meeting/apec-2014-beijing");
        assertThat(ids("/api/meetings?from=2026-02&to=2026-02&place=guangdong&text=%E9%AB%98%E5%AE%98%E6%9C%83"))
                .contains(SOM1);
        assertThat(ids("/api/meetings?text=no-meeting-is-called-so")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=yesterday | 'yesterday' | write 2026, 2026-11, 2026-02-10",
                "to=2026-02-30 | '2026-02-30' | No such date",
                "from=2026-03&to=2026-02 | '2026-03-01/2026-02-28' | exchange them"
            })
    void aBadDateIsTheClientsErrorAndSaysHowToWriteIt(String query, String value, String remedy) throws Exception {
        assertThat(client.problem(400, "/api/meetings?" + query).path("detail").stringValue())
                .contains(value, remedy);
    }

    @Test
    void aPlaceThatThereIsNotIsSaidToBeNone() throws Exception {
        assertThat(client.problem(404, "/api/meetings?place=guangdon")
                        .path("detail")
                        .stringValue())
                .contains("place/guangdon", "place/guangdong");
    }

    @Test
    void anOfficialIsAPersonWithTheirPosts() throws Exception {
        JsonNode official = client.get("/api/official/wang-yi");

        assertThat(official.path("id").stringValue()).isEqualTo("official/wang-yi");
        assertThat(official.path("person")
                        .path("names")
                        .valueStream()
                        .map(name -> name.path("zh-Hant").asString("")))
                .contains("王毅");
        assertThat(official.path("offices")
                        .valueStream()
                        .map(office -> office.path("organization").stringValue()))
                .contains("organization/china-foreign-ministry");
    }

    @Test
    void anOfficialThatThereIsNotIsAnsweredWithThoseWrittenNearlySo() throws Exception {
        assertThat(client.problem(404, "/api/official/wang-yj").path("detail").stringValue())
                .contains("official/wang-yj", "official/wang-yi");
        assertThat(client.problem(400, "/api/official/Wang-Yi").path("detail").stringValue())
                .contains("'Wang-Yi'", "use lower-case letters");
    }

    @Test
    void aFactIsItsValueItsWordsAndALineForPrint() throws Exception {
        JsonNode answer = client.get("/api/facts/meeting/som1-2026/dates");
        JsonNode fact = answer.path("fact");

        assertThat(fact.path("value").stringValue()).isEqualTo("2026-02-01/2026-02-10");
        assertThat(fact.path("reason").stringValue()).isEqualTo("agreed");
        assertThat(words(fact.path("chosen"))).containsExactly("2026年", "2月1日至10日");
        assertThat(words(fact.path("agreeing").path(0))).containsExactly("Feb. 1 to 10", "2026");
        assertThat(fact.path("rivals").isArray()).isTrue();
        assertThat(fact.path("citation").path("publisher").path("zh-Hant").stringValue())
                .isEqualTo("香港文匯報");
        assertThat(answer.path("printed").stringValue())
                .startsWith("Wen Wei Po, “王毅")
                .endsWith(": “2026年 … 2月1日至10日”");
    }

    @Test
    void aFactThatNoDocumentSaysTellsWhyAndHasNoLineForPrint() throws Exception {
        JsonNode answer = client.get("/api/facts/place/guangdong/economy");

        assertThat(answer.path("fact").path("value").stringValue()).isEqualTo("economy/china");
        assertThat(answer.path("fact").path("chosen").path("because").stringValue())
                .isNotBlank();
        assertThat(answer.propertyNames()).containsExactly("fact");
    }

    @Test
    void anArticleIsAskedForByBothPartsOfItsKey() throws Exception {
        JsonNode answer = client.get("/api/facts/article/wen-wei-po-som1-opening-2026/main/title");

        assertThat(answer.path("fact").path("value").path("zh-Hant").stringValue())
                .contains("王毅");
    }

    @Test
    void whatIsNotClaimedIsNotFound() throws Exception {
        assertThat(client.problem(404, "/api/facts/meeting/aelm-2026/theme")
                        .path("detail")
                        .stringValue())
                .isEqualTo("Nothing is claimed about \"theme\" of meeting/aelm-2026");
        assertThat(client.problem(404, "/api/facts/meeting/som1-2025/dates")
                        .path("detail")
                        .stringValue())
                .contains(SOM1);
    }

    @ParameterizedTest
    @CsvSource({
        "meeting/som1-2026/date, 'There is no one-valued property \"date\" of meeting/som1-2026', '[dates, '",
        "meeting/som1-2026/names, it has many values, '[dates, '",
        "meating/som1-2026/dates, there is no type 'meating', meeting"
    })
    void aPropertyOrATypeThatThereIsNotIsAnsweredWithTheRightOnes(String path, String said, String right)
            throws Exception {
        assertThat(client.problem(400, "/api/facts/" + path).path("detail").stringValue())
                .contains(said)
                .contains(right);
    }

    @Test
    void whatTheServiceDoesNotServeIsAProblemToo() throws Exception {
        client.problem(404, "/api/nothing");
        client.problem(405, "POST", "/api/meetings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/failing", "/api/official/a%2Fb", "/api/official/%00", "/api/meetings?from=%FF"})
    void noErrorShowsWhatIsInside(String path) throws Exception {
        HttpResponse<byte[]> response = client.send("GET", path);

        assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(Client.text(response)).doesNotContain("swordfish", "Exception", "\tat ", "io.github", "org.apache");
    }

    @Test
    void anErrorOfTheServiceIsNotTheClients() throws Exception {
        assertThat(client.problem(500, "/api/failing").path("detail").stringValue())
                .isEqualTo("The service failed; what happened is in its log");
    }

    @Test
    void sixtyFourRequestsAtOnceGetWhatOneGets() throws Exception {
        List<String> paths = List.of(
                "/api/meetings?from=2026&place=guangdong", "/api/official/wang-yi", "/api/facts/" + SOM1 + "/dates");
        for (String path : paths) {
            String alone = Client.text(client.send("GET", path));
            List<CompletableFuture<HttpResponse<byte[]>>> all = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                all.add(client.sendLater(path));
            }
            for (CompletableFuture<HttpResponse<byte[]>> each : all) {
                assertThat(Client.text(each.get(60, TimeUnit.SECONDS))).isEqualTo(alone);
            }
        }
    }

    private static List<String> ids(String path) throws Exception {
        return ids(client.get(path));
    }

    private static List<String> ids(JsonNode entities) {
        return entities.path("items")
                .valueStream()
                .map(entity -> entity.path("id").stringValue())
                .toList();
    }

    private static JsonNode one(JsonNode entities, String id) {
        return entities.path("items")
                .valueStream()
                .filter(entity -> entity.path("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(JsonNode claim) {
        return claim.path("evidence")
                .path("words")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }
}
