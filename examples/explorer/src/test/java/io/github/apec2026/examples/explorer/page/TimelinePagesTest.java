package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What happened at a time and a place, compared with the JSON of the same record. */
@Timeout(180)
class TimelinePagesTest {

    private static Pages pages;

    @BeforeAll
    static void start() {
        pages = new Pages();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    private static List<String> ids(JsonNode entries) {
        List<String> ids = new ArrayList<>();
        entries.forEach(entry -> ids.add("/" + entry.path("entity").stringValue()));
        return ids;
    }

    /** The entities of the lines; a post is under the name of its holder, so its own address is that of its title. */
    private static List<String> listed(Document page, String part) {
        List<String> listed = new ArrayList<>();
        for (Element line : page.select(part + " li.line")) {
            listed.add(line.select("a[href^=/position/]:not(.mark)").stream()
                    .findFirst()
                    .orElseGet(() -> line.selectFirst(".name .value > a"))
                    .attr("href"));
        }
        return listed;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/timeline?on=2026-02-10",
                "/timeline?from=2026-02&to=2026-02&place=guangdong",
                "/timeline?on=2026-02-05",
                "/timeline?to=2025",
                "/timeline?place=hong-kong"
            })
    void whatIsDecidedIsListedByTypeAndApartFromItWhatIsNotExcluded(String path) throws Exception {
        Document page = pages.get(path);
        JsonNode json = pages.json(path);
        List<String> decided = ids(json.path("decided"));
        List<String> undecided = ids(json.path("undecided"));

        assertThat(decided.size() + undecided.size()).isPositive();
        assertThat(listed(page, ".found section:not(#undecided)")).containsExactlyInAnyOrderElementsOf(decided);
        assertThat(listed(page, "#undecided")).containsExactlyInAnyOrderElementsOf(undecided);
        assertThat(page.select("#found").text()).contains(decided.size() == 1 ? "one" : decided.size() + " ");
        assertThat(page.select(".found section:not(#undecided) li.line"))
                .allSatisfy(line -> assertThat(line.select("a.mark")).isNotEmpty());
        assertThat(page.select("link[type=application/json]").attr("href")).isEqualTo("/api" + path);
        Pages.assertSourcesListed(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant", "zh-Hans"})
    void theFormKeepsItsValuesInEachLanguage(String language) throws Exception {
        Document page = pages.get("/timeline?on=2026-02-10&place=guangdong&lang=" + language);

        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("form.dates [name=on]").val()).isEqualTo("2026-02-10");
        assertThat(page.select("form.dates option[selected]").eachAttr("value")).containsExactly("guangdong");
        assertThat(page.select("form.dates [name=lang]").val()).isEqualTo(language);
        assertThat(page.select("#found").text()).isNotBlank();
    }

    @Test
    void whatABrowserSendsWithEmptyFieldsIsRead() throws Exception {
        assertThat(pages.get("/timeline?on=2026-02-10&from=&to=&place=").select("#found"))
                .isNotEmpty();
        assertThat(pages.get("/timeline").select("#found")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "on, /timeline?on=yesterday",
        "on, /timeline?on=2026-02-30&place=guangdong",
        "on, /timeline?on=2026-02-10&from=2026-02",
        "to, /timeline?from=2026-03&to=2026-02",
        "from, /timeline?from=soon"
    })
    void aDateThatCannotBeReadIsInTheFormWithAMessageBesideIt(String field, String path) throws Exception {
        Document page = pages.error(400, path);
        Element input = page.expectFirst("form.dates [name=" + field + "]");

        assertThat(input.attr("aria-invalid")).isEqualTo("true");
        assertThat(input.val()).isNotBlank();
        assertThat(page.expectFirst("#" + input.attr("aria-describedby")).text())
                .isNotBlank();
        assertThat(page.select(".dates .wrong")).hasSize(1);
        assertThat(page.select("#found")).isEmpty();
    }

    @Test
    void aPlaceThatThereIsNotIsNoPage() throws Exception {
        assertThat(pages.error(404, "/timeline?place=atlantis")
                        .select("main h1")
                        .text())
                .isNotBlank();
    }

    @Test
    void itIsReachedFromTheFirstPageAndFromTheMeetingsOfTheSameTime() throws Exception {
        assertThat(Pages.links(pages.get("/"))).contains("/timeline");
        assertThat(pages.get("/").select(".families a").eachAttr("href")).contains("/timeline");
        assertThat(Pages.links(pages.get("/meetings?from=2026-02&place=guangdong&stage=held")))
                .anyMatch(link ->
                        link.startsWith("/timeline?") && link.contains("from=2026-02") && !link.contains("stage"));
    }
}
