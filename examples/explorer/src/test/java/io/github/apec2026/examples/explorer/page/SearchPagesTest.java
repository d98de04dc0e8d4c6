package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.examples.explorer.Client;
import io.github.apec2026.examples.explorer.FiveDocuments;
import io.github.apec2026.examples.explorer.RunningExplorer;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Timeout(120)
class SearchPagesTest {

    private static final ApecDataset APEC = Apec2026.load();
    private static final JointSearch JOINT = new JointSearch(APEC);

    private static RunningExplorer explorer;
    private static Client client;

    @BeforeAll
    static void start() {
        explorer = RunningExplorer.with(FiveDocuments.class);
        client = explorer.client();
    }

    @AfterAll
    static void stop() {
        explorer.close();
    }

    private static String search(String text) throws Exception {
        String page = Client.text(client.send("GET", "/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)));
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    @Test
    void namesComeByFamilyTheNearestFirstThenStatements() throws Exception {
        assertThat(search("guangdong"))
                .containsSubsequence(
                        "id=\"place\"",
                        "<mark>Guangdong</mark>",
                        "id=\"organization\"",
                        "<mark>Guangdong</mark> CPPCC",
                        "id=\"statements\"",
                        "class=\"sources\"")
                .doesNotContain("Did you mean", "Not exactly");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-10, on=2026-02-10",
        "10 February 2026, on=2026-02-10",
        "2026年2月10日, on=2026-02-10",
        "二〇二六年二月十日, on=2026-02-10",
        "February 2026, on=2026-02",
        "2026, on=2026",
        "2026-02-01/2026-02-10, from=2026-02-01&amp;to=2026-02-10"
    })
    void aDateLeadsToWhatHappenedThen(String text, String asked) throws Exception {
        String address = "/timeline?" + asked;

        assertThat(search(text)).contains("href=\"" + address + "\"");
        assertThat(client.send("GET", address.replace("&amp;", "&")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1400", "guangdong", "guangdong 2026-02-10", "2026-02-30", "10 February"})
    void whatIsNotADateLeadsToNone(String text) throws Exception {
        assertThat(search(text)).doesNotContain("/timeline");
    }

    @Test
    void aLongFamilyLeadsToAllOfIt() throws Exception {
        assertThat(search("guangdong")).contains("href=\"/search?q=guangdong&amp;type=indicator#indicator\"");
        String all = Client.text(client.send("GET", "/search?q=guangdong&type=indicator"));
        assertThat(all).doesNotContain("type=indicator#indicator");
        assertThat(all.length()).isGreaterThan(search("guangdong").length());
    }

    @Test
    void aGuessIsApartFromWhatIsFound() throws Exception {
        assertThat(search("shenzen"))
                .contains("No name and no statement has this text.", "Did you mean", "/place/shenzhen")
                .doesNotContain("id=\"place\"", "<mark>");
        assertThat(search("shenzhen")).contains("id=\"place\"").doesNotContain("Did you mean");
    }

    @ParameterizedTest
    @CsvSource({
        "Foreign Minister Wang Yi, wang-yi-foreign-minister",
        "PPSTI chair, hwanil-park-chair",
        "外交部長王毅, wang-yi-foreign-minister",
        "外交部长王毅, wang-yi-foreign-minister",
        "vice minister Chen Jiachang, chen-jiachang-vice-minister",
        "Park APEC chair, hwanil-park-chair"
    })
    void wordsOfSeveralNamesOfOnePersonAreFoundTogether(String text, String post) throws Exception {
        assertThat(JOINT.find(text)).extracting(Position::id).first().isEqualTo(Position.id(post));
        assertThat(search(text)).contains("Together, of one person", "/position/" + post + "\"");
    }

    @ParameterizedTest
    @CsvSource({"wang", "PPSTI banana", "外交部長香蕉", "chair of bananas in Peru"})
    void wordsThatDoNotBelongTogetherAreNot(String text) {
        assertThat(JOINT.find(text)).isEmpty();
    }

    @Test
    void aStatementIsFoundByAllOfItsWords() {
        StatementSearch search = new StatementSearch(APEC);
        for (Statement statement : APEC.statements()) {
            statement
                    .excerpt()
                    .ifPresent(excerpt -> excerpt.texts()
                            .values()
                            .forEach(words -> assertThat(search.find(words.toUpperCase(Locale.ROOT)))
                                    .as(words)
                                    .contains(statement.id())));
        }
    }

    @Test
    void whereNothingIsFoundEachWordIsTriedApart() throws Exception {
        assertThat(search("banana shenzen wang"))
                .containsSubsequence("Not exactly", "banana", "0 hits", "shenzen", "not found; perhaps", "wang", "hits")
                .contains("href=\"/search?q=wang\"")
                .doesNotContain("id=\"person\"", "id=\"joint\"");
        assertThat(search("banana")).doesNotContain("Not exactly");
    }

    @Test
    void withoutATextThePageSaysWhatCanBeFound() throws Exception {
        assertThat(search("  "))
                .contains("Write a name")
                .contains("href=\"/statements\"")
                .doesNotContain("id=\"found\"");
    }

    @Test
    void aTextIsWrittenAsItIs() throws Exception {
        assertThat(search("<b>\"x\" 'y' &amp;</b>")).contains("&lt;b&gt;").doesNotContain("<b>");
        assertThat(search("{0} ''")).contains("{0} ''");
        assertThat(search("%")).contains("%");
    }

    @Test
    void whileATextIsWrittenNamesAreSuggestedThatASearchFinds() throws Exception {
        JsonNode suggested = client.get("/search/suggestions?q=guang&lang=en");
        assertThat(suggested.size()).isBetween(2, 8);
        for (JsonNode each : suggested) {
            assertThat(each.propertyNames()).containsExactlyInAnyOrder("value", "label");
            assertThat(search(each.path("value").stringValue())).doesNotContain("No name and no statement");
        }
        assertThat(client.get("/search/suggestions?q=%E7%8E%8B&lang=zh-Hant").toString())
                .contains("王毅");
        assertThat(client.get("/search/suggestions?q=").size()).isZero();
        assertThat(client.get("/search/suggestions?q=zzzz").size()).isZero();
        assertThat(List.of(
                        400,
                        client.send("GET", "/search/suggestions?q=" + "x".repeat(300))
                                .statusCode()))
                .containsOnly(400);
    }

    @Test
    void whatHasTheTextAsAWordComesBeforeWhatHasItWithinOne() throws Exception {
        Document page = Jsoup.parse(search("Xi"));
        List<String> speakers =
                page.select("#statements article.statement .who").eachText();

        assertThat(page.select("#person li.line .name").eachText().get(0)).contains("Xi Jinping");
        assertThat(speakers).isNotEmpty();
        assertThat(speakers.get(0)).contains("Xi Jinping");
        assertThat(speakers.stream()
                        .dropWhile(speaker -> speaker.contains("Xi Jinping"))
                        .filter(speaker -> speaker.contains("Xi Jinping")))
                .isEmpty();
    }

    @Test
    void aWordIsNotThePartOfAnother() {
        assertThat(new WholeWords("xi").isIn("Xi Jinping")).isTrue();
        assertThat(new WholeWords("Xi").isIn("Yang Xing")).isFalse();
        assertThat(new WholeWords("Jinping Xi").isIn("Xi Jinping")).isTrue();
        assertThat(new WholeWords("王").isIn("王毅")).isTrue();
        assertThat(new WholeWords(" ").isIn("Xi")).isFalse();
    }
}
