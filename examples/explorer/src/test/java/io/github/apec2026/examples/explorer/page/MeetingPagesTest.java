package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.examples.export.origin.EntityProperties;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.MeetingOutcomes;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a meeting, compared with what the library answers. */
@Timeout(180)
class MeetingPagesTest {

    private static final ApecDataset APEC = Apec2026.load();
    private static final Id<Meeting> AELM = Meeting.id("aelm-2026");
    private static Pages pages;

    @BeforeAll
    static void start() {
        pages = new Pages();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    static Stream<Meeting> meetings() {
        return APEC.meetings().stream();
    }

    private static Document page(Id<Meeting> id, Language language) throws Exception {
        return pages.get("/" + id + "?lang=" + language.tag());
    }

    private static Set<String> linked(Elements part) {
        Set<String> linked = new LinkedHashSet<>();
        part.select("a[href]").forEach(link -> linked.add(link.attr("href").replaceAll("[?#].*", "")));
        return linked;
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void everyValueHasItsSourceAndWhatIsNotStatedIsNamed(Meeting meeting) throws Exception {
        for (Language language : Language.values()) {
            Document page = page(meeting.id(), language);
            assertThat(page.select("html").attr("lang")).isEqualTo(language.tag());
            assertThat(page.select(".rows dd:not(:has(a.mark))")).isEmpty();
            Pages.assertSourcesListed(page);
            Texts texts = Texts.all().get(language);
            Set<String> unstated = Set.of(page.select(".lead > .unstated")
                    .text()
                    .replaceAll("^.*[:：]|[.。]$", "")
                    .strip()
                    .split("(, |、)"));
            for (var property : EntityProperties.of(meeting.id().type())) {
                boolean isStated = !APEC.claims(meeting.id(), property.name()).isEmpty();
                assertThat(page.select(".rows > #" + property.name()).isEmpty())
                        .as(property.name())
                        .isEqualTo(!isStated);
                assertThat(unstated.contains(texts.property(meeting.id().type(), property.name())))
                        .as(property.name() + " in " + unstated)
                        .isEqualTo(!isStated);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void whatCameOfItAndWhatWasSaidIsThatOfTheMeetingAndItsParts(Meeting meeting) throws Exception {
        Document page = page(meeting.id(), Language.ENGLISH);
        MeetingOutcomes outcomes = APEC.outcomes(meeting.id());
        List<String> expected = new ArrayList<>();
        outcomes.adopted().forEach(each -> expected.add("/" + each.id()));
        outcomes.elected().forEach(each -> expected.add("/" + each.holder()));
        outcomes.launched().forEach(each -> expected.add("/" + each.id()));
        outcomes.proposed().forEach(each -> expected.add("/" + each.id()));
        outcomes.announced().forEach(each -> expected.add("/" + each.id()));
        assertThat(withoutLanguage(Pages.names(page.select("#outcomes")))).isEqualTo(expected);

        Set<String> said = new LinkedHashSet<>(page.select("#said .statement").eachAttr("id"));
        assertThat(said)
                .isSubsetOf(APEC.statements().withinMeeting(meeting.id()).stream()
                        .map(each -> each.id().key())
                        .toList());
        assertThat(page.select("#during .statement").eachAttr("id")).noneMatch(said::contains);
        assertThat(linked(page.select("#parts .lines")))
                .containsAll(APEC.meetings().partOf(meeting.id()).stream()
                        .map(each -> "/" + each.id())
                        .toList());
    }

    private static List<String> withoutLanguage(List<String> addresses) {
        return addresses.stream().map(each -> each.replaceAll("\\?.*", "")).toList();
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void theSpeakersHaveAllStatementsByTheirActs(Meeting meeting) throws Exception {
        Texts texts = Texts.all().get(Language.ENGLISH);
        Map<String, Integer> expected = new HashMap<>();
        for (Statement statement : APEC.statements().withinMeeting(meeting.id())) {
            String speaker = statement.speaker().map(Id::toString).orElse("");
            String act = statement.act().map(texts::code).orElseGet(() -> texts.get("meetings.no-act"));
            expected.merge(speaker + ": " + act, 1, Integer::sum);
        }
        Map<String, Integer> counted = new HashMap<>();
        for (Element line : page(meeting.id(), Language.ENGLISH).select("#speakers li.line")) {
            String speaker = Pages.names(new Elements(line)).stream()
                    .findFirst()
                    .map(href -> href.replaceAll("^/|[?].*", ""))
                    .orElse("");
            for (Element count : line.select(".detail:last-child .value > *")) {
                String number = count.text().replaceAll("[^0-9]", "");
                counted.merge(
                        speaker + ": " + count.text().replaceAll(" [0-9]+$", ""),
                        Integer.parseInt(number),
                        Integer::sum);
                if (count.hasAttr("href")) {
                    String found =
                            pages.get(count.attr("href")).select("#found").text();
                    assertThat(found.replaceAll("^One ", "1 ")).as(count.text()).startsWith(number + " ");
                }
            }
        }
        assertThat(counted).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void aContradictionHasTheChosenSideFirstAndSaysByWhichRule(Meeting meeting) throws Exception {
        Document page = page(meeting.id(), Language.ENGLISH);
        long expected = APEC.conflicts().stream()
                .filter(conflict -> conflict.chosen().subject().equals(meeting.id())
                        || APEC.indicators().bySubject(meeting.id()).stream()
                                .flatMap(each -> APEC.observations().byIndicator(each.id()).stream())
                                .anyMatch(figure ->
                                        figure.id().equals(conflict.chosen().subject())))
                .count();

        assertThat(page.select("#contradictions .conflict")).hasSize((int) expected);
        for (Element conflict : page.select("#contradictions .conflict")) {
            assertThat(conflict.select(".reason").text()).startsWith("Chosen because");
            assertThat(conflict.select(".side")).hasSizeGreaterThan(1);
            assertThat(conflict.select(".side").get(0).hasClass("chosen-side")).isTrue();
            assertThat(page.select("#figures a[href=#" + conflict.id() + "]")).isNotEmpty();
        }
    }

    @Test
    void aMeetingThatMayBeAnotherLeadsToItWithTheReason() throws Exception {
        for (Meeting meeting : APEC.meetings()) {
            Document page = page(meeting.id(), Language.ENGLISH);
            APEC.perhapsSame(meeting.id()).forEach(same -> {
                assertThat(linked(page.select("#same"))).contains("/" + same.meeting());
                same.claims().stream()
                        .flatMap(claim -> claim.because().stream())
                        .forEach(reason ->
                                assertThat(page.select("#same").text()).contains(reason));
            });
        }
    }

    @Test
    void thePlaceIsFollowedByEverythingThatItLiesWithin() throws Exception {
        for (Meeting meeting : APEC.meetings()) {
            List<String> within = new ArrayList<>();
            Optional<Id<Place>> place =
                    meeting.place().flatMap(each -> APEC.get(each).within());
            while (place.isPresent()) {
                within.add("/" + place.get());
                place = APEC.get(place.get()).within();
            }
            assertThat(withoutLanguage(page(meeting.id(), Language.ENGLISH)
                            .select("#within dd .value > a")
                            .eachAttr("href")))
                    .isEqualTo(within);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meeting/none",
                "/meeting/SOM1-2026",
                "/meeting/som1-2026%20",
                "/meeting/%3Cscript%3E",
                "/meeting/%E9%AB%98",
                "/meeting/'",
                "/meeting/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void aKeyThatThereIsNotIsAPageThatSaysSo(String path) throws Exception {
        Document page = pages.error(404, path);

        assertThat(page.select("main h1").text()).isNotBlank();
        assertThat(page.select("script:not([src])")).isEmpty();
    }

    @Test
    void everyLinkOfThePagesLeadsSomewhere() throws Exception {
        Set<String> links = new LinkedHashSet<>();
        for (String path :
                List.of("/", "/open", "/meetings", "/meeting/som1-2026?lang=zh-Hant", "/meeting/aelm-2026")) {
            links.addAll(Pages.links(pages.get(path)));
        }
        Set<String> broken = new LinkedHashSet<>();
        for (String link : links) {
            if (pages.client().send("GET", link).statusCode() != 200) {
                broken.add(link);
            }
        }
        assertThat(links).hasSizeGreaterThan(200);
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meeting/aelm-2026", "/"})
    void aDocumentThatSaysADateLessExactlyIsNotCreditedWithIt(String path) throws Exception {
        String fact = "/fact/" + AELM + "/dates";
        Fact<DateRange> dates = APEC.fact(AELM, Meeting.DATES).orElseThrow();
        assertThat(dates.agreeing()).anyMatch(claim -> !claim.value().equals(dates.value()));
        Elements marks = pages.get(path).select("a.mark[href=" + fact + "]");

        assertThat(marks).isNotEmpty();
        for (Element mark : marks) {
            boolean isSaid = Stream.concat(Stream.of(dates.chosen()), dates.agreeing().stream())
                    .filter(claim -> claim.value().equals(dates.value()))
                    .anyMatch(claim -> mark.text().startsWith(number(claim)));
            assertThat(mark.text().contains("⊃")).as(mark.outerHtml()).isNotEqualTo(isSaid);
        }
    }

    private static String number(Claim<?> claim) {
        return String.valueOf(
                APEC.documents().ids().indexOf(claim.evidence().orElseThrow().document()) + 1);
    }

    @Test
    void whySaysApartWhatIsTheSameLessExactly() throws Exception {
        Fact<DateRange> dates = APEC.fact(AELM, Meeting.DATES).orElseThrow();
        long less = dates.agreeing().stream()
                .filter(claim -> !claim.value().equals(dates.value()))
                .count();
        Document page = pages.get("/fact/" + AELM + "/dates");

        assertThat(page.select("h2:contains(less exactly) ~ article.claim"))
                .hasSize((int) less + dates.rivals().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fact/observation/guangdong-eu-trade-2025/period", "/fact/meeting/som1-2026/venue"})
    void whatIsInferredIsNotSaidByTheWordsAlone(String path) throws Exception {
        Elements cards = pages.get(path).select("article.claim.inferred");

        assertThat(cards).isNotEmpty();
        for (Element card : cards) {
            assertThat(card.select(".basis .note").text()).startsWith("The words and the reason below say the value.");
            assertThat(card.select(".because")).isNotEmpty();
        }
    }

    @Test
    void onlyWhatWordsAreToSayShowsWhetherTheySayIt() throws Exception {
        assertThat(pages.get("/fact/meeting/guangdong-cppcc-13-4/dates").text()).doesNotContain("nothing to derive");
        assertThat(pages.get("/fact/meeting/som1-2026/kind")
                        .select("article.claim.classified .basis .note")
                        .text())
                .startsWith("The category is ours");
    }
}
