package io.github.apec2026.examples.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Ten readers with a question each, who know no Java: they begin at the start page and get on by clicking. */
@InBrowser
class UserStoriesTest {

    @BeforeEach
    void atTheStart(Browser browser) {
        browser.inScheme("light").wide(1280).open("/?lang=en");
    }

    @AfterEach
    void withoutErrors(Browser browser) {
        browser.assertQuiet();
    }

    @Test
    void aReporterAsksWhoSpokeAtTheOpeningInWhichPostAndWhoSaysSo(Browser browser) {
        browser.follow("Opening ceremony of the first APEC Senior Officials' Meeting of 2026");
        WebElement statement = browser.one("#said .statement");
        assertThat(statement.getText()).contains("Wang Yi", "Minister of Foreign Affairs", "Xinhua");

        browser.within(statement, ".who .mark").click();

        assertThat(browser.address()).startsWith("/fact/statement/wang-yi-").contains("/speaker");
        assertThat(browser.one(".claim .words").getText()).contains("王毅");
        assertThat(browser.one(".claim .citation").getText()).contains("Wen Wei Po");
        browser.keepPicture("story-reporter");
    }

    @Test
    void anAnalystAsksHowManyTookPartAndWhyTwoNumbersDiffer(Browser browser) {
        browser.follow("first APEC Senior Officials' Meeting");
        assertThat(browser.one("#figures").getText())
                .contains("more than 1,400 people", "actual", "more than 1,000 people", "expected");

        browser.one("nav.main a[href^='/contradictions']").click();

        assertThat(browser.text())
                .contains("more than 1,400 people", "more than 1,000 people")
                .contains("Chosen because it was counted and the other was expected or aimed at");
        browser.keepPicture("story-participants");
    }

    @Test
    void anAnalystSeesTheTradeOfGuangdongDrawnAndTakesTheTable(Browser browser) {
        browser.one("nav.main a[href^='/indicators']").click();
        browser.follow("Guangdong's foreign trade");

        assertThat(browser.one(".chart svg:not(.space), .chart canvas").isDisplayed())
                .isTrue();
        assertThat(browser.text()).contains("9.49 trillion yuan", "+4.4%", "211 billion US dollars", "16.1%");
        String csv = browser.link("Figures as CSV").getDomAttribute("href");
        assertThat(String.valueOf(browser.fetched(csv))).contains("9490000000000");
        browser.keepPicture("story-trade");
    }

    @Test
    void anEditorOfAPortalNarrowsTheMeetingsAndKeepsTheAddress(Browser browser) {
        browser.one("nav.main a[href^='/meetings']").click();
        browser.one("#from").sendKeys("2026-02");
        browser.one("#to").sendKeys("2026-02");
        browser.one("form.dates button").click();
        browser.within(browser.one("#narrow"), "a[href*='place=guangdong']").click();

        String address = browser.address();
        assertThat(address).contains("from=2026-02", "to=2026-02", "place=guangdong");
        assertThat(browser.text()).contains("2 meetings fit", "Not excluded", "APEC (Shenzhen) meeting");

        browser.one("h1 ~ .narrowed .found .lines a").click();
        browser.back();
        assertThat(browser.address()).isEqualTo(address);

        browser.open(address + "&kind=dialogue&stage=planned");
        assertThat(browser.one(".nothing").getText()).contains("Without");
        browser.keepPicture("story-narrowed");
    }

    @Test
    void aCuratorDoubtsAValueAndReadsItsPassage(Browser browser) {
        browser.follow("first APEC Senior Officials' Meeting");
        browser.one("#venue .mark").click();
        assertThat(browser.one(".claim .because").isDisplayed()).isTrue();
        assertThat(browser.one(".claim .badge").getText()).contains("inferred");

        browser.one(".claim .where a").click();

        assertThat(browser.address()).startsWith("/document/").contains("#p");
        WebElement words = browser.one(".passage:target a.quoted");
        browser.actions().moveToElement(words).perform();
        assertThat(browser.one(".passage:target li.lit").isDisplayed()).isTrue();
        browser.keepPicture("story-passage");
    }

    @Test
    void aReaderOfChineseStaysInChinese(Browser browser) {
        browser.one(".languages a[hreflang='zh-Hant']").click();
        assertThat(browser.one("h1").getText()).contains("APEC");
        browser.one("nav.main a[href^='/officials']").click();
        browser.follow("王毅");

        assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("zh-Hant");
        assertThat(browser.text()).contains("外交部長");

        browser.one(".languages a[hreflang='zh-Hans']").click();
        assertThat(browser.address()).startsWith("/person/wang-yi");
        assertThat(browser.text()).contains("外交部长");
        browser.keepPicture("story-chinese");
    }

    @Test
    void aReaderWhoCannotSpellIsAskedWhatWasMeant(Browser browser) {
        browser.one("#q").sendKeys("shenzen", Keys.ENTER);
        assertThat(browser.text()).contains("Shenzhen");

        browser.follow("Shenzhen");

        assertThat(browser.address()).startsWith("/place/shenzhen");
    }

    @Test
    void aReaderWithoutAPointerGetsToTheSourceOfAValue(Browser browser) {
        browser.open("/meeting/som1-2026?lang=en");
        browser.actions().sendKeys(Keys.TAB).perform();
        assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
        browser.actions().sendKeys(Keys.ENTER).perform();
        browser.tabTo("a.mark");

        assertThat(browser.one("#why").getText()).contains("To cite:");

        browser.actions().sendKeys(Keys.ESCAPE).perform();
        assertThat(browser.all("#why").get(0).isDisplayed()).isFalse();
        browser.actions().sendKeys(Keys.ENTER).perform();
        browser.one(".fact");
        assertThat(browser.address()).startsWith("/fact/meeting/som1-2026/");
    }

    @Test
    void aReaderAsksWhoCallsForWhatAboutAi(Browser browser) {
        browser.one("nav.main a[href^='/statements']").click();
        browser.within(browser.one("#narrow"), "a[href*='topic=science-technology-innovation'], a[href*='topic=']")
                .click();
        browser.within(browser.one("#narrow"), "a[href*='act=call']").click();

        assertThat(browser.address()).contains("topic=", "act=call");
        List<WebElement> statements = browser.all(".statement");
        assertThat(statements)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.getText()).contains("call"));
        browser.keepPicture("story-calls");
    }

    @Test
    void aReaderAsksWhatIsKnownOfTheLeadersMeeting(Browser browser) {
        browser.follow("APEC Economic Leaders' Meeting");

        assertThat(browser.one("#dates").getText()).contains("November 2026");
        assertThat(browser.one("#same").getText()).contains("APEC (Shenzhen) meeting");
        assertThat(browser.text()).contains("Not stated in the documents");
    }

    @Test
    void withoutScriptTheNarrowingAndTheSourcesWork(Browser browser) {
        browser.withoutScript(() -> {
            browser.open("/meetings?lang=en");
            browser.one("#from").sendKeys("2026-02-10");
            browser.one("form.dates button").click();
            assertThat(browser.address()).contains("from=2026-02-10");
            browser.one(".found .mark").click();
            assertThat(browser.address()).startsWith("/fact/");
            browser.open("/indicator/guangdong-foreign-trade?lang=en");
            assertThat(browser.text()).contains("9.49 trillion yuan");
        });
    }
}
