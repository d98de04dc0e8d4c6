package io.github.apec2026.examples.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that looks at the explorer, with what the tests ask of it. */
final class Browser {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final String root;
    private final String axe;

    private Browser(ChromeDriver driver, String root, String axe) {
        this.driver = driver;
        this.root = root;
        this.axe = axe;
    }

    static Browser start(Path chromium, Path chromedriver, String root) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--lang=en-GB");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(LONG).scriptTimeout(LONG).implicitlyWait(Duration.ZERO);
        return new Browser(driver, root, read("/axe.min.js"));
    }

    private static String read(String resource) {
        try (InputStream in = Browser.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void quit() {
        driver.quit();
    }

    /** Opens a page of the explorer. */
    Browser open(String path) {
        driver.manage().logs().get(LogType.BROWSER); // what the page before it said
        driver.get(root + path);
        return this;
    }

    /** The path and the query of the page that is open. */
    String address() {
        return driver.getCurrentUrl().substring(root.length());
    }

    /** Makes the page as wide as a device. */
    Browser wide(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
        return this;
    }

    /** Asks for the light or the dark colours. */
    Browser inScheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    /** The elements of a selector. */
    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The one element of a selector, when it is there and visible. */
    WebElement one(String selector) {
        return waitFor(
                () -> all(selector).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null),
                selector);
    }

    /** The first visible link with a text. */
    WebElement link(String text) {
        return waitFor(
                () -> all("a").stream()
                        .filter(each ->
                                each.isDisplayed() && each.getText().strip().equals(text))
                        .findFirst()
                        .orElse(null),
                "a link '" + text + "'");
    }

    /** Follows a link by its text. */
    Browser follow(String text) {
        link(text).click();
        return this;
    }

    /** The first visible element of a selector within another. */
    WebElement within(WebElement outer, String selector) {
        return waitFor(
                () -> outer.findElements(By.cssSelector(selector)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null),
                selector);
    }

    /** The page that was open before. */
    void back() {
        driver.navigate().back();
    }

    /** What has the focus. */
    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Goes on by the tabulator until an element of a selector has the focus. */
    void tabTo(String selector) {
        for (int i = 0; i < 200; i++) {
            actions().sendKeys(Keys.TAB).perform();
            if (Boolean.TRUE.equals(script("return document.activeElement.matches(arguments[0])", selector))) {
                return;
            }
        }
        throw new AssertionError("The tabulator does not get to " + selector);
    }

    /** What the explorer answers to a request of the page. */
    Object fetched(String address) {
        return driver.executeAsyncScript(
                "fetch(arguments[0]).then(answer => answer.text()).then(arguments[1], arguments[1])", address);
    }

    /** Does something while pages run no scripts. */
    void withoutScript(Runnable task) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            task.run();
        } finally {
            driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    /** The visible text of the page's content. */
    String text() {
        return one("main").getText();
    }

    /** The pointer and the keyboard. */
    Actions actions() {
        return new Actions(driver);
    }

    /** What a script returns. */
    Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    private static <T> T waitFor(Supplier<@Nullable T> condition, String what) {
        long end = System.nanoTime() + LONG.toNanos();
        while (System.nanoTime() < end) {
            T found = found(condition);
            if (found != null) {
                return found;
            }
            pause();
        }
        throw new AssertionError("Not on the page within " + LONG.toSeconds() + " s: " + what);
    }

    private static <T> @Nullable T found(Supplier<@Nullable T> condition) {
        try {
            return condition.get();
        } catch (StaleElementReferenceException changed) {
            return null;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while waiting for the page", e);
        }
    }

    /** Keeps a picture of the whole page in {@code target/screenshots}. */
    Browser keepPicture(String name) {
        Map<String, Object> metrics = driver.executeCdpCommand("Page.getLayoutMetrics", Map.of());
        Object picture = driver.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of("format", "png", "captureBeyondViewport", true, "clip", clip(metrics)))
                .get("data");
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(
                    SCREENSHOTS.resolve(name + ".png"), OutputType.BYTES.convertFromBase64Png(String.valueOf(picture)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @SuppressWarnings("unchecked") // as the protocol of the browser's tools says
    private static Map<String, Object> clip(Map<String, Object> metrics) {
        Map<String, Object> size = (Map<String, Object>) metrics.get("cssContentSize");
        long height = Math.min(6000, ((Number) size.get("height")).longValue());
        return Map.of("x", 0, "y", 0, "width", size.get("width"), "height", height, "scale", 1);
    }

    /** Nothing was written to the console: no error of a script, nothing refused by the policy, nothing missing. */
    Browser assertQuiet() {
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
                .as("the console of %s", driver.getCurrentUrl())
                .filteredOn(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .extracting(LogEntry::getMessage)
                .isEmpty();
        return this;
    }

    /** Nothing is wider than the page. */
    Browser assertNoOverflow() {
        Object wider = script("""
                const width = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= width) return [];
                return [...document.querySelectorAll('body *')]
                    .filter(each => each.getBoundingClientRect().right > width + 1 && each.closest('.scroll, .hidden') === null)
                    .map(each => each.outerHTML.slice(0, 120));""");
        assertThat((List<?>) wider).as("wider than %s", driver.getCurrentUrl()).isEmpty();
        return this;
    }

    /** The accessibility checker finds nothing serious. */
    Browser assertAccessible() {
        return assertNothingFound("{resultTypes: ['violations']}");
    }

    /** All text has enough contrast, which is what the colour scheme changes. */
    Browser assertReadable() {
        return assertNothingFound("{resultTypes: ['violations'], runOnly: ['color-contrast']}");
    }

    private Browser assertNothingFound(String options) {
        script(axe);
        Object found = driver.executeAsyncScript("""
                const done = arguments[0];
                axe.run(document, %s).then(result => done(result.violations
                    .filter(each => each.impact === 'serious' || each.impact === 'critical')
                    .map(each => each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html).join(' | '))),
                    error => done(['' + error]));""".formatted(options));
        assertThat((List<?>) found).as("axe on %s", driver.getCurrentUrl()).isEmpty();
        return this;
    }
}
