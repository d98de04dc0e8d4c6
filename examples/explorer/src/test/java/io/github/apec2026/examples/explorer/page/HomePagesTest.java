package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The year at a glance, compared with the JSON of the same record. */
@Timeout(180)
class HomePagesTest {

    private static Pages pages;

    @BeforeAll
    static void start() {
        pages = new Pages();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    private static Map<String, JsonNode> meetings() throws Exception {
        Map<String, JsonNode> meetings = new HashMap<>();
        for (JsonNode meeting : pages.json("/meetings?limit=500").path("items")) {
            meetings.put("/" + meeting.path("id").stringValue(), meeting);
        }
        return meetings;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant", "zh-Hans"})
    void theYearIsInEachLanguage(String language) throws Exception {
        Document page = pages.get("/?lang=" + language);

        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("#theme dd .value")).isNotEmpty();
        assertThat(page.select("#theme dd .value [lang]").eachAttr("lang"))
                .as("in both scripts")
                .hasSize(2)
                .contains("en");
        assertThat(page.select("#theme a.mark")).isNotEmpty();
        assertThat(Pages.links(page))
                .filteredOn(link -> !link.contains("lang="))
                .allMatch(this::isForPrograms);
    }

    private boolean isForPrograms(String link) {
        return link.startsWith("/api") || link.startsWith("/calendar.ics");
    }

    @Test
    void everyMeetingIsInTheYearOrWithoutADateOrOfAnotherYearAndInOneOfThem() throws Exception {
        Document page = pages.get("/");
        List<String> dated = Pages.names(page.select(".bars"));
        List<String> undated = Pages.names(page.select(".undated"));
        List<String> others = Pages.names(page.select(".other-years"));

        List<String> all = new ArrayList<>(dated);
        all.addAll(undated);
        all.addAll(others);
        Map<String, JsonNode> meetings = meetings();
        assertThat(all).containsExactlyInAnyOrderElementsOf(meetings.keySet());
        assertThat(dated).allMatch(each -> dates(meetings, each).contains("2026"));
        assertThat(undated).allMatch(each -> dates(meetings, each).isEmpty());
        assertThat(others).noneMatch(each -> dates(meetings, each).contains("2026"));
    }

    private static String dates(Map<String, JsonNode> meetings, String address) {
        JsonNode meeting = meetings.get(address);
        return meeting == null ? "" : meeting.path("dates").stringValue("");
    }

    @Test
    void aBarLiesWhereItsDaysLieInTheYearAndIsSolidOnlyForDays() throws Exception {
        Map<String, JsonNode> meetings = meetings();
        int bars = 0;
        for (Element bar : pages.get("/").select(".bars > li")) {
            String[] ends = dates(meetings, Pages.names(bar.children()).get(0)).split("/", -1);
            Element shape = bar.select("rect:not(.track)").get(0);
            boolean isDays = ends[0].length() == 10 && ends[ends.length - 1].length() == 10;
            assertThat(shape.hasClass("exact")).as(bar.text()).isEqualTo(isDays);
            if (isDays) {
                double first = (LocalDate.parse(ends[0]).getDayOfYear() - 1) / 365.0;
                double last = LocalDate.parse(ends[ends.length - 1]).getDayOfYear() / 365.0;
                assertThat(number(shape, "x")).as(bar.text()).isCloseTo(first, within(0.005));
                assertThat(number(shape, "x") + number(shape, "width")).isCloseTo(last, within(0.005));
                bars++;
            } else if (ends[0].equals("..")) {
                String from = "M" + shape.attr("x") + " 0V";
                assertThat(bar.select(".outline").attr("d"))
                        .as("no line where the beginning is not stated")
                        .doesNotContain(from);
            }
        }
        assertThat(bars).isPositive();
    }

    private static double number(Element shape, String attribute) {
        return Integer.parseInt(shape.attr(attribute)) / 1000.0;
    }

    @Test
    void aFigureIsDrawnAsCountedOnlyWhenItWas() throws Exception {
        Document page = pages.get("/");

        assertThat(page.select(".compared .amount")).hasSizeGreaterThan(3);
        for (Element amount : page.select(".compared .amount")) {
            JsonNode figure = pages.json(amount.select(".value > a").attr("href"));
            boolean isActual = figure.path("status").stringValue().equals("actual");
            assertThat(amount.hasClass("expected")).as(amount.text()).isEqualTo(!isActual);
            assertThat(amount.select("a.mark")).isNotEmpty();
        }
        assertThat(page.select(".compared > li:has(.expected):has(.amount:not(.expected)) .note a"))
                .as("counted and expected figures that differ, and why")
                .isNotEmpty();
    }

    @Test
    void whatIsLeftOpenIsListedInFull() throws Exception {
        Document open = pages.get("/open");
        for (Element link : pages.get("/").select("#open + ul a")) {
            String key = link.attr("href").replaceAll(".*#", "");
            int said = Integer.parseInt(link.text().replaceAll("[^0-9]", ""));
            assertThat(open.select("#" + key + " li.line")).as(key).hasSize(said);
        }
        Pages.assertSourcesListed(open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/topics", "/places", "/organizations", "/economies", "/priorities", "/articles", "/units"})
    void everythingOfATypeIsOnItsPageAndWhatIsBelowSomethingIsUnderIt(String path) throws Exception {
        Document page = pages.get(path);
        List<String> ids = new ArrayList<>();
        for (JsonNode entity : pages.json(path + "?limit=500").path("items")) {
            ids.add("/" + entity.path("id").stringValue());
        }

        assertThat(Pages.names(page.select(".found"))).containsExactlyInAnyOrderElementsOf(ids);
        Pages.assertSourcesListed(page);
        for (Element line : page.select("li.line:not(.depth0)")) {
            String id = Pages.names(new org.jsoup.select.Elements(line)).get(0);
            JsonNode entity = pages.json(id);
            String above =
                    entity.path(path.equals("/places") ? "within" : "broader").stringValue();
            int depth = Integer.parseInt(line.className().replaceAll(".*depth([0-9]+).*", "$1"));
            Element before = line.previousElementSibling();
            while (before != null && !before.hasClass("depth" + (depth - 1))) {
                before = before.previousElementSibling();
            }
            assertThat(before).as(id).isNotNull();
            assertThat(Pages.names(new org.jsoup.select.Elements(before))).containsExactly("/" + above);
        }
    }

    @Test
    void anAddressOfNothingIsAnsweredInTheLanguageItAsksFor() throws Exception {
        Document page = pages.error(404, "/nonsense?lang=zh-Hant");

        assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hant");
        assertThat(page.select("main").text()).contains("沒有這一頁", "此網址沒有內容").doesNotContain("resource", "served");
        assertThat(Pages.links(page)).containsExactlyInAnyOrder("/?lang=zh-Hant", "/search?lang=zh-Hant");
        assertThat(pages.error(404, "/nonsense?lang=xx").select("html").attr("lang"))
                .isEqualTo("en");
    }

    @Test
    void whatMayBeMeantIsLinkedOnThePageOfAnError() throws Exception {
        Document page = pages.error(404, "/meeting/som1-2025?lang=zh-Hans");

        assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(Pages.links(page)).contains("/meeting/som1-2026?lang=zh-Hans");
        assertThat(page.select("main").text()).doesNotContain("did you mean");
    }
}
