package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.examples.explorer.Client;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The list of meetings and its narrowing, as a browser without script sends it. */
@Timeout(180)
class MeetingsPagesTest {

    private static Pages pages;

    @BeforeAll
    static void start() {
        pages = new Pages();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    private static List<String> fitting(Document page) {
        return Pages.names(page.select(".found > .lines:not(#undecided ~ .lines)"));
    }

    private static List<String> undecided(Document page) {
        return Pages.names(page.select("#undecided ~ .lines"));
    }

    /** What a browser asks for when a form is sent. */
    private static String sent(Document page, String form, String name, String value) {
        FormElement element = page.expectForm(form);
        element.select("[name=" + name + "]").forEach(field -> field.val(value));
        List<String> pairs = new ArrayList<>();
        element.formData()
                .forEach(pair -> pairs.add(pair.key() + "=" + URLEncoder.encode(pair.value(), StandardCharsets.UTF_8)));
        return element.attr("action") + "?" + String.join("&", pairs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings",
                "/meetings?from=2026-02&to=2026-02&place=guangdong",
                "/meetings?from=2026-11",
                "/meetings?to=2025",
                "/meetings?kind=leaders-meeting",
                "/meetings?stage=held&forum=apec",
                "/meetings?text=leaders",
                "/meetings?topic=digital-economy",
                "/meetings?priority=openness-2026"
            })
    void theListHasWhatFitsAndApartFromItWhatIsNotExcluded(String path) throws Exception {
        Document page = pages.get(path);
        JsonNode json = pages.json(path);
        List<String> listed = new ArrayList<>();
        json.path("items")
                .forEach(meeting -> listed.add("/" + meeting.path("id").stringValue()));

        assertThat(fitting(page)).containsExactlyElementsOf(listed);
        assertThat(undecided(page)).hasSize(json.path("undecided").intValue(0)).noneMatch(listed::contains);
        Pages.assertSourcesListed(page);
    }

    @Test
    void theFormsWorkWithoutScriptAndKeepEachOther() throws Exception {
        Document all = pages.get("/meetings?place=guangdong&lang=zh-Hant");
        String byTime = sent(all, "form.dates", "from", "2026-02");
        Document narrowed = pages.get(byTime);
        String byName = sent(narrowed, "form:has(input[name=text][type=search]):not([role=search])", "text", "高官會");
        Document named = pages.get(byName);

        assertThat(byName).contains("place=guangdong", "from=2026-02", "lang=zh-Hant");
        assertThat(named.select("html").attr("lang")).isEqualTo("zh-Hant");
        assertThat(fitting(named)).isNotEmpty().isSubsetOf(fitting(narrowed));
        assertThat(fitting(narrowed)).isSubsetOf(fitting(all));
        assertThat(named.select("#from").val()).isEqualTo("2026-02");
    }

    @Test
    void aValueOfAFacetLeavesAsManyAsItsNumberSays() throws Exception {
        int facets = 0;
        for (Element option : pages.get("/meetings?from=2026-02&to=2026-11").select("#narrow li:has(a):has(.count)")) {
            Document narrowed = pages.get(option.select("a").attr("href"));
            assertThat(fitting(narrowed))
                    .as(option.text())
                    .hasSize(Integer.parseInt(option.select(".count").text()));
            facets++;
        }
        assertThat(facets).isGreaterThan(10);
    }

    @Test
    void aListWithNothingSaysWhatWouldLeaveSomething() throws Exception {
        Document nothing =
                pages.get("/meetings?from=2026-02&to=2026-02&kind=leaders-meeting&stage=under-way&place=guangzhou");

        assertThat(fitting(nothing)).isEmpty();
        assertThat(undecided(nothing)).isEmpty();
        assertThat(nothing.select(".nothing li")).hasSize(5);
        for (Element way : nothing.select(".nothing a")) {
            assertThat(fitting(pages.get(way.attr("href")))).as(way.text()).isNotEmpty();
        }
    }

    @Test
    void aMeetingSaysWhatIsNotStatedOfIt() throws Exception {
        for (Element line : pages.get("/meetings").select(".found li.line")) {
            JsonNode meeting =
                    pages.json(Pages.names(new org.jsoup.select.Elements(line)).get(0));
            assertThat(line.text().contains("date not stated"))
                    .as(line.text())
                    .isEqualTo(meeting.path("dates").isMissingNode());
            assertThat(line.text().contains("place not stated"))
                    .as(line.text())
                    .isEqualTo(meeting.path("place").isMissingNode());
        }
    }

    @Test
    void theCalendarHasTheSameNarrowingAndLanguage() throws Exception {
        String calendar = pages.get("/meetings?from=2026-02&place=guangdong&lang=zh-Hant")
                .select(".found a[href^=/calendar.ics]")
                .attr("href");
        String text = Client.text(pages.client().send("GET", calendar));

        assertThat(calendar).contains("from=2026-02", "place=guangdong", "lang=zh-Hant");
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR")
                .contains("som1-2026", "高官會")
                .doesNotContain("aelm-2026");
    }

    @ParameterizedTest
    @CsvSource({
        "400, /meetings?form=2026",
        "400, /meetings?from=yesterday",
        "400, /meetings?from=2026-03&to=2026-02",
        "400, /meetings?kind=party",
        "404, /meetings?place=atlantis",
        "400, /meetings?from=2026&from=2025",
        "400, /meetings?lang=tlh"
    })
    void whatCannotBeReadIsAPageThatSaysSo(int status, String path) throws Exception {
        assertThat(pages.error(status, path).select("main h1").text()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "from, /meetings?from=yesterday&place=guangdong",
        "to, /meetings?from=2026&to=2026-02-30&place=guangdong",
        "to, /meetings?from=2026-03&to=2026-02&place=guangdong"
    })
    void aDateThatCannotBeReadIsInTheFormWithAMessageBesideIt(String field, String path) throws Exception {
        Document page = pages.error(400, path);
        Element input = page.expectFirst("form.dates [name=" + field + "]");

        assertThat(input.val()).isNotBlank();
        assertThat(page.expectFirst("#" + input.attr("aria-describedby") + ".wrong")
                        .text())
                .isNotBlank();
        assertThat(page.select("form.dates [name=place]").val()).isEqualTo("guangdong");
        assertThat(page.select(".found li.line")).isEmpty();
        assertThat(fitting(pages.get(sent(page, "form.dates", field, "2026-11"))))
                .isNotNull();
    }

    @Test
    void aTextIsWrittenAsATextWhateverItIs() throws Exception {
        Document page = pages.get("/meetings?text=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(page.select("#text").val()).isEqualTo("\"><script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings", "/meeting/som1-2026"})
    void calendarsAreLinkedInTheLanguageOfThePageHoweverItIsAskedFor(String path) throws Exception {
        Document chosen = pages.get(path + "?lang=zh-Hant");
        Document accepted = Jsoup.parse(
                Client.text(pages.client().send("GET", path, "Accept", "text/html", "Accept-Language", "zh-Hant")));

        assertThat(chosen.select("a[href^=/calendar.ics]")).isNotEmpty();
        assertThat(chosen.select("a[href^=/calendar.ics]").eachAttr("href"))
                .allMatch(href -> href.contains("lang=zh-Hant"));
        assertThat(accepted.select("a[href^=/calendar.ics]").eachAttr("href"))
                .isEqualTo(chosen.select("a[href^=/calendar.ics]").eachAttr("href"));
    }
}
