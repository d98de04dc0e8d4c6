package io.github.apec2026.examples.explorer.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.examples.explorer.Client;
import io.github.apec2026.examples.explorer.RunningExplorer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

@Timeout(180)
class FilesTest {

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
    void everyFileThatIsListedIsServedAsItIsListed() throws Exception {
        JsonNode kinds = client.get("/api/files");
        String page = Client.text(client.send("GET", "/downloads"));
        assertThat(kinds.size()).isPositive();
        for (JsonNode kind : kinds) {
            for (JsonNode file : kind.path("files")) {
                String path = file.path("path").stringValue();
                HttpResponse<byte[]> response = client.send("GET", "/files/" + path);
                assertThat(response.statusCode()).as(path).isEqualTo(200);
                assertThat(response.body()).hasSize(file.path("size").intValue());
                assertThat(response.headers().firstValue("content-disposition").orElse(""))
                        .startsWith("attachment; filename=");
                assertThat(response.headers().firstValue("content-type").orElse(""))
                        .startsWith(file.path("mediaType").stringValue().replaceFirst(";.*", ""));
                assertThat(page).contains("href=\"/files/" + path + "\"");
            }
        }
    }

    @Test
    void aFileThatThereIsNotIsAProblemAndNoPathLeadsOut() throws Exception {
        for (String path : List.of("/files/none.txt", "/files/csv/none.csv", "/files/csv/..;/x", "/files/etc/passwd")) {
            client.problem(404, path);
        }
        assertThat(client.send("GET", "/files/..%2f..%2fetc%2fpasswd").statusCode())
                .isBetween(400, 404);
    }

    @Test
    void theCalendarHasTheMeetingsOfItsAddress() throws Exception {
        String all = calendar("/calendar.ics");
        String some = calendar("/calendar.ics?place=guangdong&from=2026-02&lang=zh-Hans");
        int total = client.get("/api/meetings").path("total").intValue();
        int narrowed = client.get("/api/meetings?place=guangdong&from=2026-02")
                .path("total")
                .intValue();
        assertThat(entries(all)).isEqualTo(total);
        assertThat(entries(some)).isEqualTo(narrowed).isLessThan(total);
        assertThat(some.replace("\r\n ", "")).containsPattern("http://127\\.0\\.0\\.1:\\d+/meeting/som1-2026");
        client.problem(400, "/calendar.ics?colour=red");
        client.problem(404, "/calendar.ics?place=atlantis");
    }

    private static String calendar(String path) throws Exception {
        HttpResponse<byte[]> response = client.send("GET", path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).isEqualTo(Optional.of("text/calendar;charset=utf-8"));
        String text = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        return text;
    }

    private static int entries(String calendar) {
        return (int) calendar.lines()
                .filter(line -> line.equals("BEGIN:VEVENT") || line.equals("BEGIN:VJOURNAL"))
                .count();
    }

    @Test
    void theGuideOfTheApiHasEveryOperation() throws Exception {
        JsonNode paths = client.get("/v3/api-docs").path("paths");
        String page = Client.text(client.send("GET", "/api"));
        for (String path : paths.propertyNames()) {
            assertThat(page).contains("<code>" + path + "</code>");
        }
        assertThat(page).contains("senior-officials-meeting", "undecided");
    }
}
