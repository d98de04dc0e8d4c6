package io.github.apec2026.examples.explorer.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.examples.explorer.Explorer;
import io.github.apec2026.examples.explorer.RawClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is logged of requests: one line for each event, whatever a request says, and nothing for an error of the client. */
@Timeout(120)
class LogTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path folder;

    /** Fails with the words of the request in its exception. */
    @Profile("Echoing")
    @RestController
    static class Echoing {

        @GetMapping("/echoing")
        String fail(@RequestParam String words) {
            throw new IllegalStateException(words, new IllegalArgumentException(words));
        }
    }

    private static List<String> logOf(String... targets) throws IOException {
        Path log = folder.resolve("service-" + targets.length + ".log");
        SpringApplication application = new SpringApplication(Explorer.class);
        long started;
        try (ConfigurableApplicationContext service = application.run(
                "--server.port=0",
                "--spring.profiles.active=Echoing",
                "--logging.file.name=" + log,
                "--springdoc.api-docs.enabled=false")) {
            RawClient client = new RawClient(service.getEnvironment().getProperty("local.server.port"));
            client.get("/api/meetings?text=none");
            started = Files.readAllLines(log).size();
            for (String target : targets) {
                client.get(target);
            }
            return Files.readAllLines(log).stream().skip(started).toList();
        }
    }

    @Test
    void anErrorOfTheClientLeavesNoTrace() throws IOException {
        assertThat(logOf(
                        "/api/meetings?text=%ff",
                        "/api/meetings?%0aERROR=1", "/api/meetings?x=%0aERROR", "/api/official/%0aERROR", "/nothing"))
                .isEmpty();
    }

    @Test
    void aFailureIsOneLineInWhichWhatTheRequestSaysIsEscaped() throws IOException {
        List<String> lines = logOf("/echoing?words=%0d%0a2026-02-10%20ERROR%20forged%1b%5b2J%c2%9b%c2%85%00");

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).chars()).noneMatch(Character::isISOControl);
        JsonNode line = JSON.readTree(lines.get(0));
        assertThat(line.toString()).contains("A request failed", "ERROR forged", "IllegalArgumentException");
    }
}
