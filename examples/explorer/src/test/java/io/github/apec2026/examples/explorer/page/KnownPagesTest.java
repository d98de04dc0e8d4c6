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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Entities as known on a day, compared with their pages of today. */
@Timeout(180)
class KnownPagesTest {

    private static Pages pages;

    @BeforeAll
    static void start() {
        pages = new Pages();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    private static List<String> sources(Document page) {
        return page.select(".counting li > a").eachAttr("href");
    }

    private static List<String> rows(Document page) {
        return page.select("dl.rows .row").eachAttr("id");
    }

    /** The values that a page shows, without those that only the documents of some numbers state. */
    private static List<String> values(Document page, List<String> without) {
        return page.select("dl.rows dd").stream()
                .filter(each -> each.select("a.mark").eachText().stream()
                        .anyMatch(mark -> !without.contains(mark.replaceAll("[^0-9r].*", ""))))
                .map(each -> each.select(".value").text())
                .toList();
    }

    @Test
    void longAfterTheLastDocumentItIsAsTodayWithoutTheDocumentsOfUnknownDate() throws Exception {
        Document today = pages.get("/place/guangzhou");
        Document then = pages.get("/known/place/guangzhou?on=2099-01-01");
        List<String> leftOut = then.select(".left-out .number").eachText();

        assertThat(values(then, List.of())).isNotEmpty().isEqualTo(values(today, leftOut));
        assertThat(then.select(".counting .number, .left-out .number").eachText())
                .containsExactlyInAnyOrderElementsOf(
                        pages.get("/").select("#documents + ol .number").eachText().stream()
                                .filter(number -> !number.equals("r"))
                                .toList());
    }

    @Test
    void beforeTheFirstDocumentNothingIsKnown() throws Exception {
        Document then = pages.get("/known/meeting/som1-2026?on=2014-01-01");

        assertThat(then.select("#found").text()).contains("Not yet in the record on 1 January 2014");
        assertThat(rows(then)).isEmpty();
        assertThat(then.select(".counting li")).isEmpty();
    }

    @Test
    void aDocumentThatPrintsNoDateIsNotedAsCountingFromItsContent() throws Exception {
        List<String> dated = new ArrayList<>();
        for (Element source :
                pages.get("/known/meeting/som1-2026?on=2099-01-01").select(".counting li")) {
            String href = source.select("a").attr("href");
            boolean isNoted = source.text().contains("it may have been published later");
            assertThat(isNoted)
                    .as(href)
                    .isEqualTo(pages.json(href).path("published").isMissingNode());
            dated.add(href);
        }
        assertThat(dated).hasSizeGreaterThan(3);
    }

    @Test
    void inBetweenOnlyTheDocumentsPublishedByThenCountAndKeepTheirNumbers() throws Exception {
        Document then = pages.get("/known/place/guangdong?on=2026-02-05");
        Document all = pages.get("/documents");

        assertThat(rows(then)).isNotEmpty();
        assertThat(sources(then))
                .isNotEmpty()
                .hasSizeLessThan(pages.get("/known/meeting/som1-2026?on=2099-01-01")
                        .select(".counting li")
                        .size());
        for (Element source : then.select(".counting li")) {
            String href = source.select("a").attr("href");
            JsonNode document = pages.json(href);
            String published = document.path("published")
                    .stringValue(document.path("notBefore").stringValue(""));
            assertThat(published).as(href).isNotEmpty().isLessThanOrEqualTo("2026-02-05");
            assertThat(all.select("main :has(> a[href=" + href + "]) .number, main li:has(a[href=" + href
                                    + "]) .number")
                            .eachText())
                    .as(href)
                    .contains(source.select(".number").text());
        }
        assertThat(then.select("dl.rows a.mark").eachText())
                .map(mark -> mark.replaceAll("[^0-9r].*", ""))
                .filteredOn(number -> !number.equals("r"))
                .isSubsetOf(then.select(".counting .number").eachText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/place/guangzhou",
                "/meeting/som1-2026",
                "/person/wang-yi",
                "/indicator/guangdong-foreign-trade",
                "/statement/wang-yi-on-reform-and-opening",
                "/document/guangdong-priorities-2026-01-29",
                "/article/wen-wei-po-som1-opening-2026/main"
            })
    void thePageOfAnEntityAsksForTheDay(String entity) throws Exception {
        Element form = pages.get(entity + "?lang=zh-Hans").expectFirst("form.known");

        assertThat(form.attr("action")).isEqualTo("/known" + entity);
        Document then = pages.get(form.attr("action") + "?on=2026-03-01&lang=zh-Hans");
        assertThat(then.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(then.select("h1 a").attr("href")).startsWith(entity);
        assertThat(then.select("form.known [name=on]").val()).isEqualTo("2026-03-01");
    }

    @Test
    void whatIsNoDayIsInTheFormWithAMessageBesideIt() throws Exception {
        for (String on : List.of("soon", "2026-02", "2026-02-30", "2026-02-01/2026-02-03", "2026-02-10/..")) {
            Document page = pages.error(400, "/known/place/guangzhou?on=" + on);
            assertThat(page.expectFirst("form.known [name=on]").val()).isEqualTo(on);
            assertThat(page.select("form.known .wrong").text()).isNotBlank();
        }
        assertThat(pages.get("/known/place/guangzhou").select("form.known .wrong"))
                .isEmpty();
        assertThat(pages.error(404, "/known/place/atlantis?on=2026-02-10").select("main h1"))
                .isNotEmpty();
    }
}
