package io.github.apec2026.examples.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The marks beside values: by keyboard, by pointer, and as links. */
@InBrowser
class SourceMarksTest {

    @BeforeEach
    void onADesk(Browser browser) {
        browser.inScheme("light").wide(1280).open("/economy/china");
    }

    private static WebElement mark(Browser browser) {
        return browser.one("#names .mark, .rows .mark");
    }

    @Test
    void focusOpensTheCardAndEscapeClosesIt(Browser browser) {
        WebElement mark = mark(browser);
        browser.script("arguments[0].focus()", mark);

        WebElement card = browser.one("#why");
        assertThat(card.getText()).contains("To cite:");
        browser.keepPicture("why-card.desk").assertAccessible();

        browser.actions().sendKeys(Keys.ESCAPE).perform();
        assertThat(card.isDisplayed()).isFalse();
        assertThat(browser.script("return document.activeElement === arguments[0]", mark))
                .isEqualTo(true);
        browser.assertQuiet();
    }

    @Test
    void pointingOpensTheCard(Browser browser) {
        browser.actions().moveToElement(mark(browser)).perform();

        assertThat(browser.one("#why").getText()).isNotBlank();
        browser.assertQuiet();
    }

    @Test
    void aMarkIsALinkToThePageOfTheFact(Browser browser) {
        mark(browser).click();

        assertThat(browser.address()).startsWith("/fact/economy/china/");
        assertThat(browser.one("h1").isDisplayed()).isTrue();
        browser.assertQuiet();
    }
}
