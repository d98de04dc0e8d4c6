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
                "/",
                "/meetings",
                "/meetings?from=2026-02&to=2026-02&place=guangdong",
                "/meetings?place=guangdong&kind=dialogue&stage=planned",
                "/timeline?from=2026-02&to=2026-02&place=guangdong",
                "/meeting/som1-2026",
                "/known/meeting/som1-2026?on=2026-02-05",
                "/meeting/aelm-2026",
                "/statements?topic=artificial-intelligence&act=call",
                "/statement/wang-yi-on-reform-and-opening",
                "/initiatives",
                "/initiative/guangdong-cppcc-13-4-resolution",
                "/officials",
                "/person/wang-yi",
                "/organization/xinhua",
                "/economy/china",
                "/topic/artificial-intelligence",
                "/topics",
                "/places",
                "/place/guangzhou",
                "/observations",
                "/search?q=shenzen",
                "/search?q=wang+yi",
                "/search?q=PPSTI+chair",
                "/persons",
                "/indicators",
                "/indicator/guangdong-foreign-trade",
                "/indicator/som1-2026-participants",
                "/observation/guangdong-ai-industry-expected",
                "/contradictions",
                "/agreements",
                "/documents",
                "/document/guangdong-priorities-2026-01-29",
                "/article/wen-wei-po-som1-opening-2026/main",
                "/fact/meeting/som1-2026/dates",
                "/fact/meeting/som1-2026/topics",
                "/timeline?on=2026-02-10",
                "/open",
                "/place/shenzhen",
                "/downloads",
                "/api",
                "/about");
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
    void aPageIsReadableInTheDark(String page, Browser browser) {
        browser.inScheme("dark").wide(DESK).open(page).keepPicture(name(page, "dark"));
        browser.assertReadable().assertQuiet();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsInChinese(String page, Browser browser) {
        browser.inScheme("light").wide(DESK).open(in(page, "zh-Hant")).keepPicture(name(page, "zh-Hant"));
        browser.assertNoOverflow().assertAccessible().assertQuiet();
        browser.wide(PHONE).open(in(page, "zh-Hans")).keepPicture(name(page, "zh-Hans"));
        browser.assertNoOverflow().assertQuiet();
    }

    private static String in(String page, String language) {
        return page + (page.contains("?") ? "&" : "?") + "lang=" + language;
    }

    private static String name(String page, String variant) {
        String name = page.equals("/") ? "home" : page.substring(1).replaceAll("[^a-z0-9]+", "-");
        return name + "." + variant;
    }
}
