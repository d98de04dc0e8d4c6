package io.github.apec2026.examples.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** All pages together are the whole list, each item once. */
class PagingTest {

    private static Assistant assistant;

    @BeforeAll
    static void start() {
        assistant = Assistant.start();
    }

    @AfterAll
    static void stop() {
        assistant.close();
    }

    @ParameterizedTest
    @CsvSource({
        "list_statements, 10, speaker, person/wang-yi",
        "list_meetings, 4, when, 2026",
        "timeline, 20, when, 2026-02-10",
        "what_is_said_about, 30, about, place/guangdong",
        "search, 3, text, guangd",
        "left_open, 50, kinds, "
    })
    void pagesGoThroughTheWholeList(String tool, int limit, String name, String value) {
        Map<String, Object> arguments = new TreeMap<>(Map.of("limit", limit));
        if (value != null) {
            arguments.put(name, value);
        }
        List<String> items = new ArrayList<>();
        JsonNode page = assistant.answer(tool, arguments);
        int total = page.path("total").asInt();
        int pages = 1;
        page.path("items").forEach(item -> items.add(item.toString()));
        while (page.has("nextCursor")) {
            assertThat(page.path("items")).hasSize(limit);
            arguments.put("cursor", page.path("nextCursor").asString());
            page = assistant.answer(tool, arguments);
            assertThat(page.path("total").asInt()).isEqualTo(total);
            page.path("items").forEach(item -> items.add(item.toString()));
            pages++;
        }
        assertThat(pages).isGreaterThan(1).isEqualTo((total + limit - 1) / limit);
        assertThat(items).hasSize(total).doesNotHaveDuplicates();
    }
}
