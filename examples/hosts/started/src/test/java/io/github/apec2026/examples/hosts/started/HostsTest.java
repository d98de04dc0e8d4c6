package io.github.apec2026.examples.hosts.started;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.apec2026.Apec2026;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Place;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.query.ApecDataset;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each host as its clients see it: started from its package, asked over HTTP, compared with the library and read back. */
@Timeout(300)
class HostsTest {

    private static final ApecDataset APEC = Apec2026.load();
    private static final String SOM1 = "/meetings/som1-2026";

    @TempDir
    static Path folder;

    private static final Map<Host, HostProcess> PROCESSES = new EnumMap<>(Host.class);
    private static final Map<Host, Client> CLIENTS = new EnumMap<>(Host.class);

    @BeforeAll
    static void start() throws IOException {
        for (Host host : Host.values()) {
            PROCESSES.put(host, host.start(Files.createDirectory(overlays(host))));
        }
        PROCESSES.forEach((host, process) -> CLIENTS.put(host, new Client(process.port())));
    }

    /** A supervisor asks it to end; the hosts let running requests finish, and end. */
    @AfterAll
    static void stop() {
        List<Integer> codes =
                PROCESSES.values().stream().map(HostProcess::stop).distinct().toList();
        assertThat(codes).as("ended by SIGTERM, or by themselves after it").isSubsetOf(143, 0, 130);
        PROCESSES.values().forEach(process -> assertThat(process.printed()).doesNotContain("ERROR"));
    }

    private static Path overlays(Host host) {
        return folder.resolve(host.name());
    }

    private static String ok(Host host, String path) {
        HttpResponse<String> answer = CLIENTS.get(host).get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        return answer.body();
    }

    @ParameterizedTest
    @EnumSource
    void everyMeetingIsWrittenAsTheLibraryHasItAndReadBackEqual(Host host) {
        for (Meeting meeting : APEC.meetings().list()) {
            String json = ok(host, "/meetings/" + meeting.id().key());
            assertThat(Reference.tree(json)).isEqualTo(Reference.tree(meeting));
            assertThat(Reference.read(json, Meeting.class)).isEqualTo(meeting);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureKeepsItsDigits(Host host) {
        for (Observation observation : APEC.observations().list()) {
            String json = ok(host, "/observations/" + observation.id().key());
            assertThat(Reference.tree(json)).isEqualTo(Reference.tree(observation));
            assertThat(Reference.read(json, Observation.class)).isEqualTo(observation);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListIsInTheOrderOfTheCatalog(Host host) {
        List<Meeting> meetings = APEC.meetings().heldIn(Place.id("guangdong")).list();

        assertThat(Reference.readList(ok(host, "/meetings?place=guangdong"), Meeting.class))
                .isEqualTo(meetings)
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("hostsAndFacts")
    void aFactComesWithItsClaimsAndItsCitation(Host host, String entity, String property) {
        JsonNode fact = Reference.tree(ok(host, "/facts/" + entity + "/" + property));

        assertThat(fact)
                .isEqualTo(Reference.tree(APEC.fact(Id.parse(entity), property).orElseThrow()));
        assertThat(fact.path("citation").path("document").asText()).startsWith("document/");
    }

    static List<Arguments> hostsAndFacts() {
        Map<String, String> facts =
                Map.of("meeting/som1-2026", "dates", "observation/guangdong-foreign-trade-2025", "value");
        return List.of(Host.values()).stream()
                .flatMap(host ->
                        facts.entrySet().stream().map(fact -> Arguments.of(host, fact.getKey(), fact.getValue())))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void aClientThatHasTheVersionIsToldSo(Host host) {
        HttpResponse<String> first = CLIENTS.get(host).get(SOM1);
        String etag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = CLIENTS.get(host).get(SOM1, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(etag);
        assertThat(again.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(CLIENTS.get(host).get(SOM1, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotInTheRecordIsNotFoundAndTheLibrarySaysWhatIs(Host host) {
        HttpResponse<String> unknown = CLIENTS.get(host).get("/meetings/som1-2062");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("som1-2026").doesNotContain("\tat ");

        HttpResponse<String> malformed = CLIENTS.get(host).get("/meetings/SOM%201");
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(malformed.body()).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @EnumSource
    void healthSaysWhichRecordIsServed(Host host) {
        JsonNode health = Reference.tree(ok(host, host.health()));

        assertThat(health.findValue("status").asText()).isEqualTo("UP");
        assertThat(health.findValue("version").asText()).isEqualTo(version(host));
        assertThat(health.findValue("documents").asInt())
                .isEqualTo(APEC.info().documents().size());
        assertThat(health.findValue("sources").asText())
                .isEqualTo(APEC.info().sources().get(0));
    }

    @ParameterizedTest
    @EnumSource
    void theDescriptionHasTheEndpoints(Host host) {
        if (host.description().isPresent()) {
            JsonNode description = Reference.tree(ok(host, host.description().orElseThrow() + "?format=json"));
            assertThat(description.path("openapi").asText()).startsWith("3.");
            assertThat(description.path("paths").fieldNames())
                    .toIterable()
                    .contains("/meetings/{key}", "/facts/{type}/{key}/{property}", "/admin/reload");
        } else {
            assertThat(host).isEqualTo(Host.MICRONAUT);
        }
    }

    /** Ids, dates and kinds as strings, texts by language. */
    @ParameterizedTest
    @EnumSource(names = "MICRONAUT", mode = EnumSource.Mode.EXCLUDE)
    void theDescriptionHasTheTypesThatAreWritten(Host host) {
        DescribedTypes described =
                new DescribedTypes(Reference.tree(ok(host, host.description().orElseThrow() + "?format=json")));
        JsonNode written = Reference.tree(ok(host, SOM1));

        assertThat(written.fieldNames()).toIterable().contains("id", "kind", "names", "dates", "place", "topics");
        described.assertFit("Meeting", written);
    }

    @ParameterizedTest
    @EnumSource
    void overlaysAreReadWhileItServes(Host host) throws IOException {
        Path file = overlays(host).resolve("ours.json");
        String former = version(host);

        Files.writeString(file, overlay("som1-2026", "the Guangzhou SOM"));
        assertThat(ok(host, SOM1)).doesNotContain("the Guangzhou SOM");
        assertThat(CLIENTS.get(host).post("/admin/reload").statusCode()).isEqualTo(200);
        String later = version(host);
        assertThat(Reference.tree(ok(host, host.health())).findValue("sources").asText())
                .endsWith(", " + overlays(host));
        assertThat(later).isNotEqualTo(former);
        assertThat(Reference.read(ok(host, SOM1), Meeting.class).names().toString())
                .contains("the Guangzhou SOM");
        assertThat(CLIENTS.get(host)
                        .get(SOM1, "If-None-Match", '"' + former + '"')
                        .statusCode())
                .as("its ETag is that of the former record")
                .isEqualTo(200);

        Files.writeString(file, overlay("som1-2026", "The Canton SOM").replace("\"names\"", "\"topics\""));
        HttpResponse<String> refused = CLIENTS.get(host).post("/admin/reload");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(version(host)).isEqualTo(later);
        assertThat(ok(host, SOM1)).contains("the Guangzhou SOM");
        JsonNode health = Reference.tree(ok(host, host.health()));
        assertThat(health.findValue("overlays").asText()).isEqualTo("refused");
        assertThat(health.findValue("firstError").asText()).startsWith("ours.json:");
        List<Notice> notices = Reference.readList(ok(host, "/admin/notices"), Notice.class);
        assertThat(notices).anySatisfy(notice -> {
            assertThat(notice.file()).contains("ours.json");
            assertThat(notice.toLogLine())
                    .isEqualTo(health.findValue("firstError").asText());
        });

        Files.delete(file);
        assertThat(CLIENTS.get(host).post("/admin/reload").statusCode()).isEqualTo(200);
        assertThat(version(host)).isEqualTo(former);
        assertThat(Reference.readList(ok(host, "/admin/notices"), Notice.class))
                .isEqualTo(APEC.info().notices());
    }

    /** A host without its folder does not start, and its log says what the library says. */
    @ParameterizedTest
    @EnumSource
    void withoutTheFolderItDoesNotStart(Host host) {
        try (HostProcess process = host.start(folder.resolve("missing"))) {
            assertThat(process.ended()).isNotZero();
            assertThat(process.printed()).contains("ApecLoadException", NoticeCode.UNREADABLE_FILE.code());
        }
    }

    private static String version(Host host) {
        String etag = CLIENTS.get(host).get(SOM1).headers().firstValue("ETag").orElseThrow();
        return etag.substring(1, etag.length() - 1);
    }

    private static String overlay(String meeting, String name) {
        return """
                {"format": 1, "facts": {"meetings": {"%s": {"names": [
                  {"value": {"en": "%s"}, "because": "What our readers call it."}]}}}}
                """.formatted(meeting, name);
    }
}
