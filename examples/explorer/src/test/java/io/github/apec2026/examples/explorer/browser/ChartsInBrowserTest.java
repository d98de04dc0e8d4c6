package io.github.apec2026.examples.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts are drawn within the policy of the pages, with their words, in the room that the page left free. */
@InBrowser
class ChartsInBrowserTest {

    static Stream<String> pages() {
        return Stream.of(
                "/indicators",
                "/indicators?from=2026&to=2026",
                "/indicator/guangdong-foreign-trade",
                "/indicator/som1-2026-events",
                "/indicator/guangdong-large-industry-added-value",
                "/observation/guangdong-ai-industry-expected",
                "/contradictions",
                "/agreements");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageOfFiguresFitsAndIsQuietAndAccessible(String page, Browser browser) {
        browser.inScheme("light").wide(1280).open(page);
        browser.assertNoOverflow().assertAccessible().assertQuiet();
        browser.wide(390).open(page + (page.contains("?") ? "&" : "?") + "lang=zh-Hant");
        browser.assertNoOverflow().assertAccessible().assertQuiet();
        browser.inScheme("dark").wide(390).open(page);
        browser.assertAccessible().assertQuiet();
        browser.inScheme("light");
    }

    @Test
    void aChartHasItsWordsAndKeepsTheHeightOfThePage(Browser browser) {
        browser.inScheme("light").wide(1280).open("/indicator/som1-2026-events");
        browser.one(".chart svg text");

        assertThat(browser.all(".chart svg text"))
                .extracting(text -> text.getText())
                .contains("55 events", "more than 70 events, expected");
        assertThat(browser.one(".chart .drawn").getAttribute("aria-label")).startsWith("Bar chart:");
        assertThat(
                        browser.script(
                                "return document.querySelector('.drawn').offsetHeight - document.querySelector('.space').getBoundingClientRect().height"))
                .isEqualTo(0L);
        browser.assertQuiet();
    }

    @Test
    void aChartIsDrawnAnewForAPhoneAndForPaper(Browser browser) {
        browser.inScheme("light").wide(1280).open("/indicator/guangdong-foreign-trade");
        browser.one(".chart svg text");
        browser.script("dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.script("return document.querySelector('.drawn svg').outerHTML.includes('#555')"))
                .isEqualTo(true);
        browser.script("dispatchEvent(new Event('afterprint'))");
        assertThat(browser.script("return document.querySelector('.drawn svg').outerHTML.includes('#555')"))
                .isEqualTo(false);
        browser.wide(390);
        browser.one(".chart svg text");
        browser.assertNoOverflow().assertQuiet();
    }
}
