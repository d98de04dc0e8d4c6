package io.github.apec2026.examples.explorer.browser;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of page, on a phone and on a desk, in each language and both colour schemes: it fits, it is quiet, and it is accessible. */
@InBrowser
class EveryPageTest {

    private static final int PHONE = 390;
    private static final int DESK = 1280;

    static Stream<String> pages() {
        return Stream.of(
                "/documents",
                "/document/guangdong-priorities-2026-01-29",
                "/place/guangzhou",
                "/article/wen-wei-po-som1-opening-2026/main",
                "/fact/meeting/som1-2026/dates",
                "/fact/meeting/som1-2026/topics");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsAPhoneAndADesk(String page, Browser browser) {
        browser.inScheme("light").wide(DESK).open(page).keepPicture(name(page, "desk"));
        browser.assertNoOverflow().assertAccessible().assertQuiet();
        browser.wide(PHONE).open(page).keepPicture(name(page, "phone"));
        browser.assertNoOverflow().assertAccessible().assertQuiet();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsAccessibleInTheDark(String page, Browser browser) {
        browser.inScheme("dark").wide(DESK).open(page).keepPicture(name(page, "dark"));
        browser.assertAccessible().assertQuiet();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsInChinese(String page, Browser browser) {
        browser.inScheme("light").wide(DESK).open(page + "?lang=zh-Hant").keepPicture(name(page, "zh-Hant"));
        browser.assertNoOverflow().assertAccessible().assertQuiet();
        browser.wide(PHONE).open(page + "?lang=zh-Hans").keepPicture(name(page, "zh-Hans"));
        browser.assertNoOverflow().assertAccessible().assertQuiet();
    }

    private static String name(String page, String variant) {
        String name = page.equals("/") ? "home" : page.substring(1).replaceAll("[^a-z0-9]+", "-");
        return name + "." + variant;
    }
}
