package io.github.apec2026.report;

import static io.github.apec2026.report.ReportFormat.HTML;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** That the page can be used by ear, by keyboard, and by tired eyes: as far as its text shows it (WCAG 2.2, AA). */
class HtmlAccessTest {

    private static final String HTML_OF_ALL = HTML.print(Reports.ofEverything());
    private static final Page PAGE = Page.parse(HTML_OF_ALL);

    @Test
    void thePageSaysItsLanguageItsTitleAndThatItFitsAnyScreenAndScheme() {
        assertThat(PAGE.all("html").get(0).getAttribute("lang")).isEqualTo("en");
        assertThat(PAGE.all("title"))
                .singleElement()
                .satisfies(t -> assertThat(t.getTextContent()).isNotBlank());
        assertThat(PAGE.all("meta"))
                .extracting(meta -> meta.getAttribute("content"))
                .contains("width=device-width, initial-scale=1", "light dark");
        assertThat(HTML_OF_ALL).startsWith("<!DOCTYPE html>\n");
    }

    @Test
    void headingsNestWithoutGap() {
        int level = 0;
        for (Element element : PAGE.all("*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertThat(next).as(element.getTextContent()).isLessThanOrEqualTo(level + 1);
                assertThat(element.getTextContent()).isNotBlank();
                level = next;
            }
        }
        assertThat(PAGE.all("h1")).hasSize(1);
        assertThat(PAGE.all("main")).hasSize(1);
        assertThat(PAGE.all("nav")).allMatch(nav -> nav.hasAttribute("aria-label"));
    }

    @Test
    void everyTableHasACaptionAndEveryHeadSaysOfWhatItIsTheHead() {
        assertThat(PAGE.all("table")).hasSize(2).allSatisfy(table -> {
            assertThat(Page.within(table, "caption")).hasSize(1);
            assertThat(Page.within(table, "th"))
                    .isNotEmpty()
                    .allMatch(
                            th -> List.of("col", "row", "colgroup", "rowgroup").contains(th.getAttribute("scope")));
        });
    }

    /** Severity is said in words, too. */
    @Test
    void nothingIsSaidByColourAlone() {
        assertThat(PAGE.ofClass("may"))
                .filteredOn(e -> e.getTagName().equals("li"))
                .isNotEmpty()
                .allMatch(item -> Page.within(item, "b").get(0).getTextContent().matches("error|warning|info"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "muted", "link", "error", "warning", "info", "sound"})
    void colourAndGroundDifferEnoughInBothSchemes(String colour) {
        List<Map<String, Integer>> schemes = schemes();
        assertThat(schemes).hasSize(2);
        for (Map<String, Integer> scheme : schemes) {
            for (String ground : List.of("page", "panel")) {
                assertThat(contrast(scheme.get(colour), scheme.get(ground)))
                        .as("%s on %s of %s", colour, ground, scheme)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @Test
    void everyColourIsOneOfTheSchemes() {
        String style = PAGE.all("style").get(0).getTextContent();
        String rules = style.substring(style.indexOf("body {"));

        assertThat(rules).doesNotContainPattern("#[0-9a-f]{6}").contains("color: var(--text)");
        assertThat(Pattern.compile("var\\(--([a-z]+)\\)")
                        .matcher(rules)
                        .results()
                        .map(m -> m.group(1)))
                .allMatch(schemes().get(0)::containsKey);
        assertThat(schemes().get(0).keySet()).isEqualTo(schemes().get(1).keySet());
    }

    /** The light scheme, then the dark one: the names of colours, and their values. */
    private static List<Map<String, Integer>> schemes() {
        String style = PAGE.all("style").get(0).getTextContent();
        return Pattern.compile(":root \\{([^}]*)}")
                .matcher(style)
                .results()
                .map(scheme -> {
                    Map<String, Integer> colours = new TreeMap<>();
                    Matcher each = Pattern.compile("--([a-z]+): #([0-9a-f]{6})").matcher(scheme.group(1));
                    while (each.find()) {
                        colours.put(each.group(1), Integer.parseInt(each.group(2), 16));
                    }
                    return colours;
                })
                .toList();
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double part = (channel & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
