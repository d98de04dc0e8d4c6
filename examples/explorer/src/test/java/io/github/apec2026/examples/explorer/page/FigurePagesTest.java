package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.examples.explorer.Client;
import io.github.apec2026.examples.explorer.RunningExplorer;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.Agreement;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.FigureTable;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The pages of figures and contradictions as a client without script reads them. */
@Timeout(60)
class FigurePagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)(?:#[^\"]*)?\"");
    private static final Pattern ID = Pattern.compile("/indicator/([a-z0-9-]+)\"");

    private static RunningExplorer explorer;
    private static ApecDataset apec;

    @BeforeAll
    static void start() {
        explorer = RunningExplorer.with();
        apec = explorer.bean(ApecDataset.class);
    }

    @AfterAll
    static void stop() {
        explorer.close();
    }

    private static HttpResponse<byte[]> ask(String path) throws Exception {
        return explorer.client().send("GET", path, "Accept", BROWSER);
    }

    private static String page(String path) throws Exception {
        HttpResponse<byte[]> response = ask(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        return Client.text(response);
    }

    /** The indicators that a page of the list shows, without those of the navigation and of undecided ones. */
    private static Set<String> listed(String path) throws Exception {
        String page = page(path);
        int end = page.indexOf(">Left open<");
        Set<String> keys = new TreeSet<>();
        Matcher matcher = ID.matcher(end < 0 ? page : page.substring(0, end));
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
        return keys;
    }

    static Stream<String> pages() {
        return Stream.of(
                "/indicators",
                "/indicator/guangdong-foreign-trade",
                "/indicator/china-ai-industry",
                "/observation/guangdong-ai-industry-expected",
                "/contradictions",
                "/agreements");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsInEachLanguageAndCitesItsSources(String path) throws Exception {
        for (Language language : Language.values()) {
            String page = page(path + "?lang=" + language.tag());
            assertThat(page)
                    .contains("<html lang=\"" + language.tag() + "\"", "class=\"mark ", "id=\"sources\"")
                    .doesNotContain("style=\"", "<style", "{0}");
        }
    }

    @Test
    void everyIndicatorAndEveryFigureHasAPageAndItsChartIsWhatThePageLeavesRoomFor() throws Exception {
        for (Indicator indicator : apec.indicators()) {
            String page = page("/indicator/" + indicator.id().key());
            String chart = "/indicator/" + indicator.id().key() + "/chart.json";
            boolean isDrawn = page.contains("data-chart=\"" + chart + "\"");
            assertThat(ask(chart).statusCode()).as(chart).isEqualTo(isDrawn ? 200 : 404);
            if (isDrawn) {
                JsonNode drawn = explorer.client().get(chart);
                assertThat(page)
                        .contains("height=\"" + (56 + 62 * drawn.path("rows").size()) + "\"");
            }
        }
        for (Observation figure : apec.observations()) {
            assertThat(page("/observation/" + figure.id().key())).contains("/fact/" + figure.id() + "/value");
        }
    }

    @Test
    void aPageOfAnIndicatorHasEveryFigureBelowItWithTheMarkOfItsValue() throws Exception {
        String page = page("/indicator/guangdong-foreign-trade");

        for (Indicator below : apec.indicators().under(Indicator.id("guangdong-foreign-trade"))) {
            for (Observation figure : apec.observations().byIndicator(below.id())) {
                assertThat(page).contains("href=\"/fact/" + figure.id() + "/value\"", "href=\"/" + figure.id() + "\"");
            }
        }
        assertThat(page).contains("5.55 trillion yuan", "No document states these");
        assertThat(page).contains("/indicators.csv?under=guangdong-foreign-trade");
    }

    @Test
    void aFigureWithoutPeriodSaysSoAndIsNotGivenTheDayOfItsPublication() throws Exception {
        assertThat(page("/observation/som1-2026-events-actual"))
                .contains("published not before", "no period is stated", "Status");
        assertThat(page("/observation/guangdong-ai-industry-expected")).contains("the words leave open which is meant");
    }

    @Test
    void aFigureShowsTheStatementsThatItIsIn() throws Exception {
        Observation figure = apec.get(Observation.id("guangdong-ai-industry-expected"));

        String page = page("/" + figure.id());

        assertThat(apec.statements().stream().filter(each -> each.observations().contains(figure.id())))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(page).contains("href=\"/" + statement.id() + "\""));
    }

    @Test
    void theListIsNarrowedByWhatIsMeasuredAndByItsFigures() throws Exception {
        Set<String> all = new TreeSet<>();
        apec.indicators().forEach(each -> all.add(each.id().key()));

        assertThat(listed("/indicators")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(listed("/indicators?status=expected"))
                .containsExactlyInAnyOrderElementsOf(
                        keys(figure -> figure.status().code().equals("expected")));
        assertThat(listed("/indicators?unit=CNY"))
                .containsExactlyInAnyOrderElementsOf(
                        keys(figure -> figure.value().unit().equals("CNY")));
        assertThat(listed("/indicators?subject=place/shenzhen")).containsOnly("shenzhen-ai-enterprises");
        assertThat(listed("/indicators?unit=CNY&status=expected&measure=level"))
                .contains("guangdong-ai-industry")
                .doesNotContain("guangdong-foreign-trade");
        assertThat(listed("/indicators?from=2025&to=2025"))
                .contains("guangdong-foreign-trade")
                .doesNotContain("guangdong-ai-industry");
        assertThat(page("/indicators?from=2025&to=2025")).contains(">Left open<", "guangdong-ai-industry");
        assertThat(page("/indicators?unit=CNY&measure=rank")).contains("Nothing fits all of this");
    }

    private static Set<String> keys(java.util.function.Predicate<Observation> condition) {
        Set<String> keys = new TreeSet<>();
        apec.observations().stream()
                .filter(condition)
                .forEach(each -> keys.add(each.indicator().key()));
        return keys;
    }

    @Test
    void theNumberBesideAChoiceIsHowManyItLeaves() throws Exception {
        Pattern option =
                Pattern.compile("<a href=\"(/indicators[^\"]*)\"[^>]*>[^<]*</a> <span class=\"count\">(\\d+)<");
        Matcher matcher = option.matcher(page("/indicators?status=actual"));
        int seen = 0;
        while (matcher.find()) {
            String target = matcher.group(1).replace("&amp;", "&");
            assertThat(listed(target)).as(target).hasSize(Integer.parseInt(matcher.group(2)));
            seen++;
        }
        assertThat(seen).isGreaterThan(10);
    }

    @Test
    void theFiguresOfAListAreATableInAFile() throws Exception {
        HttpResponse<byte[]> response = ask("/indicators.csv?under=guangdong-foreign-trade&lang=en");

        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "figures-of-guangdong-foreign-trade.csv");
        String csv = Client.text(response);
        assertThat(csv.lines().findFirst().orElseThrow()).isEqualTo(String.join(",", FigureTable.columns()));
        assertThat(csv.lines().count())
                .isEqualTo(1
                        + apec.indicators().under(Indicator.id("guangdong-foreign-trade")).stream()
                                .mapToInt(each -> apec.observations()
                                        .byIndicator(each.id())
                                        .size())
                                .sum());
        assertThat(Client.text(ask("/indicators.csv?status=expected")).lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains(",expected,"));
        assertThat(Client.text(ask("/indicators.csv")).lines().count())
                .isEqualTo(1 + apec.observations().size());
    }

    @Test
    void everyContradictionIsThereWithBothSidesAndTheRule() throws Exception {
        String page = page("/contradictions");

        assertThat(apec.conflicts()).isNotEmpty().allSatisfy(conflict -> {
            assertThat(page)
                    .contains("/fact/" + conflict.chosen().subject() + "/"
                            + conflict.chosen().property());
            conflict.others()
                    .forEach(other -> assertThat(page).contains("/fact/" + other.subject() + "/" + other.property()));
        });
        assertThat(page).contains("chosen-side", "Chosen because it was counted", "They may not count the same");
    }

    @Test
    void agreementsTellTheWorldFromTheStructureOfTheRecord() throws Exception {
        String page = page("/agreements");
        int structure = page.indexOf("id=\"structure\"");

        for (Agreement agreement : apec.agreements()) {
            assertThat(page).contains("/fact/" + agreement.subject() + "/" + agreement.property());
        }
        assertThat(page.indexOf("/fact/edition/2026/theme")).isBetween(0, structure);
        assertThat(page.indexOf("/fact/meeting/som1-2026/edition")).isGreaterThan(structure);
        assertThat(page.contains("Stated independently"))
                .isEqualTo(apec.agreements().stream().anyMatch(Agreement::isIndependent));
    }

    @Test
    void anIndicatorIsAlsoFoundBelowTheListAndMovesToItsId() throws Exception {
        HttpResponse<byte[]> response = ask("/indicators/guangdong-gdp?lang=zh-Hant");

        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location")).contains("/indicator/guangdong-gdp?lang=zh-Hant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicator/none",
                "/indicators/none",
                "/observation/none",
                "/indicator/NONE",
                "/indicator/%3Cscript%3E",
                "/indicator/none/chart.json",
                "/observation/%27%22%3E%3Csvg%20onload=alert(1)%3E",
                "/indicators?unit=%3Cscript%3E",
                "/indicators?subject=place/none"
            })
    void whatThereIsNotIsAPageThatSaysSo(String path) throws Exception {
        HttpResponse<byte[]> response = ask(path);

        assertThat(response.statusCode()).as(path).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(Client.text(response)).doesNotContain("<script>", "<svg onload", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicators?status=guessed",
                "/indicators?from=yesterday",
                "/indicators?from=2026&to=2025",
                "/indicators?colour=red",
                "/contradictions?x=1"
            })
    void aWrongNarrowingIsRefused(String path) throws Exception {
        assertThat(ask(path).statusCode()).isEqualTo(400);
    }

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        Set<String> links = new LinkedHashSet<>();
        for (String path : pages().toList()) {
            Matcher matcher = LINK.matcher(page(path));
            while (matcher.find()) {
                links.add(matcher.group(1).replace("&amp;", "&"));
            }
        }
        List<String> ours = links.stream()
                .filter(link -> !link.matches("/(feed|downloads|calendar\\.ics|api)?(\\?.*)?"))
                .toList();
        assertThat(ours).hasSizeGreaterThan(100);
        for (String link : ours) {
            assertThat(ask(link).statusCode()).as(link).isEqualTo(200);
        }
    }
}
