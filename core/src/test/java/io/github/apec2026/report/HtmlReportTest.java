package io.github.apec2026.report;

import static io.github.apec2026.report.ReportFormat.HTML;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.notice.ClaimCounts;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class HtmlReportTest {

    static Stream<Report> reports() {
        return Stream.of(
                Reports.ofNothing(),
                Reports.of(Reports.MISSPELT, Reports.SECOND, Reports.OF_NO_FILE, Reports.OF_THE_FILE),
                Reports.of(Reports.HARMFUL, Reports.MISSPELT),
                Reports.ofEverything(),
                Apec2026.loader().read().report());
    }

    @Test
    void thePageSaysFirstWhetherThereIsADataSetAndWhatWasChecked() {
        Page page = Page.parse(HTML.print(Reports.of(Reports.MISSPELT, Reports.SECOND)));

        Element first = Page.within(page.all("main").get(0), "section").get(0);
        assertThat(first.getAttribute("id")).isEqualTo("summary");
        assertThat(first.getTextContent())
                .contains(
                        "1 error, 1 warning, 0 infos. There is no data set until the error is corrected.",
                        "2 files, 2 documents, 12 passages, 42 claims",
                        "NOT CHECKED1 document, 1 passage and 3 quotes, whose text is not at hand");
        assertThat(page.all("title").get(0).getTextContent()).isEqualTo("Claim files: 1 error, 1 warning, 0 infos");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFindingIsOnThePageOnceBySeverityThenFileThenLine(Report report) {
        Page page = Page.parse(HTML.print(report));

        List<String> expected = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            for (FileNotices file : FileNotices.of(report.notices())) {
                file.notices().stream()
                        .filter(notice -> notice.severity() == severity)
                        .forEach(notice -> expected.add(severity.code() + " "
                                + notice.code().code() + " " + notice.code().remedy() + " "
                                + notice.line().orElse(0)));
            }
        }
        assertThat(items(page)).extracting(HtmlReportTest::shown).isEqualTo(expected);
        assertThat(expected).hasSameSizeAs(report.notices());
    }

    private static String shown(Element item) {
        List<Element> terms = Page.within(item, "dd");
        String[] place = Page.within(item, "a").get(0).getTextContent().split(":(?=\\d+:\\d+$)|(?<=\\d):(?=\\d+$)", -1);
        return Page.within(item, "b").get(0).getTextContent() + " "
                + Page.within(item, "a").get(1).getTextContent() + " "
                + terms.get(terms.size() - 1).getTextContent() + " "
                + (place.length == 3 ? place[1] : "0");
    }

    @Test
    void aFindingTellsPlaceSeverityCodeMessageWhatItIsAboutAndItsRemedy() {
        Page page = Page.parse(HTML.print(Reports.of(Reports.MISSPELT)));

        assertThat(items(page)).singleElement().satisfies(item -> {
            assertThat(item.getTextContent()).isEqualTo("""
                            lima.json:12:7 error unknown-reference
                            There is no place/atlantis.
                            aboutmeeting/talks.placeat/passages/3/facts/meetings/talks/place/value\
                            documentdocument/lima-bulletinpassageat 45remedyCorrect the key, or claim the entity.""");
        });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyCodeThatOccursIsExplainedAndNoOther(Report report) {
        Page page = Page.parse(HTML.print(report));

        assertThat(page.ofClass("meaning"))
                .extracting(section -> section.getAttribute("id"))
                .containsExactlyElementsOf(Stream.of(NoticeCode.values())
                        .filter(code -> !report.of(code).isEmpty())
                        .map(code -> "code-" + code.code())
                        .toList());
        for (Notice notice : report.notices()) {
            NoticeCode code = notice.code();
            assertThat(page.withId("code-" + code.code()).getTextContent())
                    .contains(code.code(), code.meaning(), code.remedy());
        }
    }

    /** What the style sheet does while the address points to an anchor: of what may be hidden, only what has the class stays. */
    @ParameterizedTest
    @MethodSource("reports")
    void aLinkNarrowsTheFindingsToASeverityAFileOrACode(Report report) {
        String html = HTML.print(report);
        Page page = Page.parse(html);
        List<FileNotices> files = FileNotices.of(report.notices());

        for (Severity severity : Severity.values()) {
            narrowed(page, html, "s-" + severity.code(), files.isEmpty() ? -1 : report.count(severity));
        }
        for (int i = 0; i < files.size(); i++) {
            narrowed(page, html, "f-" + i, files.get(i).notices().size());
        }
        for (NoticeCode code : NoticeCode.values()) {
            int count = report.of(code).size();
            narrowed(page, html, "c-" + code.code(), count == 0 ? -1 : count);
        }
    }

    private static void narrowed(Page page, String html, String style, int count) {
        String rule = "#only-" + style + ":target ~ .found .may:not(." + style + ") { display: none }\n";
        if (count < 0) {
            assertThat(page.all("*")).noneMatch(e -> e.getAttribute("id").equals("only-" + style));
            return;
        }
        assertThat(html).containsOnlyOnce(rule);
        Element note = page.withId("only-" + style);
        assertThat(Page.classes(note)).containsExactly("only");
        assertThat(Page.classes(next(note, "div")))
                .as("what stands behind the anchor, with the same parent")
                .contains("found");
        List<Element> shown = items(page).stream()
                .filter(item -> Page.classes(item).contains(style))
                .toList();
        assertThat(shown).as(style).hasSize(count);
        assertThat(shown)
                .allSatisfy(item -> assertThat(Page.around(item))
                        .filteredOn(e -> Page.classes(e).contains("may"))
                        .hasSize(2)
                        .allMatch(e -> Page.classes(e).contains(style)));
    }

    private static Element next(Element element, String name) {
        for (var node = element.getNextSibling(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element next && next.getTagName().equals(name)) {
                return next;
            }
        }
        throw new AssertionError("No " + name + " after " + element.getAttribute("id"));
    }

    @Test
    void theTableOfClaimsHasTheNumbersOfTheTally() {
        Page page = Page.parse(HTML.print(Reports.of()));

        List<String> rows = Page.within(page.withId("claims"), "tr").stream()
                .skip(2)
                .map(row -> row.getTextContent().isEmpty() ? "" : cells(row))
                .toList();
        assertThat(rows)
                .containsExactly(
                        "lima-bulletin",
                        "dates 10 10 0 0 0 0 0 9 0 0 0 1",
                        "text 20 20 0 0 0 0 0 20 0 0 0 0",
                        "together 30 30 0 0 0 0 0 29 0 0 0 1",
                        "gazette",
                        "dates 10 10 0 0 0 0 0 10 0 0 0 0",
                        "together 10 10 0 0 0 0 0 10 0 0 0 0",
                        "in no document",
                        "text 2 0 0 0 0 0 2 0 0 0 2 0",
                        "together 2 0 0 0 0 0 2 0 0 0 2 0",
                        "all 42 40 0 0 0 0 2 39 0 0 2 1");
    }

    private static String cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (var node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            cells.add(node.getTextContent());
        }
        return String.join(" ", cells);
    }

    @Test
    void allClaimsOfTheRecordAreInItsTable() {
        Report report = Apec2026.loader().read().report();
        int claims = report.tally().claimsByKind().stream()
                .mapToInt(ClaimCounts::claims)
                .sum();

        List<Element> rows = Page.within(Page.parse(HTML.print(report)).withId("claims"), "tr");
        assertThat(cells(rows.get(rows.size() - 1))).startsWith("all " + claims + " ");
        assertThat(claims).isEqualTo(report.tally().claims());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void thePageNeedsNothingElse(Report report) {
        String html = HTML.print(report);
        Page page = Page.parse(html);

        assertThat(page.all("*"))
                .extracting(Element::getTagName)
                .doesNotContain("script", "link", "img", "iframe", "object", "base", "form");
        assertThat(page.all("*")).allSatisfy(element -> {
            assertThat(element.hasAttribute("src")).isFalse();
            assertThat(element.hasAttribute("style")).isFalse();
        });
        assertThat(page.all("style"))
                .singleElement()
                .satisfies(style -> assertThat(style.getTextContent()).doesNotContain("url(", "@import", "//", "<"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyLinkLeadsToAPlaceOfThePageAndNoIdStandsTwice(Report report) {
        Page page = Page.parse(HTML.print(report));

        List<String> ids = page.all("*").stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
        assertThat(page.all("a"))
                .isNotEmpty()
                .allSatisfy(a -> assertThat(a.getAttribute("href")).startsWith("#"))
                .allSatisfy(a -> assertThat(ids).contains(a.getAttribute("href").substring(1)))
                .allSatisfy(a -> assertThat(a.getTextContent()).isNotBlank());
    }

    @Test
    void whatAFileSaysStaysText() {
        String html = HTML.print(Reports.of(Reports.HARMFUL));
        Page page = Page.parse(html);
        Page harmless = Page.parse(HTML.print(Reports.of(Notice.of(NoticeCode.INVALID_VALUE)
                .at("a.json", 1, 1, "/x")
                .property("place")
                .entity(Reports.HARMFUL.entity().orElseThrow())
                .with("expected", "x")
                .with("value", "x")
                .with("detail", "x")
                .build())));

        assertThat(page.all("*"))
                .as("the same elements as without it")
                .extracting(Element::getTagName)
                .isEqualTo(harmless.all("*").stream().map(Element::getTagName).toList());
        assertThat(page.ofClass("message").get(0).getTextContent())
                .contains("<script>alert(1)</script>\"'>&amp;<!--]]>\\u001B[31m\\u000D\\u000Ax.json", "\\u202Egnp");
        assertThat(html.codePoints().filter(c -> c != '\n'))
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    @Test
    void aValueOfAnyLengthIsCut() {
        Report report = Reports.of(Notice.of(NoticeCode.UNKNOWN_REFERENCE)
                .with("value", "x".repeat(1_000_000))
                .build());

        assertThat(HTML.print(report)).hasSizeLessThan(30_000).contains("xxx… (1000000 characters)");
    }

    @Test
    void theSamePageIsWrittenEachTime() {
        assertThat(HTML.print(Reports.ofEverything())).isEqualTo(HTML.print(Reports.ofEverything()));
        assertThat(HTML.print(Reports.of())).doesNotContainPattern(Pattern.compile("20\\d\\d-\\d\\d-\\d\\d"));
    }

    private static List<Element> items(Page page) {
        return page.all("li").stream()
                .filter(e -> Page.classes(e).contains("may"))
                .toList();
    }
}
