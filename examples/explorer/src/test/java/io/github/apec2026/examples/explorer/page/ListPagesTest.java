package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.examples.explorer.Client;
import io.github.apec2026.examples.explorer.RunningExplorer;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Sector;
import io.github.apec2026.query.ApecDataset;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements, initiatives, officials, persons and the pages of what they name, as a reader without script has them. */
@Timeout(120)
class ListPagesTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern OPTION =
            Pattern.compile("<li class=\"depth\\d\"><a href=\"([^\"]+)\"[^>]*>.*?<span class=\"count\">(\\d+)</span>");
    private static final Pattern WITHOUT =
            Pattern.compile("<a href=\"([^\"]+)\">Without [^<]* there would be (\\d+)</a>");
    private static final Pattern FOUND = Pattern.compile("id=\"found\">(?:One|(\\d+)) ");

    private static RunningExplorer explorer;
    private static Client client;
    private static ApecDataset apec;

    @BeforeAll
    static void start() {
        explorer = RunningExplorer.with();
        client = explorer.client();
        apec = explorer.bean(ApecDataset.class);
    }

    @AfterAll
    static void stop() {
        explorer.close();
    }

    private static String page(String path) throws Exception {
        HttpResponse<byte[]> response = client.send("GET", path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        return Client.text(response);
    }

    private static String main(String path) throws Exception {
        String page = page(path);
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private static String address(String escaped) {
        return escaped.replace("&amp;", "&");
    }

    private static int found(String page) {
        Matcher matcher = FOUND.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
    }

    private static Set<String> links(String page, String prefix) {
        Set<String> links = new LinkedHashSet<>();
        Matcher matcher = LINK.matcher(page);
        while (matcher.find()) {
            if (matcher.group(1).startsWith(prefix)) {
                links.add(address(matcher.group(1)));
            }
        }
        return links;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/statements",
                "/statements?topic=artificial-intelligence&act=call",
                "/statements?text=innovation&page=1",
                "/statement/xi-jinping-on-apecs-purpose",
                "/initiatives",
                "/initiatives?kind=proposal&state=proposed",
                "/initiative/china-2026-two-paths",
                "/officials",
                "/officials?by=economy",
                "/officials?sector=apec",
                "/persons",
                "/person/wang-yi",
                "/person/chen-ning",
                "/position/wang-yi-foreign-minister",
                "/organization/ppsti",
                "/organization/xinhua",
                "/economy/china",
                "/economy/peru",
                "/topic/artificial-intelligence",
                "/search",
                "/search?q=guangdong",
                "/search?q=no+such+thing"
            })
    void aPageIsThereInEachLanguage(String path) throws Exception {
        Set<String> titles = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            String page = page(path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag());
            assertThat(page).contains("<html lang=\"" + language.tag() + "\"");
            assertThat(page).doesNotContain("style=\"").doesNotContain("onclick");
            titles.add(page.substring(page.indexOf("<title>"), page.indexOf("</title>")));
            titles.add(page.substring(page.indexOf("<main"), page.indexOf("</main>")));
        }
        assertThat(titles).as("the text differs in each language").hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404 /person/nobody",
                "404 /person/%3Cscript%3Ealert(1)",
                "400 /person/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "404 /person/A%20B",
                "404 /statement/-",
                "404 /topic/..",
                "404 /organization/x%27%22y",
                "404 /initiative/%E4%BC%9A",
                "404 /statements?speaker=nobody",
                "404 /initiatives?place=nowhere",
                "404 /initiatives?place=%3Cx%3E",
                "404 /statements?page=999",
                "404 /search?q=x&type=y",
                "400 /statements?page=0",
                "400 /statements?act=shout",
                "400 /officials?by=age",
                "400 /statements?unknown=x"
            })
    void whatThereIsNotIsRefused(String expected) throws Exception {
        int status = Integer.parseInt(expected.substring(0, 3));
        HttpResponse<byte[]> response = client.send("GET", expected.substring(4), "Accept", "text/html");
        assertThat(response.statusCode()).as(expected).isEqualTo(status);
        assertThat(Client.text(response)).doesNotContain("<script>alert").doesNotContain("Exception");
    }

    @Test
    void whoAsksForAnOfficialIsLedToThePerson() throws Exception {
        HttpResponse<byte[]> response = client.send("GET", "/official/wang-yi?lang=zh-Hant");
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location")).contains("/person/wang-yi?lang=zh-Hant");
    }

    /** Each number beside a value is what a reader finds who follows it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/statements?topic=artificial-intelligence&text=innovation",
                "/initiatives?state=proposed&place=guangdong",
                "/officials?sector=government"
            })
    void aNumberIsWhatTheListThenHas(String path) throws Exception {
        Matcher matcher = OPTION.matcher(main(path));
        List<MatchResult> options = matcher.results().toList();
        assertThat(options).hasSizeGreaterThan(3);
        for (MatchResult option : options) {
            String page = main(address(option.group(1)));
            boolean isChosen = option.group().contains("aria-current");
            if (!isChosen) {
                assertThat(found(page)).as(option.group(1)).isEqualTo(Integer.parseInt(option.group(2)));
            }
        }
    }

    @Test
    void whereNothingFitsThePageSaysWhatWouldWithoutOneChoice() throws Exception {
        String path = "/statements?speaker=hwanil-park&channel=guest-book";
        String page = main(path);
        assertThat(page).contains("0 statements").contains("Nothing fits all of this.");
        List<MatchResult> without = WITHOUT.matcher(page).results().toList();
        assertThat(without).hasSize(2);
        for (MatchResult each : without) {
            assertThat(found(main(address(each.group(1))))).isEqualTo(Integer.parseInt(each.group(2)));
        }
    }

    @Test
    void aLongListIsInPagesThatTogetherHaveAll() throws Exception {
        Set<String> all = new LinkedHashSet<>();
        String next = "/statements";
        while (!next.isEmpty()) {
            String page = main(next);
            all.addAll(links(page, "/statement/"));
            Matcher matcher =
                    Pattern.compile("<a href=\"([^\"]+)\" rel=\"next\"").matcher(page);
            next = matcher.find() ? address(matcher.group(1)) : "";
        }
        assertThat(all)
                .containsAll(apec.statements().ids().stream().map(Addresses::of).toList());
    }

    @Test
    void aTextFindsStatementsByWordsSummaryAndSpeaker() throws Exception {
        assertThat(links(main("/statements?text=measurable+outcomes"), "/statement/"))
                .contains("/statement/hwanil-park-on-measurable-outcomes");
        assertThat(links(main("/statements?text=hwanil+policy+direction"), "/statement/"))
                .contains("/statement/hwanil-park-on-policy-direction");
        assertThat(main("/statements?text=policy+direction")).contains("<mark>policy direction</mark>");
        assertThat(main("/statements?text=%3Cb%3E")).contains("&lt;b>").doesNotContain("<b>");
    }

    @Test
    void aStatementShowsWhoPassedItOnInOrder() throws Exception {
        String page = main("/statement/xi-jinping-on-apecs-purpose");
        String chain = page.substring(page.indexOf("<ol class=\"chain\">"), page.indexOf("</ol>"));
        assertThat(chain)
                .containsSubsequence(
                        "/person/xi-jinping\"",
                        "/fact/statement/xi-jinping-on-apecs-purpose/speaker\"",
                        "/person/wang-yi\"",
                        "/fact/statement/xi-jinping-on-apecs-purpose/relayedBy",
                        "/meeting/som1-2026-opening\"",
                        "/organization/xinhua\"",
                        "/document/");
        assertThat(page).contains("not stated");
    }

    @Test
    void everyInitiativeIsInTheTreeAndANarrowedOneHasOnlyTheirHeadingsBeside() throws Exception {
        List<String> all = apec.initiatives().ids().stream().map(Addresses::of).toList();
        String tree = main("/initiatives");
        assertThat(links(tree, "/initiative/")).containsAll(all);

        List<String> here = apec.initiatives().stream()
                .filter(each -> each.places().contains(Place.id("guangzhou")))
                .map(each -> Addresses.of(each.id()))
                .toList();
        String page = main("/initiatives?place=guangzhou");
        assertThat(here).isNotEmpty();
        assertThat(links(page, "/initiative/")).containsAll(here).hasSizeLessThan(all.size() / 2);
        assertThat(found(page)).isGreaterThanOrEqualTo(here.size());
        for (Initiative initiative : apec.initiatives()) {
            if (!initiative.priorities().isEmpty() && initiative.edition().isPresent()) {
                String priority = initiative.priorities().get(0).key();
                int at = tree.indexOf("id=\"priority-" + priority + "\"");
                assertThat(tree.substring(at, tree.indexOf("</section>", at))).contains(Addresses.of(initiative.id()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/officials", "/officials?by=economy"})
    void everyOfficialIsListedAndNoSeatThatMakesNobodyOne(String path) throws Exception {
        String page = main(path);
        int seats = page.indexOf("id=\"consultative\"");
        Set<String> listed = links(page.substring(0, seats), "/person/");
        List<String> officials = apec.officials().stream()
                .map(official -> Addresses.of(official.person().id()))
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(officials);
        List<String> seated = apec.positions().bySector(Sector.CONSULTATIVE).stream()
                .map(seat -> Addresses.of(seat.holder()))
                .toList();
        assertThat(links(page.substring(seats), "/person/")).containsAll(seated);
    }

    @Test
    void otherPeopleAreThoseWhoAreNoOfficials() throws Exception {
        List<String> others = new ArrayList<>();
        for (Person person : apec.persons()) {
            if (apec.find(Official.id(person.id().key())).isEmpty()) {
                others.add(Addresses.of(person.id()));
            }
        }
        assertThat(links(main("/persons"), "/person/")).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void aPersonHasPostsWordsMeetingsAndTheClaimsThatNameThem() throws Exception {
        String page = main("/person/wang-yi");
        assertThat(page)
                .contains("id=\"posts\"", "id=\"said\"", "id=\"meetings\"", "id=\"named\"")
                .contains("/position/wang-yi-foreign-minister\"", "/statements?speaker=person%2Fwang-yi\"");
        assertThat(links(page, "/fact/statement/")).isNotEmpty();
        assertThat(main("/person/yang-xing")).contains("id=\"proposed\"");
        assertThat(main("/person/guo-yonghang")).contains("/fact/position/guo-yonghang-vice-chairman/electedAt");
    }

    /** Every link within these pages leads somewhere. Parts that others make are left out. */
    @Test
    void noLinkIsBroken() throws Exception {
        Set<String> links = new LinkedHashSet<>();
        for (String path : List.of(
                "/statements?topic=artificial-intelligence",
                "/statement/xi-jinping-on-apecs-purpose",
                "/initiatives?kind=blueprint",
                "/initiative/china-2026-two-paths",
                "/officials",
                "/persons",
                "/person/wang-yi",
                "/organization/xinhua",
                "/economy/korea",
                "/topic/supply-chains",
                "/search?q=wang")) {
            links.addAll(links(main(path), "/"));
        }
        links.removeIf(link -> link.equals("/about") || Navigation.SECTIONS.contains(link.substring(1)));
        assertThat(links).hasSizeGreaterThan(100);
        for (String link : links) {
            assertThat(client.send("GET", link).statusCode()).as(link).isEqualTo(200);
        }
    }

    /** A value that is shown as a link of a name has its source beside it; a key is no name. */
    @ParameterizedTest
    @ValueSource(strings = {"/statements", "/officials", "/initiatives", "/topic/artificial-intelligence"})
    void valuesHaveSourceMarks(String path) throws Exception {
        String page = main(path).replaceAll("<span class=\"value\"><a class=\"key\"[^>]*>[^<]*</a></span>", "");
        Matcher values = Pattern.compile("(?s)<span class=\"value\">.*?</span>\\s*(?:</span>)?\\s*<a class=\"mark")
                .matcher(page);
        long marked = values.results().count();
        long all = Pattern.compile("<span class=\"value\">")
                .matcher(page)
                .results()
                .count();
        assertThat(all).isGreaterThan(20);
        assertThat(marked).isEqualTo(all);
    }

    @Test
    void anOfficialOfSeveralPostsIsCountedOnce() throws Exception {
        Elements china = read("/officials?by=economy").select("section.part:has(h2 a[href=/economy/china])");

        List<String> names = Pages.names(china.select("li.line"));
        assertThat(names).hasSizeGreaterThan(Set.copyOf(names).size());
        assertThat(china.select("h2 .count").text())
                .isEqualTo(String.valueOf(Set.copyOf(names).size()));
    }

    @Test
    void wordsThatReportAStatementAreSaidToBeTheDocuments() throws Exception {
        for (Element statement : read("/statements").select("article.statement:has(.said)")) {
            String mode = statement.select(".said .mode").text();

            assertThat(mode.contains("Words of the document")).as(mode).isEqualTo(mode.contains("reported"));
        }
        assertThat(read("/statements?lang=zh-Hant").select(".mode").text())
                .contains("文件的文字", "間接引述")
                .doesNotContain("轉述");
    }

    private static Document read(String path) throws Exception {
        return Jsoup.parse(Client.text(client.send("GET", path, "Accept", "text/html")));
    }
}
