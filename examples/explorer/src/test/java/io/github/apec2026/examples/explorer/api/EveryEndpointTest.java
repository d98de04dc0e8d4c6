package io.github.apec2026.examples.explorer.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.examples.explorer.Client;
import io.github.apec2026.examples.explorer.RunningExplorer;
import io.github.apec2026.examples.export.origin.RecordEntities;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Each endpoint of the JSON, asked as its description says. */
@Timeout(180)
class EveryEndpointTest {

    private static final ApecDataset APEC = Apec2026.load();

    private static RunningExplorer explorer;
    private static Client client;

    @BeforeAll
    static void start() {
        explorer = RunningExplorer.with();
        client = explorer.client();
    }

    @AfterAll
    static void stop() {
        explorer.close();
    }

    @Test
    void everyEntityIsAtItsId() throws Exception {
        for (Id<?> id : RecordEntities.ids(APEC)) {
            assertThat(client.get("/api/" + id).path("id").stringValue()).isEqualTo(id.toString());
        }
    }

    /** The parts of a list, put together by following its links, are the list. */
    @Test
    void everyTypeHasItsListWhoseLinksLeadThroughAllOfIt() throws Exception {
        for (EntityType<?> type : EntityType.all()) {
            List<String> all = new ArrayList<>();
            String next = "/api/" + type.plural() + "?limit=37";
            int total = -1;
            while (!next.isEmpty()) {
                HttpResponse<byte[]> response = client.send("GET", next);
                JsonNode part = client.get(next);
                total = part.path("total").intValue();
                assertThat(part.path("offset").intValue()).isEqualTo(all.size());
                part.path("items").forEach(item -> all.add(item.path("id").stringValue()));
                next = response.headers()
                        .firstValue("link")
                        .map(EveryEndpointTest::next)
                        .orElse("");
            }
            assertThat(all)
                    .as("%s", type)
                    .hasSize(total)
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id.startsWith(type + "/"));
        }
    }

    private static String next(String links) {
        for (String link : links.split(", <", -1)) {
            if (link.endsWith("rel=\"next\"")) {
                return link.replaceFirst("^<", "").replaceFirst(">.*", "");
            }
        }
        return "";
    }

    @Test
    void whatMayFitIsApart() throws Exception {
        JsonNode fitting = client.get("/api/meetings?from=2026-02&to=2026-02&place=guangdong");
        JsonNode open = client.get("/api/meetings?from=2026-02&to=2026-02&place=guangdong&undecided=true");
        assertThat(open.path("total").intValue())
                .isEqualTo(fitting.path("undecided").intValue())
                .isPositive();
        Set<JsonNode> both = new LinkedHashSet<>();
        fitting.path("items").forEach(both::add);
        open.path("items").forEach(both::add);
        assertThat(both)
                .hasSize(fitting.path("items").size() + open.path("items").size());
        assertThat(client.get("/api/topics").has("undecided")).isFalse();
    }

    @Test
    void allFactsOfAnEntityAreThoseThatAreAskedForOneByOne() throws Exception {
        for (String id : List.of("meeting/som1-2026", "article/wen-wei-po-som1-opening-2026/main", "person/wang-yi")) {
            JsonNode all = client.get("/api/facts/" + id);
            assertThat(all.path("entity").stringValue()).isEqualTo(id);
            assertThat(all.path("lists").size()).isPositive();
            for (JsonNode fact : all.path("facts")) {
                String property = fact.path("fact").path("property").stringValue();
                assertThat(client.get("/api/facts/" + id + "/" + property)).isEqualTo(fact);
            }
            for (JsonNode list : all.path("lists")) {
                String property = list.path("property").stringValue();
                assertThat(client.get("/api/claims/" + id + "/" + property)).isEqualTo(list);
                client.problem(400, "/api/facts/" + id + "/" + property);
            }
        }
    }

    @Test
    void theClaimsOfADocumentStandInItsPassages() throws Exception {
        JsonNode passages = client.get("/api/passages/cgtn-gyeongju-2025");
        int end = 0;
        int claims = 0;
        for (JsonNode passage : passages) {
            assertThat(passage.path("passage").path("at").intValue()).isGreaterThanOrEqualTo(end);
            end = passage.path("passage").path("at").intValue();
            claims += passage.path("claims").size();
        }
        assertThat(claims).isPositive();
    }

    @Test
    void aTimelineTellsWhatIsDecidedApart() throws Exception {
        JsonNode day = client.get("/api/timeline?on=2026-02-10");
        assertThat(day.path("decided").path(0).path("entity").stringValue()).isEqualTo("meeting/som1-2026");
        assertThat(client.get("/api/timeline?from=2026-02&to=2026-02&place=guangdong")
                        .path("undecided")
                        .size())
                .isPositive();
        assertThat(client.problem(400, "/api/timeline?on=2026&from=2026")
                        .path("detail")
                        .stringValue())
                .contains("either");
        client.problem(400, "/api/timeline?on=tomorrow");
        client.problem(404, "/api/timeline?place=atlantis");
    }

    @Test
    void aGuessIsNeverAmongTheHits() throws Exception {
        JsonNode misspelt = client.get("/api/search?q=shenzen&lang=zh-Hans");
        assertThat(misspelt.path("hits")).isEmpty();
        JsonNode meant = misspelt.path("suggestions").path(0);
        assertThat(meant.path("id").stringValue()).isEqualTo("place/shenzhen");
        assertThat(meant.path("label").path("text").stringValue()).isEqualTo("深圳");
        JsonNode hits = client.get("/api/search?q=foreign%20minister&limit=1");
        assertThat(hits.path("hits").size()).isEqualTo(1);
        assertThat(hits.path("total").intValue()).isGreaterThan(1);
        assertThat(client.get("/api/search?q=%20").path("total").intValue()).isZero();
    }

    @Test
    void aTableIsTheSameAsJsonAndAsCsv() throws Exception {
        JsonNode rows = client.get("/api/table/guangdong-foreign-trade").path("rows");
        HttpResponse<byte[]> link = client.send("GET", "/api/table/guangdong-foreign-trade.csv");
        HttpResponse<byte[]> accepted = client.send("GET", "/api/table/guangdong-foreign-trade", "Accept", "text/csv");
        assertThat(link.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
        assertThat(accepted.body()).isEqualTo(link.body());
        assertThat(Client.text(link).lines().count()).isEqualTo(rows.size() + 1L);
        for (JsonNode row : rows) {
            assertThat(Client.text(link))
                    .contains(row.path("observation").path("id").stringValue());
        }
        client.problem(404, "/api/table/none-of-this-name.csv");
    }

    @Test
    void questionsAcrossTheDocumentsAreAnswered() throws Exception {
        assertThat(client.get("/api/conflicts").size())
                .isEqualTo(APEC.conflicts().size());
        assertThat(client.get("/api/agreements").size())
                .isEqualTo(APEC.agreements().size());
        assertThat(client.get("/api/mentions/place/shenzhen").path("list").size())
                .isPositive();
        assertThat(client.get("/api/about/meeting/som1-2026")
                        .path("connections")
                        .size())
                .isPositive();
        assertThat(client.get("/api/about/article/cgtn-gyeongju-2025/photo-caption")
                        .path("claims")
                        .size())
                .isPositive();
        assertThat(client.get("/api/agenda/2026").path("host").stringValue()).isEqualTo("economy/china");
        assertThat(client.get("/api/outcomes/som1-2026").path("proposed").size())
                .isPositive();
        assertThat(client.get("/api/carried/xinhua").path("articles").size()).isPositive();
        assertThat(client.get("/api/info").path("entities").path("meetings").intValue())
                .isEqualTo(APEC.meetings().size());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/meetings?limit=0,400",
        "/api/meetings?limit=501,400",
        "/api/meetings?limit=1e2,400",
        "/api/meetings?limit=99999999999999999999,400",
        "/api/meetings?offset=-1,400",
        "/api/meetings?undecided=perhaps,400",
        "/api/statements?undecided=true,400",
        "/api/statements?speaker=../../etc,400",
        "/api/statements?topic=%3Cscript%3E,400",
        "/api/search,400",
        "/api/search?q=x&lang=__,400",
        "/api/meeting/SOM1,400",
        "/api/meeting/som1-2026/dates,404",
        "/api/facts/meeting/som1-2026/dates/x,404",
        "/api/claims/nothing/x,400",
        "/api/agenda/1888,404",
        "/api/outcomes/none-of-this-name,404",
        "/api/carried/none-of-this-name,404",
        "/api/passages/none-of-this-name,404"
    })
    void whatIsAskedWronglyIsAProblem(String path, int status) throws Exception {
        assertThat(client.problem(status, path).path("detail").stringValue()).isNotBlank();
    }

    @Test
    void aListBeyondItsEndIsEmptyAndLeadsBack() throws Exception {
        HttpResponse<byte[]> beyond = client.send("GET", "/api/topics?offset=1000000&limit=10");
        assertThat(beyond.statusCode()).isEqualTo(200);
        assertThat(client.get("/api/topics?offset=1000000").path("items")).isEmpty();
        assertThat(beyond.headers().firstValue("link").orElse("")).contains("rel=\"prev\"", "rel=\"first\"");
    }
}
